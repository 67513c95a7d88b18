import { Big } from 'big.js'
import type { Adjustment, Party, PaymentMeans } from '#shared/einvoice.ts'
import { rounded } from '../rounding.ts'
import type { Source } from '../source.ts'
import { documentTypeOf } from '../words/document-types.ts'
import { MODALITA_PAGAMENTO } from '../words/payment-methods.ts'
import type { XmlElement } from '../xml/element.ts'
import { select, text, texts } from '../xml/select.ts'
import { attachmentFrom } from './attachments.ts'
import { kindOf, readLine } from './fatturapa-line.ts'
import { address, BODY, DOCUMENT, GENERAL, HEAD, HEADER, PARTY, PAYMENT, REFERENCES } from './fatturapa-paths.ts'
import type { Format, FormatReading } from './format.ts'
import { readHeader } from './header.ts'
import { NOBODY, readPartyAt } from './party.ts'
import { readReferences } from './references.ts'

const NAMESPACE =
  /^http:\/\/(ivaservizi\.agenziaentrate\.gov\.it\/docs\/xsd\/fatture|www\.fatturapa\.gov\.it\/sdi\/fatturapa)\/v1\.\d$/
const SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#'

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

const PERSON = 'DatiAnagrafici/Anagrafica'
const VAT_ID = 'DatiAnagrafici/IdFiscaleIVA'

/** A person has no Denominazione; a VAT id is written without its country; the house number stands apart. */
function readItalianParty(root: XmlElement, path: string): Party | undefined {
  const party = readPartyAt(root, path, PARTY)
  if (party === undefined) return undefined
  const joined = (separator: string, ...names: readonly string[]): string | undefined => {
    const found = texts(root, ...names.map(name => `${path}/${name}`))
    return found.length === 0 ? undefined : found.join(separator)
  }
  const street = joined(' ', 'Sede/Indirizzo', 'Sede/NumeroCivico')
  return {
    ...party,
    name: joined(' ', `${PERSON}/Denominazione`) ?? joined(' ', `${PERSON}/Nome`, `${PERSON}/Cognome`) ?? '',
    vatId: joined('', `${VAT_ID}/IdPaese`, `${VAT_ID}/IdCodice`),
    registration: joined(' ', 'IscrizioneREA/Ufficio', 'IscrizioneREA/NumeroREA'),
    address: { ...party.address, lines: street === undefined ? [] : [street] },
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
