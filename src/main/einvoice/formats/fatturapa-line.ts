import { Big } from 'big.js'
import type { Adjustment, EinvoiceLine } from '#shared/einvoice.ts'
import { rounded } from '../rounding.ts'
import type { Source } from '../source.ts'
import type { XmlElement } from '../xml/element.ts'
import { select, text } from '../xml/select.ts'
import { LINE_REFERENCES } from './fatturapa-paths.ts'
import { readReferences } from './references.ts'

export const kindOf = (element: XmlElement): Adjustment['kind'] =>
  text(element, 'Tipo') === 'MG' ? 'charge' : 'allowance'

/** Discounts of a line count one unit, one after the other: PrezzoTotale = (PrezzoUnitario ± each) × Quantita. */
export function readLine(line: XmlElement, source: Source): EinvoiceLine {
  const quantity = source.decimal(line, 'Quantita')
  const price = source.decimal(line, 'PrezzoUnitario')
  return {
    role: 'detail',
    id: text(line, 'NumeroLinea'),
    name: text(line, 'Descrizione'),
    quantity,
    unitCode: text(line, 'UnitaMisura'),
    price,
    amount: source.decimal(line, 'PrezzoTotale'),
    taxCategory: text(line, 'Natura'),
    taxRate: source.decimal(line, 'AliquotaIVA'),
    adjustments: readLineAdjustments(line, price, quantity, source),
    sellerNumber: text(line, 'CodiceArticolo/CodiceValore'),
    period: source.period(line, 'DataInizioPeriodo', 'DataFinePeriodo'),
    references: readReferences(line, LINE_REFERENCES, source),
    properties: select(line, 'AltriDatiGestionali').map(data => ({
      name: text(data, 'TipoDato') ?? '',
      value: text(data, 'RiferimentoTesto', 'RiferimentoNumero', 'RiferimentoData') ?? '',
    })),
  }
}

function readLineAdjustments(
  line: XmlElement,
  price: string | undefined,
  quantity: string | undefined,
  source: Source,
): Adjustment[] {
  let unit = new Big(price ?? 0)
  return select(line, 'ScontoMaggiorazione').map(element => {
    const kind = kindOf(element)
    const percent = source.decimal(element, 'Percentuale')
    const stated = source.decimal(element, 'Importo')
    // Type says the direction; some vendors write the sign as well.
    const each = stated === undefined ? unit.times(percent ?? 0).div(100) : new Big(stated).abs()
    unit = kind === 'charge' ? unit.plus(each) : unit.minus(each)
    return { kind, amount: rounded(each.times(quantity ?? 1)), percent }
  })
}
