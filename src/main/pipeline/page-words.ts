import { deflateSync, inflateSync } from 'node:zlib'
import type { Word } from '#shared/document.ts'

/**
 * The words of one page as they are, or packed as the store keeps them. A worker packs them: 100,000 words as objects
 * keep the main process busy for 150 ms, in which no window gets an answer.
 */
export type PageWords = readonly Word[] | Uint8Array

export const packWords = (words: PageWords): Uint8Array =>
  words instanceof Uint8Array ? words : deflateSync(JSON.stringify(words))

export const unpackWords = (packed: Uint8Array): Word[] => JSON.parse(inflateSync(packed).toString('utf8')) as Word[]
