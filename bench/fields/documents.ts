import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import type { Sha256, Word } from '#shared/document.ts'
import { createOcrService } from '../../src/main/ocr/service.ts'
import { ocrStage } from '../../src/main/ocr/stage.ts'
import { pagesStage } from '../../src/main/pages/stage.ts'
import type { MediaType, Page } from '../../src/main/pipeline/stage.ts'
import { readFatura } from './fatura.ts'
import { readReceipts } from './receipts.ts'
import type { Truth } from './score.ts'

/** A document whose words are read, with what it really says. */
export interface ReadDocument {
  readonly truth: Truth
  readonly pages: readonly Page[]
}

export const SETS = ['receipts', 'fatura', 'samples'] as const
export type SetName = (typeof SETS)[number]

export const COMPANY = { name: '', vatId: '' }

const MEDIA: Readonly<Record<string, MediaType>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.tif': 'image/tiff',
}

/**
 * The documents of a folder. Words that had to be read from pixels are kept in FOLDER/read, because what is measured
 * here is what is made of them.
 */
export function readSet(set: SetName, folder: string): Promise<ReadDocument[]> {
  return READERS[set](folder)
}

const READERS: Readonly<Record<SetName, (folder: string) => Promise<ReadDocument[]>>> = {
  receipts: readReceipts,
  fatura: readFatura,
  samples: readSamples,
}

async function readSamples(folder: string): Promise<ReadDocument[]> {
  const truths: Truth[] = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8'))
  const ocr = createOcrService()
  const documents: ReadDocument[] = []
  for (const truth of truths) {
    const known = join(folder, 'read', `${truth.id}.json`)
    const pages =
      truth.kind === 'digital' ? await read(folder, truth, ocr) : await kept(known, () => read(folder, truth, ocr))
    documents.push({ truth, pages })
  }
  await ocr.close()
  return documents
}

async function read(folder: string, truth: Truth, ocr: ReturnType<typeof createOcrService>): Promise<Page[]> {
  const path = join(folder, truth.file)
  const soFar = {
    original: { path, fileName: truth.file, mediaType: MEDIA[extname(truth.file)]!, sha256: '' as Sha256 },
    options: { ignoreEinvoice: true, ignoreTextLayer: false, company: COMPANY, doubtBelow: 0.9 },
  }
  const services = { ocr, signal: new AbortController().signal, report: () => {}, problem: () => {} }
  const { pages } = await pagesStage.run(soFar, services)
  const withWords = await ocrStage.run({ ...soFar, pages }, services)
  return withWords.pages.map(({ scan: _scan, ...page }) => page)
}

async function kept(file: string, make: () => Promise<Page[]>): Promise<Page[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text !== undefined) return JSON.parse(text)
  const pages = await make()
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(pages))
  return pages
}

export const textOf = (pages: readonly Page[]): string =>
  pages.flatMap(page => page.words.map((word: Word) => word.text)).join(' ')
