import type { PlacedWord } from '../measures/registration.ts'

/** Levels of Tesseract's table: the page, which tells its size in pixels, and a word. */
const PAGE_LEVEL = '1'
const WORD_LEVEL = '5'

/** The words of the table that Tesseract writes for one page. */
export function parseTable(table: string): PlacedWord[] {
  const rows = table.split(/\r?\n/).map(row => row.split('\t'))
  const page = rows.find(([level]) => level === PAGE_LEVEL)
  const [pageWidth, pageHeight] = [Number(page?.[8]), Number(page?.[9])]
  return rows.flatMap(([level, , , , , , left, top, width, height, , text = '']) =>
    level === WORD_LEVEL && text.trim() !== ''
      ? [
          {
            text,
            box: [
              Number(left) / pageWidth,
              Number(top) / pageHeight,
              (Number(left) + Number(width)) / pageWidth,
              (Number(top) + Number(height)) / pageHeight,
            ],
          },
        ]
      : [],
  )
}
