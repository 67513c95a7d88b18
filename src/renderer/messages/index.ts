import type { WindowLanguage } from '#shared/window.ts'
import { en } from './en.ts'

/** Every text of the window. Another language is another object of this type. */
export type Messages = typeof en

/** The texts in use: chosen once, before any screen is loaded. Another choice loads the window anew. */
export let messages: Messages = en

const CATALOGUES: Record<WindowLanguage, () => Promise<Messages>> = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
}

/** Makes the window speak a language. */
export async function speak(language: WindowLanguage): Promise<void> {
  messages = await CATALOGUES[language]()
  document.documentElement.lang = language
}

/** What something is called whose name may be newer than this list of names. */
export const named = (names: Readonly<Record<string, string>>, key: string | undefined): string | undefined =>
  key !== undefined && Object.hasOwn(names, key) ? names[key] : undefined
