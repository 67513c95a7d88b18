import { hash } from 'node:crypto'

/** Half of the documents, by their names: what is fitted is fitted on the other half, and measured on this one. */
export const isHeldOut = (id: string): boolean => Number.parseInt(hash('sha256', id).slice(0, 2), 16) % 2 === 1
