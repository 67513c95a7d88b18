import { expect, test } from 'vitest'
import { findDates } from '#main/language/dates.ts'
import { parseIban } from '#main/language/iban.ts'
import { LANGUAGES } from '#shared/document.ts'
import { FIELD_NAMES, type FieldName } from '#shared/fields.ts'
import { Random } from '../../../tools/samples/random.ts'
import { Author } from './author.ts'
import type { Context } from './blocks/block.ts'
import { type Composed, compose } from './compose.ts'
import { fillIn, rowsOf } from './forms/form.ts'
import { drawForm, FORMS } from './forms/index.ts'
import { drawHabits } from './habits.ts'
import { LANDS } from './lands/index.ts'
import { lessonOf } from './lesson.ts'
import { decimalOf } from './money.ts'
import type { Pool } from './pool.ts'
import { declaredReach, inkOf, printedWords } from './printed-words.ts'
import { fieldsOf, plainOf } from './text.ts'
import { WORDS } from './words/index.ts'

const papers = Array.from({ length: 200 }, (_, index) => ({ seed: `test-${index}`, paper: compose(`test-${index}`) }))

/** Every printed occurrence of a field: the pieces that belong to it, run by run. */
function printedValues({ sheet }: Composed, field: FieldName): string[] {
  const bit = 1 << FIELD_NAMES.indexOf(field)
  return sheet.pages.flatMap(runs =>
    runs.flatMap(run => {
      const text = plainOf(run.text.filter(piece => piece.fields & bit)).trim()
      return text === '' ? [] : [text]
    }),
  )
}

test('the same seed composes the same paper, another seed another', () => {
  expect(compose('one')).toEqual(compose('one'))
  expect(plainOf(compose('one').sheet.pages[0]!.flatMap(run => run.text))).not.toEqual(
    plainOf(compose('two').sheet.pages[0]!.flatMap(run => run.text)),
  )
})

test.for(['netAmount', 'taxAmount', 'totalAmount', 'amountDue'] as const)(
  'every printed %s is the amount of the facts, but for its sign',
  field => {
    const wrong = papers.flatMap(({ seed, paper }) => {
      const { invoice } = paper
      const amount = {
        netAmount: invoice.net,
        taxAmount: invoice.tax,
        totalAmount: invoice.total,
        amountDue: invoice.amountDue,
      }[field]
      const wanted = decimalOf(Math.abs(amount), invoice.land.country.fractionDigits).replace('.', '')
      return printedValues(paper, field)
        .filter(printed => printed.replace(/\D/g, '') !== wanted)
        .map(printed => ({ seed, printed, wanted }))
    })
    expect(wrong).toEqual([])
  },
)

test('what is paid adds up: lines, adjustments, taxes and what came after', () => {
  for (const { paper } of papers) {
    const { invoice } = paper
    const adjusted = invoice.sum + invoice.before.reduce((sum, one) => sum + one.amount, 0)
    const rounding = invoice.after.filter(one => one.kind === 'rounding').reduce((sum, one) => sum + one.amount, 0)
    expect({
      sum: invoice.lines.reduce((sum, line) => sum + line.amount, 0),
      bases: invoice.rows.reduce((sum, row) => sum + row.base, 0),
      charged: invoice.gross ? invoice.net + invoice.tax : invoice.net,
      total: invoice.net + invoice.tax + rounding,
    }).toEqual({ sum: invoice.sum, bases: invoice.net, charged: adjusted, total: invoice.total })
  }
})

/** All that is printed of a field, in order: a value that is broken over lines is whole again. */
const together = (paper: Composed, field: FieldName): string | undefined =>
  printedValues(paper, field).join(' ') || undefined

test('days, IBANs and tax ids that are printed can be read back', () => {
  const wrong = papers.flatMap(({ seed, paper }) => {
    const { vendor, date, land } = paper.invoice
    const american = land.country.dateForms.includes('MM/DD/YYYY')
    const day = together(paper, 'invoiceDate')?.replace(/ (?=[./])|(?<=[./]) /g, '')
    const iban = together(paper, 'vendorIban')?.replace(/[^A-Z\d]/g, '')
    const vatId = together(paper, 'vendorVatId')
      ?.replace(/[^A-Z\d]/gi, '')
      .toUpperCase()
    const bare = vendor.vatId.replace(/[^A-Z\d]/gi, '').toUpperCase()
    return [
      ...(day === undefined || american || findDates(day, 'day-first').some(found => found.value === date)
        ? []
        : [day]),
      ...(iban === undefined || iban.includes(vendor.iban!) ? [] : [iban]),
      ...(vatId === undefined || vatId.includes(bare) ? [] : [vatId]),
      ...(iban === undefined || parseIban(vendor.iban!) === vendor.iban ? [] : [vendor.iban]),
    ].map(printed => ({ seed, printed, date }))
  })
  expect(wrong).toEqual([])
})

