import { Big } from 'big.js'
import type { Adjustment, EinvoiceLine, Party, PaymentMeans } from '#shared/einvoice.ts'
import { rounded } from '../rounding.ts'
import type { Source } from '../source.ts'
import { documentTypeOf } from '../words/document-types.ts'
import { MODALITA_PAGAMENTO } from '../words/payment-methods.ts'
import type { XmlElement } from '../xml/element.ts'
import { select, text, texts } from '../xml/select.ts'
import { attachmentFrom } from './attachments.ts'
import type { Format, FormatReading } from './format.ts'
import { type HeaderPaths, readHeader } from './header.ts'
import { NOBODY, type PartyPaths, readPartyAt } from './party.ts'
import { type ReferencePaths, readReferences } from './references.ts'

const NAMESPACE =
  /^http:\/\/(ivaservizi\.agenziaentrate\.gov\.it\/docs\/xsd\/fatture|www\.fatturapa\.gov\.it\/sdi\/fatturapa)\/v1\.\d$/
const SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#'

const HEAD = 'FatturaElettronicaHeader'
const BODY = 'FatturaElettronicaBody'
const GENERAL = `${BODY}/DatiGenerali`
const DOCUMENT = `${GENERAL}/DatiGeneraliDocumento`
const PAYMENT = `${BODY}/DatiPagamento/DettaglioPagamento`

const HEADER: HeaderPaths = {
  invoiceNumber: [`${DOCUMENT}/Numero`],
  invoiceDate: [`${DOCUMENT}/Data`],
  dueDate: [`${PAYMENT}/DataScadenzaPagamento`],
  deliveryDate: [`${GENERAL}/DatiTrasporto/DataOraConsegna`],
  purchaseOrder: [`${GENERAL}/DatiOrdineAcquisto/IdDocumento`],
  customerNumber: [`${HEAD}/CedentePrestatore/RiferimentoAmministrazione`],
  currency: [`${DOCUMENT}/Divisa`],
  paymentReference: [`${PAYMENT}/CodicePagamento`],
}

const address = (seat: string) => ({
  addressLines: [`${seat}/Indirizzo`],
  postCode: [`${seat}/CAP`],
  city: [`${seat}/Comune`],
  region: [`${seat}/Provincia`],
  country: [`${seat}/Nazione`],
})

const PARTY: PartyPaths = {
  ...address('Sede'),
  name: ['DatiAnagrafici/Anagrafica/Denominazione'],
  vatId: ['DatiAnagrafici/IdFiscaleIVA/IdCodice'],
  taxNumber: ['DatiAnagrafici/CodiceFiscale'],
  identifiers: ['DatiAnagrafici/Anagrafica/CodEORI'],
  registration: ['IscrizioneREA/NumeroREA'],
  phone: ['Contatti/Telefono'],
  email: ['Contatti/Email'],
}

const CODES = ['CodiceCUP', 'CodiceCIG']
const related = (kind: ReferencePaths['kind'], name: string): ReferencePaths => ({
  kind,
  at: `${GENERAL}/${name}`,
  id: ['IdDocumento'],
  date: ['Data'],
  description: CODES,
})

const REFERENCES: readonly ReferencePaths[] = [
  related('order', 'DatiOrdineAcquisto'),
  related('contract', 'DatiContratto'),
  related('contract', 'DatiConvenzione'),
  related('receipt', 'DatiRicezione'),
  related('preceding-invoice', 'DatiFattureCollegate'),
  { kind: 'despatch', at: `${GENERAL}/DatiDDT`, id: ['NumeroDDT'], date: ['DataDDT'] },
  { kind: 'project', at: `${GENERAL}/DatiOrdineAcquisto/CodiceCUP`, id: [] },
  { kind: 'tender', at: `${GENERAL}/DatiOrdineAcquisto/CodiceCIG`, id: [] },
]

const LINE_REFERENCES: readonly ReferencePaths[] = [{ kind: 'accounting', at: 'RiferimentoAmministrazione', id: [] }]

/** Code list CondizioniPagamento. */
const TERMS: Readonly<Record<string, string>> = {
  TP01: 'Pagamento a rate',
  TP02: 'Pagamento completo',
  TP03: 'Anticipo',
}

