import type { DocumentId, Word } from '#shared/document.ts'
import type { Vouch } from './vouch.ts'

/** A word of a page, as Vouch read it. Throws when there is none with this text. */
export async function wordBox(vouch: Vouch, id: DocumentId, page: number, text: string): Promise<Word> {
  const words = await vouch.call('documents.words', { id, page })
  const found = words.find(word => word.text === text)
  if (found === undefined) throw new Error(`no word "${text}" among ${words.map(word => word.text).join(' ')}`)
  return found
}
