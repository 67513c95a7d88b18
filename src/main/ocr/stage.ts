import { keepPage } from '../cache/known-pages.ts'
import type { ReadingWay } from '../pipeline/reading-way.ts'
import type { Page, Stage, StageServices, WithPages } from '../pipeline/stage.ts'
import { unreadable } from './unreadable.ts'

/** Reads one page; one that shows no text stays, without words, and the clerk is told why. */
async function readPage(page: Page, services: StageServices, way?: ReadingWay): Promise<Page> {
  const { scan, ...rest } = page
  if (scan === undefined) return page
  const pixels = await scan.pixels()
  const { words, unaided } = await services.ocr.read(pixels, scan.lines, undefined, services.signal, way)
  if (unaided !== undefined)
    services.problem({
      ...unaided.toData(),
      severity: 'medium',
      component: 'ocr',
      recovery: { method: 'read without the second reader', successful: true },
    })
  const isEmpty = words.length === 0
  const problem = unreadable(page.number, page.condition, words)
  if (problem !== undefined)
    services.problem({ ...problem.toData(), severity: isEmpty ? 'high' : 'medium', component: 'ocr' })
  return isEmpty ? { ...rest, words, source: 'none' } : { ...rest, words }
}

/**
 * Fills in the words of the pages that came as pixels, and lets go of the pixels.
 * @throws VouchError `model-missing`
 */
export const ocrStage: Stage<WithPages, Pick<WithPages, 'pages'>> = {
  name: 'ocr',
  async run({ pages, options: { way } }, services) {
    const read: Page[] = []
    for (const [index, page] of pages.entries()) {
      services.signal.throwIfAborted()
      read.push(await keepPage(page, services, (one, noting) => readPage(one, noting, way)))
      services.report((index + 1) / pages.length)
    }
    return { pages: read }
  },
}
