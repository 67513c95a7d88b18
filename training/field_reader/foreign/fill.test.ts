import { describe, expect, it } from 'vitest'
import { fill, type Piece } from './fill.ts'

const print = ({ text, states }: Piece): string => (states === undefined ? text : `<${states}>${text}</>`)

describe('fill', () => {
  it('refuses a name that nobody declared, and a section printed as a value', () => {
    expect(() => fill('{{totl}}', [{ total: '1' }], print)).toThrow('{{totl}} is not known')
    expect(() => fill('{{lines}}', [{ lines: [] }], print)).toThrow('{{lines}} is a section')
  })

  it('leaves out what has no value, repeats rows, and looks names up outwards', () => {
    const total = { pieces: [{ text: '€ ' }, { text: '7,00', states: 'totalAmount' }] }
    const template = '{{#due}}Due {{due}} {{/due}}{{^due}}Paid {{/due}}{{#lines}}[{{name}} of {{total}}]{{/lines}}'
    const view = { due: undefined, total, lines: [{ name: 'a' }, { name: 'b' }] }
    expect(fill(template, [view], print)).toBe('Paid [a of € <totalAmount>7,00</>][b of € <totalAmount>7,00</>]')
  })
})
