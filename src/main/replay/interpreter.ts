import type { DocumentContent } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { extract } from '../extraction/extract.ts'
import { detectLanguage, loadLanguageData } from '../language/detect.ts'
import type { ReadyReader } from '../models/readers.ts'
import type { Page, ReadingOptions } from '../pipeline/stage.ts'

/** Finds the fields in words that were read before. */
export interface Interpreter {
  interpret(pages: readonly Page[], company: ReadingOptions['company']): Promise<DocumentContent>
  close(): Promise<void>
}

/** Throws VouchError `model-missing`, `model-damaged`. */
export async function openInterpreter(reader: ReadyReader): Promise<Interpreter> {
  await loadLanguageData()
  if (reader.kind === 'rules')
    return {
      interpret: async (pages, company) => extract(pages, languageOf(pages), company).content,
      close: async () => {},
    }
  throw new VouchError('model-missing', reader.title)
}

function languageOf(pages: readonly Page[]) {
  const text = pages.map(page => page.words.map(word => word.text).join(' ')).join('\n')
  return detectLanguage(text).language
}
