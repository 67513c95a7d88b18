import type { Einvoice } from '../einvoice/index.ts'
import type { Page, Stage, WithLanguage, WithPages } from '../pipeline/stage.ts'
import { detectLanguage, loadLanguageData } from './detect.ts'

const textOfPages = (pages: readonly Page[]): string =>
  pages.map(page => page.words.map(word => word.text).join(' ')).join('\n')

/** What people wrote into the data: notes, terms and the names of what is sold. */
function textOfData(einvoice: Einvoice | undefined): string {
  if (einvoice === undefined) return ''
  const { notes, paymentTerms, lines } = einvoice.parts
  return [...notes.map(note => note.text), paymentTerms, ...lines.flatMap(line => [line.name, line.description])]
    .filter(Boolean)
    .join('\n')
}

/** Adds the language that most of the document's text is in. */
export const languageStage: Stage<WithPages, Pick<WithLanguage, 'language' | 'languageConfidence'>> = {
  name: 'language',
  async run(soFar) {
    const stated = soFar.einvoice?.language
    if (stated !== undefined && soFar.pages.length === 0) return { language: stated, languageConfidence: 1 }
    await loadLanguageData()
    const text = soFar.pages.length === 0 ? textOfData(soFar.einvoice) : textOfPages(soFar.pages)
    const { language, confidence } = detectLanguage(text)
    return { language, languageConfidence: confidence }
  },
}
