import type { Language } from '#shared/document.ts'
import { detectLanguage, loadLanguageData } from '../language/detect.ts'

/** Below this a short or noisy page says too little, and English stays. */
const LEAST_CONFIDENCE = 0.5

/** The language of a page's words. */
export async function languageOf(words: readonly { readonly text: string }[]): Promise<Language> {
  await loadLanguageData()
  const { language, confidence } = detectLanguage(words.map(word => word.text).join(' '))
  return language !== undefined && confidence >= LEAST_CONFIDENCE ? language : 'en'
}
