import type { DocumentContent } from '#shared/document.ts'
import { observe } from '../extraction/observe.ts'
import { detectLanguage, loadLanguageData } from '../language/detect.ts'
import type { ReadyReader } from '../models/readers.ts'
import type { Page, ReadingOptions } from '../pipeline/stage.ts'
import { createFieldReader } from '../understanding/field-reader.ts'
import { type Interpreter as By, interpret } from '../understanding/interpret.ts'

/** Finds the fields in words that were read before. */
export interface Interpreter {
  /** Throws VouchError `model-missing`, `model-damaged`. */
  interpret(pages: readonly Page[], company: ReadingOptions['company']): Promise<DocumentContent>
  close(): Promise<void>
}

export async function openInterpreter(reader: ReadyReader): Promise<Interpreter> {
  await loadLanguageData()
  if (reader.kind === 'rules') return { interpret: interpretBy('rules'), close: async () => {} }
  const { folder, form, way } = reader
  const fieldReader = createFieldReader({ folder, form })
  return { interpret: interpretBy({ reader: fieldReader, way }), close: () => fieldReader.close() }
}

const interpretBy =
  (by: By): Interpreter['interpret'] =>
  async (pages, company) => {
    const text = pages.map(page => page.words.map(word => word.text).join(' ')).join('\n')
    const { content } = await interpret(observe(pages, detectLanguage(text).language, company), by)
    return content
  }
