import { expect, test } from 'vitest'
import { readEinvoice } from '../index.ts'
import { smallUbl } from '../testing/small.ts'

/** What fails when one text of a right invoice is another. */
const faults = async (changes: Readonly<Record<string, string>>): Promise<string[][]> => {
  const { findings } = await readEinvoice(new TextEncoder().encode(smallUbl(changes)))
  return findings.filter(({ ok }) => !ok).map(({ rule, severity, message }) => [rule, severity, message])
}

test('a right invoice has no fault, and says what was checked', async () => {
  const { findings } = await readEinvoice(new TextEncoder().encode(smallUbl()))
  expect(findings.map(({ rule, ok, message }) => [rule, ok, message])).toEqual([
    ['br-co-10', true, 'The lines add up to 150.00, as the sum of the lines says.'],
    ['br-co-11', true, 'The allowances add up to 10.00, as the sum of the allowances says.'],
    ['br-co-13', true, 'Lines less allowances plus charges are 140.00, as the net amount says.'],
    ['br-co-14', true, 'The tax of all rates adds up to 20.60, as the tax says.'],
    ['br-co-15', true, '140.00 net plus 20.60 tax are 160.60, as the total says.'],
    ['br-co-16', true, 'The total less what is paid already is 160.60, as the amount due says.'],
    ['br-co-17', true, '19 % of 90.00 are 17.10, as its tax says.'],
    ['br-co-17', true, '7 % of 50.00 are 3.50, as its tax says.'],
    ['br-s-08', true, 'What is invoiced at 19 % (standard rate) comes to 90.00, as the base of that tax says.'],
    ['br-s-08', true, 'What is invoiced at 7 % (standard rate) comes to 50.00, as the base of that tax says.'],
    ['line-is-quantity-times-price', true, 'All 2 lines are quantity times price.'],
  ])
})

test('a wrong total is wrong against net and tax, and against what is due', async () => {
  expect(await faults({ '160.60</cbc:TaxInclusiveAmount>': '190.60</cbc:TaxInclusiveAmount>' })).toEqual([
    ['br-co-15', 'error', '140.00 net plus 20.60 tax are 160.60, but the total says 190.60: 30.00 apart.'],
    [
      'br-co-16',
      'error',
      'The total less what is paid already is 190.60, but the amount due says 160.60: 30.00 apart.',
    ],
  ])
})

test('a wrong sum of the lines, of the allowances and of the tax', async () => {
  expect(await faults({ '150.00</cbc:LineExtensionAmount>': '160.00</cbc:LineExtensionAmount>' })).toEqual([
    ['br-co-10', 'error', 'The lines add up to 150.00, but the sum of the lines says 160.00: 10.00 apart.'],
    [
      'br-co-13',
      'error',
      'Lines less allowances plus charges are 150.00, but the net amount says 140.00: 10.00 apart.',
    ],
  ])
  expect(await faults({ '10.00</cbc:AllowanceTotalAmount>': '12.00</cbc:AllowanceTotalAmount>' })).toEqual([
    ['br-co-11', 'error', 'The allowances add up to 10.00, but the sum of the allowances says 12.00: 2.00 apart.'],
    ['br-co-13', 'error', 'Lines less allowances plus charges are 138.00, but the net amount says 140.00: 2.00 apart.'],
  ])
  expect(await faults({ '>20.60</cbc:TaxAmount>': '>21.60</cbc:TaxAmount>' })).toEqual([
    ['br-co-14', 'error', 'The tax of all rates adds up to 20.60, but the tax says 21.60: 1.00 apart.'],
    ['br-co-15', 'error', '140.00 net plus 21.60 tax are 161.60, but the total says 160.60: 1.00 apart.'],
  ])
})

test('a tax that is not its rate of its base', async () => {
  expect(await faults({ '<cbc:Percent>7</cbc:Percent>': '<cbc:Percent>9</cbc:Percent>' })).toEqual([
    ['br-co-17', 'error', '9 % of 50.00 are 4.50, but its tax says 3.50: 1.00 apart.'],
    [
      'br-s-08',
      'error',
      'What is invoiced at 9 % (standard rate) comes to 0.00, but the base of that tax says 50.00: 50.00 apart.',
    ],
  ])
})

test('a cent of rounding is said and is no fault', async () => {
  const { findings } = await readEinvoice(
    new TextEncoder().encode(
      smallUbl({
        '17.10</cbc:TaxAmount>': '17.11</cbc:TaxAmount>',
        '>20.60</cbc:TaxAmount>': '>20.61</cbc:TaxAmount>',
      }),
    ),
  )
  expect(findings.find(({ rule }) => rule === 'br-co-17')).toEqual({
    rule: 'br-co-17',
    ok: true,
    severity: 'info',
    message: '19 % of 90.00 are 17.10, and its tax says 17.11: 0.01 of rounding, up to 0.02 is usual.',
    fields: ['taxAmount'],
  })
})

test('a line that is not its quantity times its price', async () => {
  expect(await faults({ '>200</cbc:InvoicedQuantity>': '>300</cbc:InvoicedQuantity>' })).toEqual([
    [
      'line-is-quantity-times-price',
      'warning',
      'Line 1: 300 × 50.00 for 100 is 150.00, but its amount says 100.00: 50.00 apart.',
    ],
  ])
})

test('a category without tax that carries some, and gives no reason', async () => {
  const found = await faults({
    '<cbc:ID>S</cbc:ID><cbc:Percent>7</cbc:Percent>': '<cbc:ID>AE</cbc:ID><cbc:Percent>0</cbc:Percent>',
  })
  expect(found.slice(0, 3)).toEqual([
    ['br-co-17', 'error', '0 % of 50.00 are 0.00, but its tax says 3.50: 3.50 apart.'],
    ['br-ae-09', 'error', '0 % (reverse charge) carries no tax, but 3.50 is stated.'],
    ['br-ae-10', 'warning', 'No tax is charged as reverse charge, but the invoice does not say why.'],
  ])
})

test('something to pay without a day or terms', async () => {
  expect(await faults({ '<cbc:DueDate>2026-03-13</cbc:DueDate>': '' })).toEqual([
    ['br-co-25', 'warning', 'Something is to be paid, but neither a due date nor terms of payment are stated.'],
  ])
})

test('of many wrong lines the first are named and the others counted', async () => {
  const line = /<cac:InvoiceLine><cbc:ID>2[\s\S]*?<\/cac:InvoiceLine>/.exec(smallUbl())![0]
  const wrong = line.replace('>5</cbc:InvoicedQuantity>', '>6</cbc:InvoicedQuantity>')
  const { findings } = await readEinvoice(new TextEncoder().encode(smallUbl({ [line]: wrong.repeat(25) })))
  const found = findings.filter(({ rule }) => rule === 'line-is-quantity-times-price')
  expect(found).toHaveLength(21)
  expect(found.at(-1)?.message).toBe('5 more lines are not their quantity times their price.')
})
