import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sha256 } from '#shared/document.ts'
import { PROJECT_PATHS } from '../hosts/project-paths.ts'
import { forkWorkers } from '../pipeline/fork-worker.ts'
import { packWords, unpackWords } from '../pipeline/page-words.ts'
import type { ReadResult } from '../pipeline/stage.ts'
import { createSupervisor, type Supervisor } from '../pipeline/supervisor.ts'
import { openCacheFile } from './cache-file.ts'
import { createPageCache } from './page-cache.ts'
import { keyOf, OPTIONS } from './testing/records.ts'

const PRINT = ['Rechnung Nr. R-100 vom 23.11.2026', 'Zwei Kartons Druckerpapier', 'Gesamtbetrag 119,00 EUR']

let folder: string
let images: string
let cacheFile: string
let supervisor: Supervisor

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-cache-'))
  images = join(folder, 'images')
  mkdirSync(images)
  cacheFile = join(folder, 'cache.sqlite')
  supervisor = createSupervisor({
    launch: forkWorkers({ entry: PROJECT_PATHS.worker, settings: { executionProvider: 'cpu', threads: 1 } }),
  })
})

afterAll(async () => {
  await supervisor.close()
  rmSync(folder, { recursive: true })
})

function scan(lines: readonly string[]): Buffer {
  const canvas = createCanvas(1240, 1754)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, 1240, 1754)
  context.fillStyle = '#000000'
  context.font = '28px sans-serif'
  for (const [index, line] of lines.entries()) context.fillText(line, 120, 200 + index * 60)
  return canvas.toBuffer('image/png')
}

interface Request {
  readonly name: string
  readonly content: Uint8Array
  readonly cached?: boolean
}

/** Reads it in the real worker process. `name` is what its content is known by, whatever the content is. */
async function read({ name, content, cached = true }: Request): Promise<ReadResult> {
  const path = join(folder, name)
  writeFileSync(path, content)
  const { words, ...result } = await supervisor.read({
    original: { path, fileName: name, mediaType: 'image/png', sha256: keyOf(name) as Sha256 },
    options: {
      ...OPTIONS,
      pageImageFolder: images,
      ...(cached && { cache: { file: cacheFile, mostBytes: 1e9 } }),
    },
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  return { ...result, words: words.map(page => unpackWords(packWords(page))) }
}

/** All of a result but the time that it took, and what is computed from that. */
function lasting({ reading: { timings: _time, quality: _quality, ...reading }, words }: ReadResult) {
  return { reading, words }
}

function figures() {
  const database = openCacheFile(cacheFile)
  try {
    return createPageCache(database).figures()
  } finally {
    database.close()
  }
}

/** The header tells the size; the pixels are cut off. */
const withoutPixels = (content: Uint8Array): Uint8Array => content.subarray(0, 2000)

test('a scan that was read is given back whole, without a look at its pixels', async () => {
  const content = scan(PRINT)
  const cold = await read({ name: 'scan.png', content })
  expect(cold.words[0]!.map(({ text }) => text)).toContain('Druckerpapier')
  expect(cold.reading.pages).toMatchObject([{ number: 1, source: 'ocr', rotation: 0 }])

  const cut = withoutPixels(content)
  await expect(read({ name: 'scan.png', content: cut, cached: false })).rejects.toMatchObject({ code: 'file-damaged' })
  const warm = await read({ name: 'scan.png', content: cut })
  expect(lasting(warm)).toEqual(lasting(cold))
  expect(figures()).toMatchObject({ pages: 1, found: 1, read: 1 })
})

test('the image of a page that was read is made again where it is missing, or another', async () => {
  const content = scan(PRINT.slice(1))
  const image = join(images, '1.jpg')
  const cold = await read({ name: 'shown.png', content })
  const shown = readFileSync(image)
  const before = figures()
  rmSync(image)
  expect(lasting(await read({ name: 'shown.png', content }))).toEqual(lasting(cold))
  expect(readFileSync(image)).toEqual(shown)
  writeFileSync(image, createCanvas(10, 10).toBuffer('image/jpeg'))
  expect(lasting(await read({ name: 'shown.png', content }))).toEqual(lasting(cold))
  expect(readFileSync(image)).toEqual(shown)
  expect(figures()).toEqual({ ...before, found: before.found + 2 })
})

test('a page on which nothing was read is known as such, with its problem', async () => {
  const content = scan([])
  const cold = await read({ name: 'white.png', content })
  const warm = await read({ name: 'white.png', content: withoutPixels(content) })
  expect(warm.reading.errors.map(({ code }) => code)).toContain('page-unreadable')
  expect(lasting(warm)).toEqual(lasting(cold))
})
