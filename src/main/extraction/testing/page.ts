import type { DocumentContent, Word } from '#shared/document.ts'
import type { Page } from '../../pipeline/stage.ts'

/** A4 at 100 dpi. */
const WIDTH = 827
const HEIGHT = 1169
/** Ten points high print: a character is half as wide as it is high. */
const PRINT = 14
const CHARACTER = 7

/** Text at a column (in characters from the left edge) of a line. */
export type Cell = readonly [column: number, text: string]

/** A page laid out like typewriting: each line is its text at the left margin or its cells at their columns. */
export function typed(
  lines: readonly (string | readonly Cell[])[],
  number = 1,
  engine: Word['engine'] = 'text-layer',
): Page {
  const words = lines.flatMap((line, index) => {
    const cells: readonly Cell[] = typeof line === 'string' ? [[6, line]] : line
    const top = 40 + index * 20
    return cells.flatMap(([column, text]) =>
      [...text.matchAll(/\S+/g)].map((match): Word => {
        const left = (column + match.index) * CHARACTER
        // Half of the blank belongs to the words' sides, as in proportional print.
        const right = left + match[0].length * CHARACTER + CHARACTER / 3
        return {
          text: match[0],
          box: [left / WIDTH, top / HEIGHT, right / WIDTH, (top + PRINT) / HEIGHT],
          confidence: engine === 'text-layer' ? 1 : 0.92,
          engine,
          line: index,
        }
      }),
    )
  })
  const height = Math.max(HEIGHT, 80 + lines.length * 20)
  const scale = HEIGHT / height
  return {
    number,
    width: WIDTH,
    height,
    rotation: 0,
    source: engine === 'text-layer' ? 'text-layer' : 'ocr',
    words: words.map(word => ({ ...word, box: [word.box[0], word.box[1] * scale, word.box[2], word.box[3] * scale] })),
  }
}

/** The content without places and confidences: what a test states about a document. */
export function plain(content: DocumentContent): unknown {
  const values = (record: Partial<Record<string, { value: string }>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(record).flatMap(([name, field]) => (field === undefined ? [] : [[name, field.value]])),
    )
  return {
    documentType: content.documentType,
    fields: values(content.fields),
    taxBreakdown: content.taxBreakdown,
    lineItems: content.lineItems.map(values),
  }
}
