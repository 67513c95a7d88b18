import { VouchError } from '#shared/errors.ts'

/** Mails and archives that lie in each other: a forwarded mail with an archive is three. */
export const MOST_DEPTH = 5

/** What is in a mail or archive, the things inside those inside included. */
const MOST_ENTRIES = 20_000

/** Of all that is unpacked. */
const MOST_BYTES = 1024 ** 3

/** Unpacked over packed. E-invoices come to 30; what is far above, and large, is made to fill a disk. */
const MOST_RATIO = 200
const RATIO_FROM_BYTES = 10 * 1024 ** 2

/** What may still be unpacked of one file. Each throws VouchError `archive-unsafe` or `archive-too-large`. */
export interface Budget {
  entry(): void
  /** Bytes that were unpacked, and of how many. */
  unpacked(byteLength: number, packedLength: number): void
}

export function createBudget(): Budget {
  let entries = 0
  let bytes = 0
  return {
    entry() {
      entries += 1
      if (entries > MOST_ENTRIES) throw new VouchError('archive-too-large', `more than ${MOST_ENTRIES} files`)
    },
    unpacked(byteLength, packedLength) {
      bytes += byteLength
      if (byteLength > RATIO_FROM_BYTES && byteLength > packedLength * MOST_RATIO)
        throw new VouchError('archive-unsafe', `it unpacks to ${Math.round(byteLength / packedLength)} times its size`)
      if (bytes > MOST_BYTES) throw new VouchError('archive-too-large', `more than ${MOST_BYTES / 1024 ** 2} MB`)
    },
  }
}
