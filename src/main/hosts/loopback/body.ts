import type { IncomingMessage } from 'node:http'
import { VouchError } from '#shared/errors.ts'

/** The text of a request. Throws VouchError `file-too-large` beyond the limit, in bytes, without keeping what came. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
    else chunks.length = 0
  }
  if (length > limit) throw new VouchError('file-too-large', `more than ${Math.round(limit / 1024 ** 2)} MB`)
  return Buffer.concat(chunks).toString('utf8')
}
