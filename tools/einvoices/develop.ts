/**
 * Writes e-invoices of every format and profile outside the repository, as files and inside PDFs whose page says the same,
 * with their truth in the form that `bench/` reads.
 *
 *     node tools/einvoices/develop.ts FOLDER [--count 1] [--seed 1]
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compose } from '../samples/compose.ts'
import { COUNTRIES } from '../samples/countries.ts'
import { DESIGNS } from '../samples/design.ts'
import { Random } from '../samples/random.ts'
import { hybridPdf } from './hybrid.ts'
import { CASES, factsOf, type Invention } from './invention.ts'
import { inventFor, PROFILES, type Profile } from './profiles.ts'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))

interface TruthEntry {
  readonly id: string
  readonly file: string
  readonly kind: string
  readonly language: string
  readonly documentType: string
  readonly fields: Readonly<Record<string, string | undefined>>
}

const slug = (profile: Profile): string => `${profile.format}-${profile.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`

const truthOf = (id: string, file: string, kind: string, invention: Invention): TruthEntry => ({
  id,
  file,
  kind,
  language: invention.language,
  documentType: invention.documentType,
  fields: {
    invoiceNumber: invention.number,
    invoiceDate: invention.date,
    dueDate: invention.dueDate,
    vendorName: invention.parts.seller.name,
    vendorVatId: invention.parts.seller.vatId,
    vendorIban: invention.parts.payments[0]?.iban,
    buyerName: invention.parts.buyer.name,
    currency: invention.parts.currency,
    totalAmount: invention.parts.totals.total?.replace('-', ''),
  },
})

async function hybrid(profile: Profile, seed: string, xml: string): Promise<Uint8Array> {
  const facts = factsOf(seed, profile.country, 'page')
  const { pdf } = await compose(facts, COUNTRIES[profile.country], DESIGNS.letter, new Random(seed))
  return hybridPdf(pdf, xml)
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { count: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
  })
  const [given] = positionals
  if (given === undefined) throw new Error('Which folder? node tools/einvoices/develop.ts FOLDER')
  const folder = resolve(given)
  if (!relative(REPOSITORY, folder).startsWith('..')) throw new Error('The folder must lie outside the repository')
  await mkdir(folder, { recursive: true })
  const truth: TruthEntry[] = []
  for (let index = 0; index < Number(values.count); index++)
    for (const profile of PROFILES)
      for (const which of CASES) {
        const id = `${slug(profile)}-${which}-${index}`
        const seed = `${values.seed}-${id}`
        const invention = inventFor(profile, seed, which)
        const xml = profile.write(invention)
        await writeFile(join(folder, `${id}.xml`), xml)
        truth.push(truthOf(id, `${id}.xml`, 'e-invoice', invention))
        if (which !== 'page' || profile.format !== 'cii') continue
        await writeFile(join(folder, `${id}.pdf`), await hybrid(profile, seed, xml))
        truth.push(truthOf(`${id}-hybrid`, `${id}.pdf`, 'hybrid', invention))
      }
  await writeFile(join(folder, 'truth.json'), JSON.stringify(truth, null, 1))
  console.log(`${truth.length} documents in ${folder}`)
}

await main()
