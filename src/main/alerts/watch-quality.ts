import { type AlertThresholds, WATCHED_DIMENSIONS, type WatchedDimension } from '#shared/quality-settings.ts'
import type { RecentQuality } from '../store/recent-facts.ts'
import { type Finding, well, wrong } from './finding.ts'

/** How many documents a figure is the mean of: one bad page among good ones comes to a person anyway. */
export const LAST_DOCUMENTS = 10

/** Well again only when this much better than the threshold: points, and share of the seconds. */
const MARGIN_POINTS = 3
const MARGIN_OF_SECONDS = 0.8

interface Wording {
  readonly name: string
  readonly advice: string
}

/** From what causes the others to what only shows them: the first that is too low says what to do. */
const WORDINGS: Readonly<Record<WatchedDimension, Wording>> = {
  ocr: {
    name: 'legibility',
    advice: 'Look at the last pages: scan at 300 dpi in grey, clean the glass, or ask the senders for PDF files.',
  },
  extraction: {
    name: 'what was found on the pages',
    advice:
      'Look at what the last documents have in common. Approve a few by hand: their vendors are then known better.',
  },
  completeness: {
    name: 'completeness',
    advice: 'See which fields are missing in the last documents, and whether pages of them are missing.',
  },
  confidence: {
    name: 'confidence',
    advice: 'Check every marked field of these documents, and keep automatic approval off until it is better.',
  },
  overall: { name: 'overall quality', advice: 'Open the last documents: the review says what is in doubt, and why.' },
}

const sourceName = (source: string): string =>
  source === 'window' ? 'the window' : source === 'samples' ? 'the samples' : source

/** Whether the last documents of a source were read well enough. One alert a source, whatever is too low. */
export function watchQuality(source: string, recent: RecentQuality, thresholds: AlertThresholds): Finding[] {
  const low = WATCHED_DIMENSIONS.filter(name => recent[name] < thresholds[name])
  const [worst] = low
  if (worst === undefined) {
    const isWell = WATCHED_DIMENSIONS.every(name => recent[name] >= Math.min(100, thresholds[name] + MARGIN_POINTS))
    return isWell ? [well('quality', source)] : []
  }
  const figures = low.map(name => ({ name, value: rounded(recent[name]), threshold: thresholds[name] }))
  const { name, advice } = WORDINGS[worst]
  const documents = recent.documents === 1 ? 'The last document' : `The last ${recent.documents} documents`
  return [
    wrong({
      ...{ kind: 'quality', severity: worst === 'ocr' || low.length > 2 ? 'high' : 'medium', about: source },
      message: `${documents} from ${sourceName(source)} came out badly: ${name} ${rounded(recent[worst])} of 100, at least ${thresholds[worst]} is wanted.`,
      ...{ advice, figures },
    }),
  ]
}

/** Whether reading goes fast enough. */
export function watchSpeed(recent: { documents: number; median: number }, { seconds }: AlertThresholds): Finding[] {
  const { documents, median } = recent
  if (median <= seconds) return median <= MARGIN_OF_SECONDS * seconds ? [well('slow')] : []
  return [
    wrong({
      ...{ kind: 'slow', severity: 'medium', about: '' },
      message: `Half of the last ${documents} documents took longer than ${rounded(median)} seconds; ${seconds} are allowed.`,
      advice: 'Close other programs, read fewer documents at once (Settings), or scan at 300 dpi instead of more.',
      figures: [{ name: 'seconds', value: rounded(median), threshold: seconds }],
    }),
  ]
}

const rounded = (figure: number): number => Math.round(10 * figure) / 10
