import { VouchError } from '#shared/errors.ts'

/** An e-invoice of 10 000 lines has about 15 MB; what is larger carries attachments that belong into files of their own. */
export const MAX_XML_BYTES = 20 * 1024 * 1024

/** The deepest path of the four formats has 15 elements; the sub-lines of XRechnung's extension may nest further. */
export const MAX_DEPTH = 100

/** 10 000 lines of 100 elements each. */
export const MAX_ELEMENTS = 1_000_000

const MEBIBYTE = 1024 * 1024
const shownMegabytes = (bytes: number): string => `${(bytes / MEBIBYTE).toFixed(1)} MB`

/** @throws VouchError `einvoice-too-large` */
export function refuseTooLarge(bytes: number): void {
  if (bytes > MAX_XML_BYTES)
    throw new VouchError('einvoice-too-large', `${shownMegabytes(bytes)}, at most ${shownMegabytes(MAX_XML_BYTES)}`)
}
