import { expect, it } from 'vitest'
import { TRANSLATORS } from './index.ts'

it('leaves a sentence that it does not know as it is', () => {
  expect(TRANSLATORS.de('The moon is made of 3.50 cheese.')).toBe('The moon is made of 3.50 cheese.')
  expect(TRANSLATORS.en('Missing: the supplier.')).toBe('Missing: the supplier.')
})

it('says amounts, days and names in the other language too', () => {
  expect(
    [
      '1000.00 net + 190.00 tax = 1190.00, but the total says 1191.00: 1.00 apart.',
      'It is due on 2026-02-01, before its date of 2026-03-05.',
      'Missing: the supplier, the invoice date.',
      'The total is doubtful (62 % sure, 90 % wanted).',
      'The data says 2026-01-02 for the due date, but the page says 2026-01-03.',
      '19 % of 1000.00 are 190.00, but its tax says 191.00: 1.00 apart.',
      'What is invoiced at 19 % (standard rate) comes to 100.00, as the base of that tax says.',
    ].map(TRANSLATORS.de),
  ).toEqual([
    '1.000,00 netto + 190,00 Steuer = 1.190,00, aber der Gesamtbetrag ist 1.191,00: 1,00 Unterschied.',
    'Sie ist am 01.02.2026 fällig, vor ihrem Datum vom 05.03.2026.',
    'Es fehlt: der Lieferant, das Rechnungsdatum.',
    'Zweifelhaft: Gesamtbetrag (zu 62 % sicher, verlangt sind 90 %).',
    'Fälligkeit: Die Daten sagen 02.01.2026, die Seite sagt aber 03.01.2026.',
    '19 % von 1.000,00 sind 190,00, aber seine Steuer ist 191,00: 1,00 Unterschied.',
    'Berechnet zu 19 % (Regelsatz) sind 100,00, wie die Grundlage dieser Steuer sagt.',
  ])
})

it('does not take what a stranger wrote for a pattern', () => {
  expect(TRANSLATORS.de('It is addressed to $& (a.b), not to [x].')).toBe(
    'Sie ist an $& (a.b) gerichtet, nicht an [x].',
  )
})
