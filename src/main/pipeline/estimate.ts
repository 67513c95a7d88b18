import { STAGE_NAMES, type StageName } from '#shared/document.ts'
import type { MeasuredReading } from '../store/measured.ts'
import type { MediaType } from './stage.ts'

/** As many of the last readings as are taken to be like the next ones. */
export const READINGS_REMEMBERED = 200

/** How far a document is that is being read. */
export interface UnderWay {
  readonly mediaType: MediaType
  readonly stage: StageName | undefined
  /** Milliseconds since it was begun, and since its stage was. */
  readonly elapsedMs: number
  readonly stageMs: number
  /** Known once its pages are: how many there are, and how many of them are read from their pixels. */
  readonly pages?: number
  readonly scans?: number
}

/** What reading is expected to take, by what the last readings took. All in milliseconds; undefined: nothing is known. */
export interface Estimate {
  learn(measured: MeasuredReading): void
  /** A document that waits. */
  whole(mediaType: MediaType): number | undefined
  /** What is left of one that is being read. */
  left(document: UnderWay): number | undefined
}

type Medium = 'pages' | 'pixels' | 'data'

const mediumOf = (mediaType: MediaType): Medium => {
  if (mediaType === 'application/pdf') return 'pages'
  return mediaType.startsWith('image/') ? 'pixels' : 'data'
}

const readFromPixels = ({ source }: MeasuredReading): boolean => source === 'ocr' || source === 'mixed'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

export function createEstimate(measured: readonly MeasuredReading[]): Estimate {
  const remembered: MeasuredReading[] = [...measured].slice(-READINGS_REMEMBERED)

  function whole(mediaType: MediaType): number | undefined {
    const like = remembered.filter(reading => mediumOf(reading.mediaType) === mediumOf(mediaType))
    const readings = like.length > 0 ? like : remembered
    if (readings.length === 0) return undefined
    return sum(readings.map(({ stages }) => sum(Object.values(stages)))) / readings.length
  }

  /** Of a stage for so many pages, by what a page took of that stage. */
  function ofStage(stage: StageName, pages: number, pixels: boolean): number {
    const like = remembered.filter(reading => readFromPixels(reading) === pixels)
    const counted = sum(like.map(reading => Math.max(1, reading.pages)))
    return counted === 0 ? 0 : (sum(like.map(({ stages }) => stages[stage] ?? 0)) / counted) * pages
  }

  return {
    learn(reading) {
      remembered.push(reading)
      if (remembered.length > READINGS_REMEMBERED) remembered.shift()
    },
    whole,
    left({ mediaType, stage, elapsedMs, stageMs, pages, scans = 0 }) {
      if (remembered.length === 0) return undefined
      if (stage === undefined || pages === undefined) return Math.max(0, (whole(mediaType) ?? 0) - elapsedMs)
      const [now = 0, ...later] = STAGE_NAMES.slice(STAGE_NAMES.indexOf(stage)).map(name =>
        ofStage(name, pages, scans > 0),
      )
      return Math.max(0, now - stageMs) + sum(later)
    },
  }
}
