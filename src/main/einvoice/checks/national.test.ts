import { expect, test } from 'vitest'
import { readEinvoice } from '../index.ts'
import { smallFatturapa } from '../testing/small.ts'

const faults = async (from: string, to: string): Promise<string[][]> => {
  const xml = smallFatturapa()
  if (!xml.includes(from)) throw new TypeError(`The small invoice does not hold “${from}”`)
  const { findings } = await readEinvoice(new TextEncoder().encode(xml.replace(from, to)))
  return findings.filter(({ ok }) => !ok).map(({ rule, severity, message }) => [rule, severity, message])
}

test('FatturaPA: a total that its rates do not make', async () => {
  expect(await faults('>122.00<', '>132.00<')).toEqual([
    ['br-co-15', 'error', '100.00 net plus 22.00 tax are 122.00, but the total says 132.00: 10.00 apart.'],
  ])
})

test('FatturaPA: a base that its lines do not make', async () => {
  expect(await faults('<PrezzoTotale>100.00', '<PrezzoTotale>90.00')).toEqual([
    [
      'tax-base-is-sum-of-lines',
      'error',
      'What is invoiced at 22 % comes to 90.00, but the base of that tax says 100.00: 10.00 apart.',
    ],
    [
      'line-is-quantity-times-price',
      'warning',
      'Line 1: 2.00 × 50.00 is 100.00, but its amount says 90.00: 10.00 apart.',
    ],
  ])
})

test('FatturaPA: stamp duty in the total, rounding of a base and discounts with a sign make no fault of their own', async () => {
  expect(
    await faults(
      '<ImportoTotaleDocumento>122.00',
      '<DatiBollo><ImportoBollo>2.00</ImportoBollo></DatiBollo><ImportoTotaleDocumento>124.00',
    ),
  ).toEqual([])
  expect(
    await faults(
      '<ImponibileImporto>100.00</ImponibileImporto><Imposta>22.00',
      '<Arrotondamento>0.04</Arrotondamento><ImponibileImporto>100.04</ImponibileImporto><Imposta>21.96',
    ),
  ).toEqual([['br-co-17', 'error', '22 % of 100.04 are 22.01, but its tax says 21.96: 0.05 apart.']])
  expect(
    await faults(
      '<PrezzoUnitario>50.00</PrezzoUnitario>',
      '<PrezzoUnitario>60.00</PrezzoUnitario><ScontoMaggiorazione><Tipo>SC</Tipo><Importo>-10.00</Importo></ScontoMaggiorazione>',
    ),
  ).toEqual([])
})
