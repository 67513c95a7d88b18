import { describe, expect, it } from 'vitest'
import type { LineItem } from '#shared/document.ts'
import { lineSum, personCell, withCell } from './lineItems.ts'

const amount = (value: string): LineItem => ({ amount: { value, raw: value, confidence: 0.9, origin: 'tesseract' } })

describe('lineSum', () => {
  it('is undefined where no line has an amount', () => {
    expect(lineSum([], '10.00', '11.90')).toBeUndefined()
    expect(lineSum([{}, amount('unclear')], '10.00', '11.90')).toBeUndefined()
  })

  it('tells by how much the lines miss the net amount', () => {
    expect(lineSum([amount('9.90'), amount('0.05')], '10.00', '11.90')).toEqual({ sum: '9.95', difference: '-0.05' })
  })

  it('knows net lines and gross lines, exactly', () => {
    expect(lineSum([amount('0.1'), amount('0.2')], '0.30', '0.36')).toEqual({ sum: '0.3', matches: 'net' })
    expect(lineSum([amount('11.90')], '10.00', '11.90')).toEqual({ sum: '11.9', matches: 'total' })
  })

  it('compares with the total where there is no net amount, and with nothing where there is neither', () => {
    expect(lineSum([amount('5')], undefined, '6.00')).toEqual({ sum: '5', difference: '-1' })
    expect(lineSum([amount('5')], undefined, undefined)).toEqual({ sum: '5' })
  })
})

describe('withCell', () => {
  const cell = personCell({ text: ' 7 ', page: 1, box: [0, 0, 0.1, 0.1] })

  it('changes one cell and nothing else', () => {
    const items = [amount('1'), amount('2')]
    expect(withCell(items, 1, 'quantity', cell)).toEqual([
      amount('1'),
      {
        ...amount('2'),
        quantity: { value: '7', raw: '7', confidence: 1, origin: 'person', page: 1, box: [0, 0, 0.1, 0.1] },
      },
    ])
    expect(items).toEqual([amount('1'), amount('2')])
  })

  it('empties a cell', () => {
    expect(withCell([amount('1')], 0, 'amount', undefined)).toEqual([{}])
  })

  it('makes a new line below the last', () => {
    expect(withCell([amount('1')], 1, 'quantity', cell)).toEqual([amount('1'), { quantity: cell }])
  })
})
