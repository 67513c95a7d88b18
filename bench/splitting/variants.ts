import type { Word } from '#shared/document.ts'
import type { Page } from '../../src/main/pipeline/stage.ts'
import { pageNumbering } from '../../src/main/splitting/page-numbering.ts'
import type { Invoice } from './material.ts'

/** Rows of a page. */
const linesOf = (words: readonly Word[]): Word[][] => [...Map.groupBy(words, word => word.line).values()]

/** The page with lines of text above all others. */
function headed(page: Page, lines: readonly (readonly Word[])[]): Page {
  const above = lines.flatMap((line, number) => line.map(word => ({ ...word, line: number })))
  return { ...page, words: [...above, ...page.words.map(word => ({ ...word, line: word.line + lines.length }))] }
}

const printed = (text: string, top: number): Word[] =>
  text.split(' ').map((word, index) => ({
    ...{ text: word, confidence: 1, engine: 'text-layer', line: 0 },
    box: [0.08 + index * 0.09, top, 0.16 + index * 0.09, top + 0.01],
  }))

/** The page without the line that numbers it. */
const unnumbered = (page: Page): Page => ({
  ...page,
  words: linesOf(page.words)
    .filter(line => pageNumbering(line) === undefined)
    .flat(),
})

/** How far down a letterhead goes, and how small it stands above a later page. */
const HEAD = 0.12
const HEAD_SCALE = 0.3

const smallLetterhead = ({ words }: Page): Word[][] =>
  linesOf(words.filter(({ box }) => box[3] < HEAD)).map(line =>
    line.map(word => {
      const [left, top, right, bottom] = word.box
      return { ...word, box: [left, top * HEAD_SCALE, right, bottom * HEAD_SCALE] }
    }),
  )

const laterPages = (pages: readonly Page[], change: (page: Page) => Page): Page[] =>
  pages.map((page, index) => (index === 0 ? page : change(page)))

const TERMS = `General terms and conditions apply to all deliveries and services of the supplier. Goods remain the
property of the supplier until they are paid in full. Complaints are made in writing within eight days. Place of
jurisdiction is the seat of the supplier.`
  .split('\n')
  .map((line, index) => printed(line, 0.1 + index * 0.02))

/** How the pages of an invoice tell that they belong together, as different programs print and scanners read them. */
export const VARIANTS = {
  'as printed': ({ pages }: Invoice) => [...pages],
  'no page numbers': ({ pages }: Invoice) => pages.map(unnumbered),
  'letterhead on every page': ({ pages }: Invoice) =>
    laterPages(pages.map(unnumbered), page => headed(page, smallLetterhead(pages[0]!))),
  'number on every page': ({ pages, title, number }: Invoice) =>
    laterPages(pages.map(unnumbered), page => headed(page, [printed(`${title} ${number}`, 0.02)])),
  'number not read': ({ pages, number }: Invoice) =>
    pages.map(page => ({
      ...unnumbered(page),
      words: unnumbered(page).words.filter(({ text }) => !text.includes(number)),
    })),
  'terms at the end': ({ pages }: Invoice) => [
    ...pages.map(unnumbered),
    headed({ ...pages[0]!, number: pages.length + 1, words: [] }, TERMS),
  ],
} satisfies Record<string, (invoice: Invoice) => Page[]>
