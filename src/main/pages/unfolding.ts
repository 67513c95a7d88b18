import { constants, inflateSync } from 'node:zlib'
import { VouchError } from '#shared/errors.ts'
import { MAX_UNFOLDED_BYTES } from './limits.ts'

const STREAM = Buffer.from('stream')
const END = Buffer.from('endstream')

/** Deflate makes a byte of at most 1,032: a shorter stream stays below what is accepted. */
const LEAST_BYTES = Math.floor(MAX_UNFOLDED_BYTES / 1032)

/** How far in front of its stream a dictionary is looked for. */
const DICTIONARY_BYTES = 2048

/**
 * Whether a stream is folded as bombs are. Pictures are left to the limit of pixels, which their dictionary tells before
 * anything is unfolded.
 */
function isSuspect(file: Buffer, at: number): boolean {
  const before = file.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at)
  const dictionary = before.slice(before.lastIndexOf('obj') + 1)
  return /\/(FlateDecode|Fl)\b/.test(dictionary) && !/\/Subtype\s*\/Image\b/.test(dictionary)
}

function unfoldsTooFar(folded: Buffer): boolean {
  try {
    inflateSync(folded, { maxOutputLength: MAX_UNFOLDED_BYTES, finishFlush: constants.Z_SYNC_FLUSH })
    return false
  } catch (thrown) {
    // Whatever else is wrong with it (it may be encrypted), pdf.js knows better.
    return (thrown as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
  }
}

/**
 * Refuses a PDF of which a small part would unfold to more than an invoice ever holds, before pdf.js takes minutes and
 * gigabytes for it.
 * @throws VouchError `file-too-large`
 */
export function refuseUnfolding(file: Buffer): void {
  for (let at = file.indexOf(STREAM); at >= 0; ) {
    const begin = at + STREAM.length
    const end = file.indexOf(END, begin)
    const until = end < 0 ? file.length : end
    // Line ends between the keyword and the data: one or two bytes.
    const data = begin + (file[begin] === 0x0d ? 2 : 1)
    if (until - begin >= LEAST_BYTES && isSuspect(file, at) && unfoldsTooFar(file.subarray(data, until)))
      throw new VouchError('file-too-large', `a part of it unfolds to more than ${MAX_UNFOLDED_BYTES / 1024 ** 2} MB`)
    at = end < 0 ? -1 : file.indexOf(STREAM, end + END.length)
  }
}
