import { expect, it } from 'vitest'
import { csvOf } from './saveReport.ts'

it('quotes what needs it, runs no formula, and leaves what was not measured empty', () => {
  expect(
    csvOf([
      ['Name', 'Share'],
      ['Müller, "Sons"', 0.5],
      ['=1+1', undefined],
      ['two\nlines', -3],
    ]),
  ).toBe('\uFEFFName,Share\r\n"Müller, ""Sons""",0.5\r\n\'=1+1,\r\n"two\nlines",-3\r\n')
})
