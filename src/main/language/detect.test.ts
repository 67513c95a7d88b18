import { beforeAll, describe, expect, it } from 'vitest'
import { detectLanguage, loadLanguageData } from './detect.ts'

beforeAll(() => loadLanguageData())

describe('detectLanguage', () => {
  it('names no language where nothing speaks one', () => {
    for (const text of ['', '12 34.50 2024-01-01', '|| ## --'])
      expect(detectLanguage(text), text).toEqual({ language: undefined, confidence: 0 })
  })

  it.each([
    ['de', 'Rechnung Nr. 12 vom 1.5.2020, Gesamtbetrag zahlbar bis'],
    ['en', 'Invoice No 12, total amount due within 30 days'],
    ['fr', 'Facture n° 12, montant total TTC à payer'],
    ['es', 'Factura nº 12, importe total a pagar, fecha de vencimiento'],
    ['it', 'Fattura n. 12, totale documento, scadenza pagamento'],
    ['pt', 'Fatura n.º 12, valor total a pagar, data de emissão'],
  ] as const)('knows %s from a line of labels', (language, text) => {
    const detected = detectLanguage(text)
    expect(detected.language).toBe(language)
    expect(detected.confidence).toBeGreaterThan(0.4)
  })
})
