import type { Stage, WithLanguage, WithPages } from '../pipeline/stage.ts'
import { detectLanguage, loadLanguageData } from './detect.ts'

/** Adds the language that most of the document's text is in. */
export const languageStage: Stage<WithPages, Pick<WithLanguage, 'language' | 'languageConfidence'>> = {
  name: 'language',
  async run(soFar) {
    await loadLanguageData()
    const text = soFar.pages.map(page => page.words.map(word => word.text).join(' ')).join('\n')
    const { language, confidence } = detectLanguage(text)
    return { language, languageConfidence: confidence }
  },
}