export const fatturapa: Format = {
  format: 'fatturapa',
  rootNames: ['FatturaElettronica'],
  isRoot: (name, namespace) => name === 'FatturaElettronica' && NAMESPACE.test(namespace),
  isNamespace: namespace => namespace === '' || namespace === SIGNATURE || NAMESPACE.test(namespace),
  invoices: BODY,
  read: readFatturapa,
}

function readFatturapa(root: XmlElement, source: Source): FormatReading {
  const typeCode = text(root, `${DOCUMENT}/TipoDocumento`)
  const currency = text(root, `${DOCUMENT}/Divisa`)
  const terms = texts(root, `${BODY}/DatiPagamento/CondizioniPagamento`)
    .map(code => TERMS[code] ?? code)
    .join('\n')
  const summaries = select(root, `${BODY}/DatiBeniServizi/DatiRiepilogo`)
  const payments = select(root, PAYMENT).map(payment => readPayment(payment, source))
  const dues = payments.flatMap(({ amount }) => amount ?? [])
  return {
    profile:
      `FatturaPA ${root.attributes.get('versione') ?? text(root, `${HEAD}/DatiTrasmissione/FormatoTrasmissione`) ?? ''}`.trim(),
    documentType: documentTypeOf(typeCode),
    language: 'it',
    header: { ...readHeader(root, HEADER), ...(terms === '' ? {} : { paymentTerms: terms }) },
    parts: {
      currency,
      typeCode,
      seller: readItalianParty(root, `${HEAD}/CedentePrestatore`) ?? NOBODY,
      buyer: readItalianParty(root, `${HEAD}/CessionarioCommittente`) ?? NOBODY,
      taxRepresentative: readItalianParty(root, `${HEAD}/RappresentanteFiscale`),
      deliverTo: readPartyAt(root, `${GENERAL}/DatiTrasporto[IndirizzoResa]`, {
        ...address('IndirizzoResa'),
        name: [],
        vatId: [],
      }),
      deliveryDate: source.day(root, HEADER.deliveryDate![0]!),
      references: readReferences(root, REFERENCES, source),
      notes: texts(root, `${DOCUMENT}/Causale`).map(note => ({ text: note })),
      paymentTerms: terms === '' ? undefined : terms,
      payments,
      adjustments: [
        ...select(root, `${DOCUMENT}/DatiCassaPrevidenziale`).flatMap(fund => readPensionFund(fund, source)),
        ...select(root, `${DOCUMENT}/ScontoMaggiorazione`).flatMap(element => readDocumentAdjustment(element, source)),
        ...summaries.flatMap(summary => readSummaryAdjustments(summary, source)),
        ...readStampDuty(root, source),
      ],
      taxes: summaries.map(summary => ({
        category: text(summary, 'Natura'),
        rate: source.decimal(summary, 'AliquotaIVA'),
        base: source.decimal(summary, 'ImponibileImporto'),
        amount: source.decimal(summary, 'Imposta'),
        exemptionReason: text(summary, 'RiferimentoNormativo'),
        exemptionCode: text(summary, 'Natura'),
      })),
      withheld: select(root, `${DOCUMENT}/DatiRitenuta`).flatMap(withheld => {
        const amount = source.decimal(withheld, 'ImportoRitenuta')
        if (amount === undefined) return []
        return [
          { kind: text(withheld, 'TipoRitenuta') ?? '', rate: source.decimal(withheld, 'AliquotaRitenuta'), amount },
        ]
      }),
      advances: [],
      totals: {
        total: source.decimal(root, `${DOCUMENT}/ImportoTotaleDocumento`),
        rounding: source.decimal(root, `${DOCUMENT}/Arrotondamento`),
        // Several payments are instalments of one debt, unless they are ways to choose from.
        due: dues.length === 1 ? dues[0] : undefined,
      },
      lines: select(root, `${BODY}/DatiBeniServizi/DettaglioLinee`).map(line => readLine(line, source)),
      attachments: select(root, `${BODY}/Allegati`).map(attachment =>
        attachmentFrom({
          name: text(attachment, 'NomeAttachment'),
          type: text(attachment, 'AlgoritmoCompressione') ?? text(attachment, 'FormatoAttachment'),
          description: text(attachment, 'DescrizioneAttachment'),
          base64: text(attachment, 'Attachment'),
          fallbackName: 'allegato',
        }),
      ),
    },
  }
}

