import { expect, test } from 'vitest'
import { discountDays } from './discount-days.ts'
import { observe } from './observe.ts'
import type { DateSpan } from './spans.ts'
import { typed } from './testing/page.ts'

const said = (...lines: string[]) => {
  const { spans } = observe([typed(lines)], 'de', { name: '', vatId: '' })
  const { early, whole } = discountDays(spans.filter((span): span is DateSpan => span.kind === 'date'))
  return { early: [...early], whole: whole.map(({ value }) => value) }
}
const EARLY = '2018-03-15'
const DUE = '2018-04-04'

test.each([
  'Zahlbar innerhalb 30 Tagen netto bis 04.04.2018, 3% Skonto innerhalb 10 Tagen bis 15.03.2018',
  'Bei Zahlung bis 15.03.2018 3 % Skonto, bis 04.04.2018 rein netto',
  'Bis 15.03.2018 abzgl. 3,00 % Skonto bis 04.04.2018 ohne Abzug',
  'Zahlungsziel: 10 Tage 2% Skonto (15.03.2018), 30 Tage netto (04.04.2018)',
  '3% escompte jusqu’au 15/03/2018, net au 04/04/2018',
])('%s', sentence => {
  expect(said(sentence)).toEqual({ early: [EARLY], whole: [DUE] })
})

test('the day of a discount is no due date even where none is named', () => {
  expect(said('2% Skonto bis 15.03.2018 = 102,34 EUR')).toEqual({ early: [EARLY], whole: [] })
})

test.each([
  'Zahlbar bis zum 04.04.2018, danach 8 % Zinsen',
  'Rechnungsbetrag inkl. 19 % MwSt zahlbar bis 04.04.2018',
  'Zahlbar bis 04.04.2018',
])('%s: no discount', sentence => {
  expect(said(sentence).early).toEqual([])
})

test('where the discount is denied, the day is the whole sum’s', () => {
  expect(said('Zahlbar bis 04.04.2018 ohne Skonto')).toEqual({ early: [], whole: [DUE] })
})
