import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import type { DocumentId, PageInfo } from '#shared/document.ts'
import { PROJECT_PATHS } from '../../hosts/project-paths.ts'
import { forkProbe } from '../../inference/fork-probe.ts'
import { createFinePages, type LaunchPainter } from './fine-pages.ts'

const ID = 'd_0000000000000001' as DocumentId
const INFO: PageInfo = { number: 1, width: 1240, height: 1754, rotation: 0, source: 'text-layer' }
const sample = (name: string): string => join(PROJECT_PATHS.samples, name)

function finePages(pdf: string, info: PageInfo = INFO, launch: LaunchPainter = forkProbe(PROJECT_PATHS.painter)) {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-fine-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return createFinePages({
    launch,
    source: () => ({ pdf, info }),
    pageImage: (_id, page) => join(folder, `${page}.jpg`),
  })
}

test('a file that is no PDF, or a page that it does not have, has no finer image', async () => {
  expect(await finePages(sample('fr-photo.jpg')).find(ID, 1)).toBeUndefined()
  expect(await finePages(sample('de-letter.pdf')).find(ID, 9)).toBeUndefined()
})

test('nothing is started for a page that was read from its pixels', async () => {
  const never: LaunchPainter = () => {
    throw new Error('started')
  }
  expect(await finePages(sample('de-scan.pdf'), { ...INFO, source: 'ocr' }, never).find(ID, 1)).toBeUndefined()
})

test('a page of text is painted at twice the size, in the same shape, and once', async () => {
  let started = 0
  const launch = forkProbe(PROJECT_PATHS.painter)
  const counting: LaunchPainter = order => {
    started += 1
    return launch(order)
  }
  const pages = finePages(sample('de-letter.pdf'), INFO, counting)
  const [file, again] = await Promise.all([pages.find(ID, 1), pages.find(ID, 1)])
  expect([file, started]).toEqual([again, 1])
  const { width, height, format } = await sharp(file).metadata()
  expect({ width, height, format }).toEqual({ width: 2480, height: 3508, format: 'jpeg' })
})
