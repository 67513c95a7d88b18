import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import type { DocumentId } from '#shared/document.ts'
import { hybridPdf } from '../../tools/einvoices/hybrid.ts'
import { factsOf } from '../../tools/einvoices/invention.ts'
import { inventFor, PROFILES } from '../../tools/einvoices/profiles.ts'
import { compose } from '../../tools/samples/compose.ts'
import { COUNTRIES } from '../../tools/samples/countries.ts'
import { DESIGNS } from '../../tools/samples/design.ts'
import { Random } from '../../tools/samples/random.ts'
import { PROTECTED_PDF, sample } from './files.ts'
import { READING_MS, type Vouch } from './vouch.ts'

/** An e-invoice whose page asks for its money a day later than its data. */
async function differingHybrid(): Promise<Uint8Array> {
  const seed = 'shop'
  const profile = PROFILES.find(({ name }) => name === 'EN 16931')
  if (profile === undefined) throw new Error('nothing writes EN 16931 any more')
  const invention = inventFor(profile, seed, 'page')
  const { pdf } = await compose(
    factsOf(seed, profile.country, 'page'),
    COUNTRIES[profile.country],
    DESIGNS.letter,
    new Random(seed),
  )
  const due = (invention.dueDate ?? '').replaceAll('-', '')
  return hybridPdf(pdf, profile.write(invention).replace(due, String(Number(due) - 1)))
}

/** Two samples in one file. */
async function twoInOne(): Promise<Uint8Array> {
  const both = await PDFDocument.create()
  for (const name of ['en-credit-note.pdf', 'pt-stacked.pdf']) {
    const one = await PDFDocument.load(await readFile(sample(name)))
    for (const copied of await both.copyPages(one, one.getPageIndices())) both.addPage(copied)
  }
  return both.save()
}

/** The same invoice in other bytes, as when it is scanned or sent twice. */
const sentAgain = async (name: string): Promise<Uint8Array> =>
  (await PDFDocument.load(await readFile(sample(name)))).save({ useObjectStreams: false })

/** What an ordinary week leaves in a store, made of the samples; gives the documents by their file names. */
export async function furnish(vouch: Vouch): Promise<ReadonlyMap<string, DocumentId>> {
  await vouch.call('intake.samples', {})
  const files: Record<string, Uint8Array> = {
    'e-invoice.pdf': await differingHybrid(),
    'scanned-together.pdf': await twoInOne(),
    'de-untaxed (2).pdf': await sentAgain('de-untaxed.pdf'),
    'protected.pdf': await readFile(PROTECTED_PDF),
  }
  for (const [fileName, content] of Object.entries(files))
    await vouch.call('intake.file', { fileName, content: new Uint8Array(content) })
  const unread = async () => {
    const { counts } = await vouch.call('documents.list', {})
    return (counts.queued ?? 0) + (counts.processing ?? 0)
  }
  await expect.poll(unread, { timeout: 30 * READING_MS, intervals: [2000] }).toBe(0)
  const { rows } = await vouch.call('documents.list', { limit: 100 })
  const ids = new Map(rows.map(row => [row.fileName, row.id]))

  for (const name of ['es-band.pdf', 'pt-stacked.pdf', 'it-form.pdf', 'en-credit-note.pdf', 'fr-header-table.pdf']) {
    const id = ids.get(name)!
    const { version } = await vouch.call('documents.get', { id })
    const corrected = await vouch.call('review.setField', { id, version, field: 'purchaseOrder', raw: '4500017' })
    await vouch.call('review.approve', { id, version: corrected.version })
  }
  const [profile] = await vouch.call('exports.profiles', {})
  await vouch.call('exports.run', { profile: profile!.name })
  for (const name of ['en-scan.pdf', 'es-scan.pdf', 'de-receipt.jpg']) {
    const id = ids.get(name)!
    const { version } = await vouch.call('documents.get', { id })
    await vouch.call('review.approve', { id, version })
  }
  const letter = ids.get('de-letter.pdf')!
  await vouch.call('review.comment', { id: letter, text: 'The workshop ordered this; Ada knows the cost centre.' })
  return ids
}
