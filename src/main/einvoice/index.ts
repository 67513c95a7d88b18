export type { Einvoice } from './einvoice.ts'
