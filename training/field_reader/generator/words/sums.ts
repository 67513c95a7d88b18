import { list } from '#main/language/lexicons/lexicon.ts'
import type { Language } from '#shared/document.ts'
import { pools } from '../pool.ts'

/** How sums are said beside the words of the lexicon. */
export interface SumWords {
  /** Behind the tax's label, before what it was reckoned on. */
  readonly on: readonly string[]
  /** Tax that the total includes; `{rate}`. */
  readonly included: readonly string[]
  /** Rare names of a total, and none at all. */
  readonly total: readonly string[]
  /** The only place that names the money: `{currency}`. */
  readonly money: readonly string[]
}

export const SUMS = pools<Readonly<Record<Language, SumWords>>>({
  en: {
    on: list`on | of | @ | base`,
    included: list`of which VAT | Includes VAT {rate}% | incl. {rate}% VAT | VAT included | Included tax | (includes GST) | GST included in total | Total includes GST of | Tax included ({rate}%)`,
    total: list`Charge | You pay | To pay | Payable | Amount | Sum | Invoice value | TOTAL INVOICE | G. Total | Total charges | Bill amount | Amt | Total Inc | Total this invoice | Net payable | Total price | Order total | Fee`,
    money: list`All amounts in {currency} | All amounts are in {currency}. | Currency: {currency} | Invoice currency {currency} | Prices in {currency} | Amounts expressed in {currency}`,
  },
  de: {
    on: list`auf | von | aus | v.`,
    included: list`darin enthaltene MwSt. | enthaltene MwSt {rate} % | inkl. {rate} % MwSt | inkl. USt. {rate}% | davon MwSt. | im Betrag enthalten {rate}% USt | darin {rate} % USt | MwSt. inklusive`,
    total: list`Zahlbetrag | Endsumme | zu bezahlen | Betrag | Summe EUR | Rechnungs-Endbetrag | Total | Honorar gesamt | Ihr Betrag | Gesamt | Summa | Endpreis | Rechnungswert | Preis gesamt | Rechnungssumme inkl. | Entgelt`,
    money: list`Alle Beträge in {currency} | Beträge in {currency} | Alle Preise in {currency} | Währung: {currency} | Angaben in {currency} | Preise verstehen sich in {currency}`,
  },
  fr: {
    on: list`sur | de | s/`,
    included: list`dont TVA | dont TVA {rate} % | TVA incluse | TVA {rate}% comprise | soit TVA | y compris TVA | Dont TVA à {rate}%`,
    total: list`À payer | Montant | Somme due | Total | Total facture | TTC | Prix TTC | Montant facture | Votre facture | Total à régler | T.T.C. | NET | Somme à régler | Coût total | Prix total`,
    money: list`Montants en {currency} | Montants exprimés en {currency} | Devise : {currency} | Tous les prix sont en {currency} | Facture en {currency}`,
  },
  es: {
    on: list`s/ | sobre | de`,
    included: list`IVA incluido | IVA {rate}% incluido | Incluye IVA | de los cuales IVA | IVA contenido | Incl. IVA {rate} %`,
    total: list`A pagar | Importe | Líquido | Total | Suma | Su factura | Valor total | Total recibo | Líquido a percibir | Precio total | Neto total | Importe líquido | Total general | Cargo`,
    money: list`Importes en {currency} | Importes expresados en {currency} | Moneda: {currency} | Todos los importes en {currency} | Divisa {currency}`,
  },
  it: {
    on: list`su | di | su imp.`,
    included: list`IVA inclusa | di cui IVA | di cui IVA {rate}% | IVA compresa | comprensivo di IVA {rate} % | Incl. IVA`,
    total: list`Da pagare | Importo | Totale | Somma | A pagare | Totale a saldo | Totale bolletta | TOTALE A VS. DARE | Netto a corrispondere | Saldo | Totale complessivo | Importo totale | Prezzo | TOT.`,
    money: list`Importi in {currency} | Valuta: {currency} | Importi espressi in {currency} | Divisa {currency} | Prezzi in {currency}`,
  },
  pt: {
    on: list`s/ | sobre | de`,
    included: list`IVA incluído | IVA {rate}% incluído | inclui IVA | dos quais IVA | Impostos incluídos | IVA incl.`,
    total: list`A pagar | Valor | Total | Soma | Importância | Total líquido | Valor a pagar | Total do documento | Valor da fatura | Valor do documento | Total recibo | Líquido | Total com impostos`,
    money: list`Valores em {currency} | Moeda: {currency} | Valores expressos em {currency} | Preços em {currency} | Divisa: {currency}`,
  },
})

const MONEY_NAMES: Readonly<Record<string, readonly string[]>> = {
  EUR: ['EUR', 'Euro', 'euros', 'EURO', 'Euros'],
  CHF: ['CHF'],
  GBP: ['GBP', 'Pounds Sterling', 'Sterling'],
  USD: ['USD', 'US Dollars', 'US$'],
  AUD: ['AUD', 'Australian Dollars', 'AUD $'],
  CAD: ['CAD', 'Canadian Dollars'],
  MXN: ['MXN', 'pesos mexicanos'],
  BRL: ['BRL', 'Reais', 'R$'],
  INR: ['INR', 'Indian Rupees', 'Rs.'],
  MYR: ['MYR', 'Ringgit Malaysia', 'RM'],
}
/** The code of a currency and what it is called. */
export const namesOfMoney = (currency: string): readonly string[] => MONEY_NAMES[currency] ?? [currency]
