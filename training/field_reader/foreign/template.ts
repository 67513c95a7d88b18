import { hash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { LANGUAGES, type Language } from '#shared/document.ts'
import { COUNTRIES, type CountryName } from '../../../tools/samples/countries.ts'

/** A third of the templates are only ever measured with. */
export const SIDES = ['fit', 'held'] as const
export type Side = (typeof SIDES)[number]

/** NAME.json beside NAME.html. */
interface Description {
  /** Where the template comes from. */
  readonly source: string
  /** Its words for `{{label.…}}`, by language. */
  readonly labels: Partial<Record<Language, Readonly<Record<string, string>>>>
  /** Where only suppliers of some countries use it. */
  readonly countries?: readonly CountryName[]
  /** CSS margins of the paper, where it is not 10 mm. */
  readonly margin?: string
}

export interface Template {
  readonly name: string
  readonly html: string
  readonly margin: string
  readonly countries: readonly CountryName[]
  readonly labels: Description['labels']
}

export const sideOf = (name: string): Side =>
  Number.parseInt(hash('sha256', name).slice(0, 4), 16) % 3 === 0 ? 'held' : 'fit'

async function readTemplate(folder: string, name: string): Promise<Template> {
  const html = await readFile(join(folder, `${name}.html`), 'utf8')
  const {
    labels,
    countries,
    margin = '10mm',
  }: Description = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))
  const unknown = Object.keys(labels).filter(language => !LANGUAGES.includes(language as Language))
  if (unknown.length > 0) throw new Error(`${name}.json: unknown languages ${unknown.join(', ')}`)
  const fitting = (Object.keys(COUNTRIES) as CountryName[]).filter(
    country => COUNTRIES[country].wording.language in labels && (countries?.includes(country) ?? true),
  )
  if (fitting.length === 0) throw new Error(`${name}.json: no country speaks these languages`)
  return { name, html, margin, countries: fitting, labels }
}

/** The templates of a folder, NAME.html with NAME.json. */
export async function readTemplates(folder: string): Promise<Template[]> {
  const names = (await readdir(folder)).filter(file => file.endsWith('.html')).map(file => basename(file, '.html'))
  return Promise.all(names.sort().map(name => readTemplate(folder, name)))
}