/** A person has no Denominazione; a VAT id is written without its country; the house number stands apart. */
function readItalianParty(root: XmlElement, path: string): Party | undefined {
  const party = readPartyAt(root, path, PARTY)
  if (party === undefined) return undefined
  const join = (parts: readonly string[], separator: string): string | undefined =>
    parts.length === 0 ? undefined : parts.join(separator)
  const person = texts(root, `${path}/DatiAnagrafici/Anagrafica/Nome`, `${path}/DatiAnagrafici/Anagrafica/Cognome`)
  return {
    ...party,
    name: party.name === '' ? person.join(' ') : party.name,
    vatId: join(
      texts(root, `${path}/DatiAnagrafici/IdFiscaleIVA/IdPaese`, `${path}/DatiAnagrafici/IdFiscaleIVA/IdCodice`),
      '',
    ),
    registration: join(texts(root, `${path}/IscrizioneREA/Ufficio`, `${path}/IscrizioneREA/NumeroREA`), ' '),
    address: {
      ...party.address,
      lines:
        [...texts(root, `${path}/Sede/Indirizzo`, `${path}/Sede/NumeroCivico`)].length === 0
          ? []
          : [texts(root, `${path}/Sede/Indirizzo`, `${path}/Sede/NumeroCivico`).join(' ')],
    },
  }
}

function readPayment(payment: XmlElement, source: Source): PaymentMeans {
  const code = text(payment, 'ModalitaPagamento')
  return {
    method: MODALITA_PAGAMENTO.get(code ?? '') ?? 'other',
    code,
    iban: text(payment, 'IBAN'),
    accountHolder: text(payment, 'Beneficiario'),
    bic: text(payment, 'BIC'),
    bank: text(payment, 'IstitutoFinanziario'),
    reference: text(payment, 'CodicePagamento'),
    dueDate: source.day(payment, 'DataScadenzaPagamento'),
    amount: source.decimal(payment, 'ImportoPagamento'),
  }
}

/** What a professional pays into a pension fund and charges on top, taxed like the work itself. */
function readPensionFund(fund: XmlElement, source: Source): Adjustment[] {
  const amount = source.decimal(fund, 'ImportoContributoCassa')
  if (amount === undefined) return []
  return [
    {
      kind: 'charge',
      amount,
      base: source.decimal(fund, 'ImponibileCassa'),
      percent: source.decimal(fund, 'AlCassa'),
      reason: 'Cassa previdenziale',
      reasonCode: text(fund, 'TipoCassa'),
      taxCategory: text(fund, 'Natura'),
      taxRate: source.decimal(fund, 'AliquotaIVA'),
    },
  ]
}

const kindOf = (element: XmlElement): Adjustment['kind'] => (text(element, 'Tipo') === 'MG' ? 'charge' : 'allowance')

function readDocumentAdjustment(element: XmlElement, source: Source): Adjustment[] {
  const amount = source.decimal(element, 'Importo')
  if (amount === undefined) return []
  return [{ kind: kindOf(element), amount, percent: source.decimal(element, 'Percentuale') }]
}

/** What a summary adds to the lines of its rate: accessory expenses, and the rounding of its base. */
function readSummaryAdjustments(summary: XmlElement, source: Source): Adjustment[] {
  return (['SpeseAccessorie', 'Arrotondamento'] as const).flatMap(reason => {
    const amount = new Big(source.decimal(summary, reason) ?? 0)
    if (amount.eq(0)) return []
    return [
      {
        kind: amount.lt(0) ? 'allowance' : 'charge',
        amount: rounded(amount.abs()),
        reason,
        taxCategory: text(summary, 'Natura'),
        taxRate: source.decimal(summary, 'AliquotaIVA'),
      },
    ]
  })
}

/** Stamp duty is outside the scope of the tax; vendors add it to the total or bear it themselves. */
function readStampDuty(root: XmlElement, source: Source): Adjustment[] {
  const amount = source.decimal(root, `${DOCUMENT}/DatiBollo/ImportoBollo`)
  return amount === undefined ? [] : [{ kind: 'charge', amount, reason: 'Bollo', reasonCode: 'bollo' }]
}

/** Discounts of a line count one unit, one after the other: PrezzoTotale = (PrezzoUnitario ± each) × Quantita. */
function readLine(line: XmlElement, source: Source): EinvoiceLine {
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
