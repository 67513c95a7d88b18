/**
 * Writes the sample invoices that ship with Vouch, and the truth about them:
 *
 *     node tools/samples/generate.ts [FOLDER]      (default: resources/samples)
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BUYER_NAMES, CATALOGUE, type SampleOrder } from './catalogue.ts'
import { COUNTRIES } from './countries.ts'
import { DESIGNS } from './design.ts'
import { makeDocument, type TruthEntry } from './make.ts'

const SAMPLES_FOLDER = fileURLToPath(new URL('../../resources/samples/', import.meta.url))

/** A sample of the catalogue as bytes, with its truth. */
export function makeSample(sample: SampleOrder): ReturnType<typeof makeDocument> {
  const country = COUNTRIES[sample.country]
  return makeDocument({
    id: sample.id,
    country: sample.country,
    design: DESIGNS[sample.design],
    template: sample.design,
    kind: sample.kind,
    invent: {
      documentType: sample.documentType ?? 'invoice',
      lineCount: sample.lineCount ?? 5,
      rates: sample.rates ?? 'one',
      deposit: sample.deposit ?? false,
      date: sample.date ?? '2026-03-01',
      buyerName: BUYER_NAMES[country.wording.language],
    },
  })
}

async function main(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const truths: TruthEntry[] = []
  for (const sample of CATALOGUE) {
    const { content, truth } = await makeSample(sample)
    await writeFile(join(folder, truth.file), content)
    truths.push(truth)
    console.log(`${truth.file} ${Math.ceil(content.length / 1024)} KiB`)
  }
  await writeFile(join(folder, 'truth.json'), `${JSON.stringify(truths, null, 1)}\n`)
}

if (import.meta.main) await main(process.argv[2] ?? SAMPLES_FOLDER)
