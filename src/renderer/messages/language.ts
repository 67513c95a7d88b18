import { WINDOW_LANGUAGES, type WindowLanguage } from '#shared/window.ts'

const isSpoken = (language: string): language is WindowLanguage => WINDOW_LANGUAGES.includes(language as WindowLanguage)

/** The language to speak: what was chosen, or the first of the system's that Vouch has. */
export function languageFor(chosen: WindowLanguage | 'system', ofSystem: readonly string[]): WindowLanguage {
  if (chosen !== 'system') return chosen
  return ofSystem.map(tag => tag.split('-')[0]!.toLowerCase()).find(isSpoken) ?? 'en'
}
