import type { Language } from '#shared/document.ts'
import type { Country } from '../../../../tools/samples/country.ts'
import { type Locale, Names } from '../names.ts'
import type { Pool } from '../pool.ts'

export interface Addresses {
  /** Street lines: `{street}`, `{number}`, `{word}`, `{surname}`. */
  readonly streets: readonly string[]
  /** The lines below the street: `{post}`, `{city}`, `{state}`, `{district}`; a slash between blanks starts a new line. */
  readonly places: readonly string[]
  readonly posts: readonly string[]
  /** Lines that stand above or beside the street. */
  readonly extras: readonly string[]
  readonly states: readonly string[]
}

export interface Land {
  readonly country: Country
  readonly language: Language
  readonly names: Names
  readonly addresses: Addresses
  readonly legalForms: readonly string[]
  /** How often it is drawn. */
  readonly weight: number
  /** Which words its suppliers may use. */
  readonly pool: Pool
}

export const bar = (text: string): string[] => text.split('|').map(part => part.trim())

/** `addresses` with what differs. */
export const like = (addresses: Addresses, own: Partial<Addresses>): Addresses => ({ ...addresses, ...own })

export const land = (
  country: Country,
  weight: number,
  locales: readonly Locale[],
  addresses: Addresses,
  legalForms: string,
): Land => ({
  country,
  language: country.wording.language,
  names: new Names(locales),
  addresses,
  legalForms: bar(legalForms),
  weight,
  pool: 'training',
})

export const SWISS = bar('{post} {city} | {post} {city} | CH-{post} {city} | {post} {city} {state}')

/** A country that differs from a known one in what is printed about it. */
export const near = (country: Country, own: Partial<Country>): Country => ({ ...country, ...own })
