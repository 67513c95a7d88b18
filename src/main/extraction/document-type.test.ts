import { describe, expect, it } from 'vitest'
import { documentTypeOf } from './document-type.ts'
import { layOut } from './layout.ts'
import { typed } from './testing/page.ts'

const typeOf = (lines: readonly string[], evidence = { hasTotal: true, hasNumberOrDate: true }) =>
  documentTypeOf(layOut([typed(lines)]), evidence)

describe('documentTypeOf', () => {
  it('takes no paper without a title and a total for an invoice', () => {
    const nothing = { hasTotal: false, hasNumberOrDate: false }
    expect(documentTypeOf([], nothing)).toBe('other')
    expect(typeOf(['Liebe Nachbarn'], nothing)).toBe('other')
    expect(typeOf(['Lieferschein Nr. 12', 'Lieferschein'], { hasTotal: false, hasNumberOrDate: true })).toBe('other')
  })

  it.each([
    [['Rechnung Nr. 12'], 'invoice'],
    [['Gutschrift Nr. 12', 'zu Rechnung 11'], 'credit-note'],
    [['Credit note', 'Invoice 11 is cancelled'], 'credit-note'],
    [['TAX INVOICE', 'TOTAL 9.00', 'CASH 10.00', 'CHANGE 1.00'], 'receipt'],
    [['Facture', 'Bon de livraison 12'], 'invoice'],
  ] as const)('%s is %s', (lines, type) => {
    expect(typeOf(lines)).toBe(type)
  })
})
