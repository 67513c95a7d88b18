import type { Language, Word } from '#shared/document.ts'
import { detectLanguage, loadLanguageData } from '../language/detect.ts'
import type { TextLine } from './engine.ts'

/** Lines that show the language: as many of the longest as are read in about 0.1 s. */
const SAMPLE_LINES = 12
/** Below this a short or noisy sample says too little, and English stays. */
const LEAST_CONFIDENCE = 0.5

/** Indices of the lines that tell most about the language: the longest for their height. */
export function sampleLines(lines: readonly TextLine[]): number[] {
  const length = ({ box: [left, top, right, bottom] }: TextLine) => (right - left) / Math.max(1, bottom - top)
  return lines
    .map((_, index) => index)
    .sort((a, b) => length(lines[b]!) - length(lines[a]!))
    .slice(0, SAMPLE_LINES)
}

/** The language of words that were read as English: letters come out right in any of our languages, accents do not. */
export async function languageOf(words: readonly Word[]): Promise<Language> {
  await loadLanguageData()
  const { language, confidence } = detectLanguage(words.map(word => word.text).join(' '))
  return language !== undefined && confidence >= LEAST_CONFIDENCE ? language : 'en'
}
