import type { Language } from '#shared/document.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import type { Lexicon } from './lexicon.ts'
import { pt } from './pt.ts'

/** One file a language; everything that knows words derives it from here. */
export const LEXICONS: Readonly<Record<Language, Lexicon>> = { en, de, fr, es, it, pt }
export const ALL_LEXICONS: readonly Lexicon[] = Object.values(LEXICONS)
