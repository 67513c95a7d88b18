import { describe, expect, it } from 'vitest'
import { boxAround, layOut, tokensBetween } from './layout.ts'
import { typed } from './testing/page.ts'

const segments = (page: ReturnType<typeof typed>): string[][] =>
  layOut([page])[0]!.rows.map(row => row.segments.map(segment => segment.text))

describe('layOut', () => {
  it('lays out a page without words', () => {
    expect(layOut([typed([])])[0]).toMatchObject({ number: 1, rows: [] })
  })

  it('splits a line at wide gaps and a word at its colon', () => {
    expect(
      segments(
        typed([
          [
            [6, 'Rechnung Nr.:12'],
            [60, 'Datum :'],
            [70, '1.2.2026'],
          ],
        ]),
      ),
    ).toEqual([['Rechnung Nr.: 12', 'Datum:', '1.2.2026']])
  })

  it('keeps times and web addresses whole', () => {
    expect(segments(typed(['um 12:30 auf https://example.org/a']))).toEqual([['um 12:30 auf https://example.org/a']])
  })

  it('finds the rows of a skewed page', () => {
    const page = typed([
      [
        [6, 'eins'],
        [90, 'rechts'],
      ],
      [
        [6, 'zwei'],
        [90, 'rechts'],
      ],
      [
        [6, 'drei'],
        [90, 'rechts'],
      ],
    ])
    // Two degrees: the right edge stands a line lower than the left one.
    const skewed = page.words.map(word => {
      const shift = Math.tan((2 * Math.PI) / 180) * word.box[0] * (page.width / page.height)
      return { ...word, box: [word.box[0], word.box[1] + shift, word.box[2], word.box[3] + shift] as typeof word.box }
    })
    expect(segments({ ...page, words: skewed })).toEqual([
      ['eins', 'rechts'],
      ['zwei', 'rechts'],
      ['drei', 'rechts'],
    ])
  })

  it('gives back the words under a stretch of text, and the box around them', () => {
    const [page] = layOut([typed(['IBAN DE89 3704 0044'])])
    const segment = page!.rows[0]!.segments[0]!
    const tokens = tokensBetween(segment, 5, 14)
    expect(tokens.map(token => token.text)).toEqual(['DE89', '3704'])
    expect(boxAround(tokens)).toEqual([tokens[0]!.box[0], tokens[0]!.box[1], tokens[1]!.box[2], tokens[1]!.box[3]])
  })
})
