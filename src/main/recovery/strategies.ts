import type { VouchErrorCode } from '#shared/errors.ts'
import type { ReadingWay } from '../pipeline/reading-way.ts'
import type { ReadingOptions } from '../pipeline/stage.ts'
import { isBetter } from './better.ts'
import { doubtOf } from './doubt.ts'
import type { Problem, Recovery, Strategy } from './strategy.ts'

const by =
  (way: ReadingWay) =>
  (options: ReadingOptions): ReadingOptions => ({ ...options, way })

/** What is left of a damaged file proves nothing any more: its data is not taken for an e-invoice's. */
const salvaged =
  (salvage: ReadingWay['salvage']) =>
  (options: ReadingOptions): ReadingOptions => ({ ...options, ignoreEinvoice: true, way: { salvage } })

const isPdf = ({ mediaType }: Problem): boolean => mediaType === 'application/pdf'
const isPicture = ({ mediaType }: Problem): boolean => mediaType.startsWith('image/')

/** Of pages that are hard to read each other way takes as long as the first; a clerk does not wait for more than these. */
const MOST_PAGES_AGAIN = 12

const isShort = (problem: Problem): boolean =>
  problem.outcome === 'doubtful' && problem.reading.pages.length <= MOST_PAGES_AGAIN
const isScanned = (problem: Problem): boolean =>
  isShort(problem) && problem.outcome === 'doubtful' && ['ocr', 'mixed'].includes(problem.reading.source)
const isText = (problem: Problem): boolean =>
  isShort(problem) && problem.outcome === 'doubtful' && ['text-layer', 'mixed'].includes(problem.reading.source)

/** The last resort against time and memory. */
const FEW_PAGES = 4

const POOR_PICTURE: readonly VouchErrorCode[] = ['page-unreadable', 'page-unsure', 'photo-unsure']

/** In the order in which they are tried. */
export const STRATEGIES: readonly Strategy[] = [
  { name: 'again', answers: ['worker-crashed', 'internal'] },
  { name: 'alone-with-memory', answers: ['out-of-memory'], memory: 2, alone: true },
  { name: 'more-time', answers: ['timed-out'], time: 2, alone: true },
  {
    name: 'fewer-pixels',
    answers: ['out-of-memory', 'timed-out'],
    change: by({ pixels: 'fewer', engine: 'line-reader' }),
    alone: true,
  },
  {
    name: 'few-pages',
    answers: ['out-of-memory', 'timed-out'],
    change: by({ pixels: 'fewer', engine: 'line-reader', mostPages: FEW_PAGES }),
    alone: true,
  },
  { name: 'rebuilt-structure', answers: ['file-damaged'], suits: isPdf, change: salvaged('structure') },
  { name: 'pictures-in-file', answers: ['file-damaged'], suits: isPdf, change: salvaged('pictures') },
  { name: 'as-much-as-is-there', answers: ['file-damaged'], suits: isPicture, change: salvaged('what-is-there') },
  // Finding the lines takes another model; without that one nothing can be read.
  {
    name: 'tesseract-alone',
    answers: ['model-missing', 'model-damaged'],
    suits: ({ stage }) => stage === 'ocr',
    change: by({ engine: 'tesseract' }),
  },
  {
    name: 'pixels-instead-of-text',
    answers: ['little-found'],
    suits: isText,
    change: options => ({ ...options, ignoreTextLayer: true }),
  },
  { name: 'figures-twice', answers: ['figures-disagree'], suits: isScanned, change: by({ figuresTwice: true }) },
  {
    name: 'more-pixels',
    answers: ['page-too-small', 'page-blurred', ...POOR_PICTURE],
    suits: isScanned,
    change: by({ pixels: 'more' }),
  },
  {
    name: 'light-evened-out',
    answers: ['page-faint', ...POOR_PICTURE],
    suits: isScanned,
    change: by({ evenOut: true }),
  },
  {
    name: 'the-other-engine',
    answers: ['page-speckled', 'page-faint', 'page-unreadable'],
    suits: isScanned,
    change: by({ engine: 'tesseract' }),
  },
]

/** The product's own recovery. */
export const RECOVERY: Recovery = { strategies: STRATEGIES, doubtOf, better: isBetter }
