import type { WindowLanguage } from '../window.ts'
import { ALERTS_DE } from './alerts.de.ts'
import { CHECKS_DE } from './checks.de.ts'
import { DETAILS_DE } from './details.de.ts'
import { EINVOICES_DE } from './einvoices.de.ts'
import { NAMES_DE } from './names.de.ts'
import { SOURCES_DE } from './sources.de.ts'
import { createTranslator } from './translate.ts'

/** How a sentence of the main process, which is written in English, is said in each language of the window. */
export const TRANSLATORS: Readonly<Record<WindowLanguage, (sentence: string) => string>> = {
  en: sentence => sentence,
  de: createTranslator({
    locale: 'de-DE',
    sentences: [...CHECKS_DE, ...EINVOICES_DE, ...DETAILS_DE, ...ALERTS_DE, ...SOURCES_DE],
    names: NAMES_DE,
  }),
}
