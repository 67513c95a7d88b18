import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { Big } from 'big.js'
import { isValidIBAN } from 'ibantools'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#shared/document.ts'
import { CATALOGUE } from './catalogue.ts'
import { COUNTRIES, type CountryName } from './countries.ts'
import { randomOrder } from './develop.ts'
import { makeSample } from './generate.ts'
import { identifier } from './identifiers.ts'
import { inventFacts } from './invent.ts'
import { makeDocument, type TruthEntry } from './make.ts'
import { Random } from './random.ts'

const folder = new URL('../../resources/samples/', import.meta.url)
const shipped: TruthEntry[] = JSON.parse(await readFile(new URL('truth.json', folder), 'utf8'))
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** All text of a PDF without any blanks, so that line breaks do not matter. */
async function printedText(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 })
  const document = await task.promise
  let text = ''
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    text += items.map(item => ('str' in item ? item.str : '')).join('')
  }
  await task.destroy()
  return text.replace(/\s/g, '')
}

describe('the samples that ship', () => {
  it('refuses a pattern that no valid identifier has', () => {
    expect(() => identifier(new Random('x'), 'DE##?', () => false)).toThrow('no valid identifier of the form DE##?')
  })

  it('are the files that the truth names, byte for byte', async () => {
    for (const entry of shipped) expect(sha256(await readFile(new URL(entry.file, folder)))).toBe(entry.sha256)
  })

  it('stay small', async () => {
    const sizes = await Promise.all(shipped.map(async entry => (await stat(new URL(entry.file, folder))).size))
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2_500_000)
  })

  it('cover every language, every way of arriving and every type of document', () => {
    const kindsOf = (language: string) => shipped.filter(entry => entry.language === language).map(entry => entry.kind)
    for (const language of LANGUAGES) expect(kindsOf(language)).toContain('digital')
    expect(new Set(shipped.map(entry => entry.kind))).toEqual(new Set(['digital', 'scan', 'fax', 'photo', 'image']))
    expect(new Set(shipped.map(entry => entry.documentType))).toEqual(new Set(['invoice', 'credit-note', 'receipt']))
    expect(new Set(shipped.map(entry => entry.template)).size).toBeGreaterThanOrEqual(6)
  })

  // Pixels depend on the machine's codecs; a PDF with text does not.
  it('come out of the generator again, byte for byte, where they hold text', async () => {
    for (const sample of CATALOGUE.filter(({ kind }) => kind === 'digital')) {
      const { truth } = await makeSample(sample)
      expect(truth).toEqual(shipped.find(entry => entry.id === sample.id))
    }
  })
})

describe('invented invoices', () => {
  const countries = Object.keys(COUNTRIES) as CountryName[]

  it.each(countries)('of %s add up exactly and carry valid identifiers', name => {
    for (const rates of ['one', 'several', 'none'] as const) {
      const country = COUNTRIES[name]
      const facts = inventFacts(new Random(`${name}-${rates}`), country, {
        documentType: 'invoice',
        lineCount: 6,
        rates,
        deposit: true,
        date: '2026-01-31',
      })
      const { totals, lines, vendor } = facts
      const sum = lines.reduce((total, line) => total.plus(line.amount), Big(0))
      expect(sum.toFixed()).toBe(totals.net.toFixed())
      for (const line of lines)
        expect(line.unitPrice.times(line.quantity).round(country.fractionDigits, Big.roundHalfUp).toFixed()).toBe(
          line.amount.toFixed(),
        )
      expect(totals.net.plus(totals.tax).toFixed()).toBe(totals.total.toFixed())
      expect(totals.total.minus(totals.paid).toFixed()).toBe(totals.due.toFixed())
      if (vendor.iban !== undefined) expect(isValidIBAN(vendor.iban)).toBe(true)
    }
  })

  it('print every value of their truth', async () => {
    for (let index = 0; index < 40; index++) {
      const order = randomOrder(`printed-${index}`, ['digital'])
      const { content, truth } = await makeDocument(order)
      const text = await printedText(content)
      const { invoiceNumber, vendorName, vendorIban, vendorEmail, purchaseOrder, buyerName, vendorVatId } = truth.fields
      for (const value of [invoiceNumber, vendorName, vendorIban, vendorEmail, purchaseOrder, buyerName])
        if (value !== undefined) expect(text).toContain(value.replace(/\s/g, ''))
      if (vendorVatId !== undefined) expect(text.replace(/[^0-9A-Z]/g, '')).toContain(vendorVatId)
    }
  })

  it('are the same bytes for the same order', async () => {
    const order = randomOrder('again', ['fax'])
    expect((await makeDocument(order)).content).toEqual((await makeDocument(order)).content)
  })
})