test('names and numbers are printed as the facts have them', () => {
  for (const { paper } of papers) {
    const { invoice } = paper
    for (const number of printedValues(paper, 'invoiceNumber'))
      expect(invoice.number.replace(/\s/g, '')).toContain(number.replace(/\s/g, ''))
    for (const email of printedValues(paper, 'vendorEmail')) expect(email).toBe(invoice.vendor.email)
    for (const name of printedValues(paper, 'vendorName'))
      expect(`${invoice.vendor.name} / ${invoice.vendor.brand}`.toLowerCase()).toContain(name.toLowerCase())
    for (const name of printedValues(paper, 'buyerName')) expect(invoice.buyer.name).toContain(name)
  }
})

test('words lie on their page, by the font and by the ink', () => {
  for (const { paper } of papers.slice(0, 60))
    for (const reach of [declaredReach(new Random('reach')), inkOf])
      for (const { box, text } of printedWords(paper.sheet, reach).flat())
        expect({
          text: plainOf(text),
          on: box[0] >= 0 && box[1] >= 0 && box[2] <= 1 && box[3] <= 1 && box[0] < box[2] && box[1] < box[3],
        }).toEqual({ text: plainOf(text), on: true })
})

test('little of a paper runs off it', () => {
  const printed = papers.map(
    ({ paper }) => paper.sheet.pages.flat().flatMap(run => plainOf(run.text).trim().split(/\s+/)).length,
  )
  const kept = papers.map(({ paper }) => printedWords(paper.sheet, inkOf).flat().length)
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
  expect(sum(kept) / sum(printed)).toBeGreaterThan(0.985)
})

test('all languages and countries come, and most papers are invoices', () => {
  const many = Array.from({ length: 400 }, (_, index) => compose(`many-${index}`).invoice)
  const share = (of: (invoice: (typeof many)[number]) => boolean): number => many.filter(of).length / many.length
  for (const language of LANGUAGES) expect(share(invoice => invoice.land.language === language)).toBeGreaterThan(0.06)
  // Some countries are rare on purpose; nearly all must have come among so many.
  const countries = new Set(many.map(invoice => invoice.land.country.code))
  expect(countries.size).toBeGreaterThan(0.8 * new Set(LANDS.map(land => land.country.code)).size)
  expect(share(invoice => invoice.documentType === 'invoice')).toBeGreaterThan(0.7)
  expect(share(invoice => invoice.documentType === 'credit-note')).toBeGreaterThan(0.03)
  expect(share(invoice => invoice.documentType === 'receipt')).toBeGreaterThan(0.06)
})

test('a lesson has a target for every token, whatever the reading did to the words', () => {
  for (let index = 0; index < 40; index++) {
    const lesson = lessonOf(`lesson-${index}`)!
    const count = lesson.features.tokens.length
    expect(lesson.features.pages.reduce((sum, tokens) => sum + tokens, 0)).toBe(count)
    expect([lesson.targets.fields.length, lesson.targets.columns.length, lesson.targets.roles.length]).toEqual([
      count,
      count,
      count,
    ])
    expect(
      lesson.targets.columns.every(
        (column, token) => column === 0 || column === 7 || lesson.targets.roles[token] !== 0,
      ),
    ).toBe(true)
  }
})

test('every field is printed on some papers', () => {
  const seen = papers.reduce((bits, { paper }) => bits | fieldsOf(paper.sheet.pages.flat().flatMap(run => run.text)), 0)
  expect(FIELD_NAMES.filter((_, index) => !((seen >> index) & 1))).toEqual([])
})

test('what is kept for measuring is never printed on papers to learn from', () => {
  for (const language of LANGUAGES)
    for (const kind of ['terms', 'smallPrint', 'trades'] as const) {
      const learned = new Set(WORDS.training[language][kind])
      expect(WORDS['held-out'][language][kind].filter(text => learned.has(text))).toEqual([])
    }
  const random = new Random('forms')
  const formsOf = (pool: Pool): Set<string> =>
    new Set(LANDS.flatMap(land => Array.from({ length: 30 }, () => drawForm(random, { ...land, pool }).name)))
  const learned = formsOf('training')
  expect([...formsOf('held-out')].filter(name => learned.has(name))).toEqual([])
})

test('every slot of every form can be filled', () => {
  const { invoice, sheet } = compose('slots')
  const context: Context = {
    sheet,
    invoice,
    random: new Random('slots'),
    author: new Author(new Random('slots'), invoice, drawHabits(new Random('slots'), invoice.land, false)),
  }
  for (const form of FORMS)
    for (const { cells } of rowsOf(form))
      for (const { label, value } of cells)
        for (const text of [label, value].flatMap(words => words.split(' ~ ')))
          expect(() => fillIn(context, text)).not.toThrow()
})

test('a row of a form: its sign, its cells, what is left empty', () => {
  const rows = rowsOf({
    name: 'test',
    where: '*',
    rows: `
> | second
| NOME = {buyer} 5 | VALOR =
?- = {net} | Nr. ~ No = {number}`,
  })
  const cell = (label: string, value: string, share = 1) => ({ label, value, share })
  expect(rows).toEqual([
    { kind: '>', optional: false, cells: [cell('', ''), cell('', 'second')] },
    { kind: '|', optional: false, cells: [cell('NOME', '{buyer}', 5), cell('VALOR', '')] },
    { kind: '-', optional: true, cells: [cell('', '{net}'), cell('Nr. ~ No', '{number}')] },
  ])
})
