import type { Language } from '#shared/document.ts'
import { pools } from '../pool.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'
import type { Words } from './words.ts'

const ALL: Readonly<Record<Language, Words>> = { en, de, fr, es, it, pt }

export const WORDS = pools(ALL)
