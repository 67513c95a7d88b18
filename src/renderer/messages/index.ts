import { en } from './en.ts'

/** Every text of the window. Another language is another object of this type. */
export type Messages = typeof en

/** The texts in use. */
export const messages: Messages = en
