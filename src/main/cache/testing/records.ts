import { createHash } from 'node:crypto'
import type { ReadingOptions } from '../../pipeline/stage.ts'
import type { PageRecord } from '../page-record.ts'

export const OPTIONS: ReadingOptions = {
  ignoreEinvoice: false,
  ignoreTextLayer: false,
  company: { name: '', vatId: '' },
  doubtBelow: 0.9,
}

export const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A page that shows `text`, with as many more words as make its record about `bytes` long: they do not compress. */
export function record(text: string, bytes = 0): PageRecord {
  const fillers = Array.from({ length: Math.ceil(bytes / 64) }, (_, index) => keyOf(`${text} ${index}`))
  return {
    page: {
      ...{ number: 1, width: 1240, height: 1754, rotation: 0, source: 'ocr' },
      words: [text, ...fillers].map((word, line) => ({
        ...{ text: word, box: [0.1, 0.2, 0.3, 0.4], confidence: 0.97, engine: 'tesseract', line },
      })),
    },
    problems: [
      {
        ...{ code: 'page-unreadable', severity: 'high', component: 'ocr' },
        ...{ message: 'No text could be read.', advice: 'Scan it again.' },
      },
    ],
  }
}
