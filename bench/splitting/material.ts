import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '#shared/document.ts'
import { openPdf } from '../../src/main/pages/pdf-document.ts'
import { readPdfPage } from '../../src/main/pages/pdf-page.ts'
import { createPixelShelf } from '../../src/main/pages/pixel-shelf.ts'
import type { Page, ReadingOptions, StageServices } from '../../src/main/pipeline/stage.ts'
import { type Composed, compose } from '../../tools/samples/compose.ts'
import { COUNTRIES } from '../../tools/samples/countries.ts'
import { randomOrder } from '../../tools/samples/develop.ts'
import type { Facts } from '../../tools/samples/facts.ts'
import { inventFacts } from '../../tools/samples/invent.ts'
import type { Order } from '../../tools/samples/make.ts'
import { Random } from '../../tools/samples/random.ts'

const TITLES: Readonly<Record<Language, string>> = {
  ...{ de: 'Rechnung', en: 'Invoice', fr: 'Facture', es: 'Factura', it: 'Fattura', pt: 'Fatura' },
}

/** An invoice as it was read. */
export interface Invoice {
  /** 'Invoice', in its language. */
  readonly title: string
  readonly number: string
  readonly pages: readonly Page[]
}

/** Every third has so many lines that it goes over pages. */
const LONG_SHARE = 0.35

function orderOf(seed: string): Order {
  const random = new Random(`${seed}-length`)
  const order = randomOrder(seed, ['digital'])
  if (!random.chance(LONG_SHARE)) return order
  return { ...order, invent: { ...order.invent, lineCount: random.integer(20, 70) } }
}

const OPTIONS: ReadingOptions = {
  ...{ ignoreEinvoice: true, ignoreTextLayer: false, company: { name: '', vatId: '' }, doubtBelow: 0.9 },
}

async function pagesOf(file: string): Promise<Page[]> {
  const open = () => openPdf(file, undefined)
  await using pdf = await open()
  const services = { signal: new AbortController().signal, report() {}, problem() {} } as unknown as StageServices
  const pages: Page[] = []
  for (let number = 1; number <= pdf.document.numPages; number++)
    pages.push(await readPdfPage({ pdf, reopen: open }, number, OPTIONS, services, createPixelShelf()))
  return pages
}

/** An invoice and others of the same vendor: the same letterhead, other numbers, days and goods. */
async function composed(order: Order, count: number): Promise<Composed[]> {
  const country = COUNTRIES[order.country]
  const first = inventFacts(new Random(order.id), country, order.invent)
  const documents: Composed[] = []
  for (let index = 0; index < count; index++) {
    const random = new Random(`${order.id}-${index}`)
    const facts = index === 0 ? first : { ...inventFacts(random, country, order.invent), ...letterheadOf(first) }
    documents.push(await compose(facts, country, order.design, random))
  }
  return documents
}

const letterheadOf = ({ vendor, buyer }: Facts): Pick<Facts, 'vendor' | 'buyer'> => ({ vendor, buyer })

/** So many times one to three invoices of an invented vendor, in the order in which a scanner would find them. */
export async function* invoices(count: number, seed: string): AsyncGenerator<Invoice> {
  const folder = await mkdtemp(join(tmpdir(), 'vouch-splitting-'))
  try {
    for (let index = 0; index < count; index++) {
      const order = orderOf(`${seed}-${index}`)
      const random = new Random(`${order.id}-siblings`)
      const { language } = COUNTRIES[order.country].wording
      for (const { pdf, truth } of await composed(order, random.chance(0.4) ? random.integer(2, 3) : 1)) {
        const file = join(folder, 'invoice.pdf')
        await writeFile(file, pdf)
        const number = truth.fields.invoiceNumber ?? ''
        yield { title: TITLES[language], number, pages: await pagesOf(file) }
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
