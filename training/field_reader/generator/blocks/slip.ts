import type { Language } from '#shared/document.ts'
import type { Party } from '../party.ts'
import { asText, type Printable, value } from '../text.ts'
import { type Context, printLines } from './block.ts'
import { addressLines } from './party-lines.ts'

const WORDS: Readonly<
  Record<
    Language,
    Readonly<
      Record<
        'title' | 'receipt' | 'account' | 'payee' | 'payer' | 'reference' | 'currency' | 'amount' | 'number' | 'date',
        readonly string[]
      >
    >
  >
> = {
  en: {
    title: ['Payment part', 'Remittance slip', 'REMITTANCE ADVICE', 'Please detach and return with payment'],
    receipt: ['Receipt', 'Payment stub'],
    account: ['Account / Payable to', 'Pay to', 'Remit to'],
    payee: ['Payable to', 'Beneficiary'],
    payer: ['Payable by', 'Customer', 'From'],
    reference: ['Reference', 'Payment reference', 'Account no.'],
    currency: ['Currency'],
    amount: ['Amount', 'Amount due', 'Amount enclosed'],
    number: ['Invoice', 'Invoice no.'],
    date: ['Due date', 'Date'],
  },
  de: {
    title: ['Zahlteil', 'SEPA-Überweisung', 'Zahlschein', 'Überweisungsträger', 'Einzahlungsschein'],
    receipt: ['Empfangsschein', 'Beleg für Auftraggeber'],
    account: ['Konto / Zahlbar an', 'Konto', 'IBAN des Empfängers'],
    payee: ['Zahlbar an', 'Empfänger', 'Zahlungsempfänger'],
    payer: ['Zahlbar durch', 'Auftraggeber', 'Kontoinhaber'],
    reference: ['Referenz', 'Verwendungszweck', 'Kunden-Referenznummer'],
    currency: ['Währung'],
    amount: ['Betrag'],
    number: ['Rechnung'],
    date: ['Zahlbar bis'],
  },
  fr: {
    title: ['Section paiement', 'TIP SEPA', 'Coupon à joindre à votre règlement', 'Bulletin de versement'],
    receipt: ['Récépissé', 'Talon'],
    account: ['Compte / Payable à', 'Compte', 'IBAN bénéficiaire'],
    payee: ['Payable à', 'Bénéficiaire'],
    payer: ['Payable par', 'Débiteur'],
    reference: ['Référence', 'Communication', 'Références à rappeler'],
    currency: ['Monnaie', 'Devise'],
    amount: ['Montant'],
    number: ['Facture'],
    date: ['À payer avant le'],
  },
  es: {
    title: ['Carta de pago', 'Talón de pago', 'Ficha de depósito', 'Cupón de pago'],
    receipt: ['Resguardo', 'Comprobante'],
    account: ['Cuenta', 'Cuenta de abono'],
    payee: ['Beneficiario', 'A favor de'],
    payer: ['Ordenante', 'Titular', 'Pagador'],
    reference: ['Referencia', 'Convenio', 'Referencia de pago'],
    currency: ['Moneda', 'Divisa'],
    amount: ['Importe', 'Importe a pagar'],
    number: ['Factura'],
    date: ['Vencimiento', 'Fecha límite de pago'],
  },
  it: {
    title: ['Sezione pagamento', 'Bollettino', 'BOLLETTINO DI CONTO CORRENTE', 'Avviso di pagamento'],
    receipt: ['Ricevuta', 'Ricevuta di versamento'],
    account: ['Conto / Pagabile a', 'C/C n.', 'Conto'],
    payee: ['Pagabile a', 'Intestato a', 'Ente creditore'],
    payer: ['Pagabile da', 'Eseguito da', 'Debitore'],
    reference: ['Riferimento', 'Causale', 'Codice avviso'],
    currency: ['Valuta'],
    amount: ['Importo', 'di Euro'],
    number: ['Fattura'],
    date: ['Scadenza', 'entro il'],
  },
  pt: {
    title: ['Pagamento por Multibanco', 'Recibo do Pagador', 'Boleto', 'Ficha de Compensação', 'Talão de pagamento'],
    receipt: ['Recibo do Sacado', 'Talão'],
    account: ['Conta', 'Agência/Código do Cedente'],
    payee: ['Beneficiário', 'Cedente', 'Entidade credora'],
    payer: ['Pagador', 'Sacado'],
    reference: ['Referência', 'Nosso Número', 'Ref. Multibanco'],
    currency: ['Espécie', 'Moeda'],
    amount: ['Valor', 'Montante', '(=) Valor do documento'],
    number: ['Fatura', 'Nº do documento'],
    date: ['Vencimento', 'Data limite'],
  },
}

/** Height that a slip takes at the foot of a page, in points. */
export const SLIP_HEIGHT = 200

/** A payment slip at the foot of the page: the same facts once more, in two parts. */
export function printSlip(context: Context, left: number, width: number, top: number): void {
  const { author, invoice, random } = context
  const words = WORDS[invoice.land.language]
  const small = { size: Math.min(7, author.habits.labelSize), bold: random.chance(0.6) }
  const party = (who: Party, name: Printable, address: readonly Printable[]): Printable[] => [
    name,
    ...address.slice(0, who.address.length),
  ]
  const account =
    invoice.vendor.iban === undefined ? asText(invoice.vendor.account) : author.iban(invoice.vendor.iban, 'vendorIban')
  const reference =
    invoice.paymentReference === undefined ? undefined : value(invoice.paymentReference, 'paymentReference')
  const fields =
    invoice.amountDue === invoice.total ? (['amountDue', 'totalAmount'] as const) : (['amountDue'] as const)
  const pair = (x: number, y: number, wide: number, label: string, lines: readonly Printable[]): number =>
    printLines(
      context,
      { x, y: printLines(context, { x, y, width: wide, align: 'left' }, [label], small), width: wide, align: 'left' },
      lines,
      { size: Math.min(9, author.habits.typography.size) },
    ) + 4
  const part = (x: number, wide: number, title: string, complete: boolean): void => {
    let y = printLines(context, { x, y: top, width: wide, align: 'left' }, [title], { bold: true, size: 10 }) + 4
    const once = (key: keyof typeof words): string => author.once(`slip ${key}`, () => random.pick(words[key]))
    y = pair(x, y, wide, once('account'), [
      account,
      ...party(
        invoice.vendor,
        value(invoice.vendor.name, 'vendorName'),
        addressLines(invoice.vendor, false, 'vendorAddress'),
      ),
    ])
    if (reference !== undefined) y = pair(x, y, wide, once('reference'), [reference])
    y = pair(
      x,
      y,
      wide,
      once('payer'),
      party(invoice.buyer, value(invoice.buyer.name, 'buyerName'), addressLines(invoice.buyer, false)),
    )
    pair(x, y, 50, once('currency'), [value(invoice.land.country.currency, 'currency')])
    pair(x + 60, y, wide - 60, once('amount'), [author.digitsOf(invoice.amountDue, ...fields)])
    if (complete && invoice.due !== undefined && random.chance(0.3))
      pair(x + wide * 0.6, y, wide * 0.4, once('date'), [author.day(invoice.due, 'dueDate')])
    if (complete && random.chance(0.25))
      pair(x + wide * 0.6, top + 14, wide * 0.4, once('number'), [value(invoice.number, 'invoiceNumber')])
  }
  const both = random.chance(0.7)
  if (both) part(left, width * 0.28, random.pick(words.receipt), false)
  part(left + (both ? width * random.pick([0.34, 0.5, 0.58]) : 0), width * 0.4, random.pick(words.title), true)
}
