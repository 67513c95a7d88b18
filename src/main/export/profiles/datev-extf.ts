import Big from 'big.js'
import type { TaxRow } from '#shared/document.ts'
import type { DocumentRecord } from '../../store/types.ts'
import { bareCell, type ColumnKind, textCell } from '../cells.ts'
import type { ExportDocument } from '../export-document.ts'
import { ExportProblem } from '../export-problem.ts'
import { defineProfile, type Profile } from '../profile.ts'
import { DATEV_COLUMNS } from './datev-columns.ts'

/** What the tax adviser knows about the shop. */
export interface DatevOptions {
  /** Beraternummer; DATEV's smallest is 1001. */
  readonly consultantNumber: number
  /** Mandantennummer, 1 to 99999. */
  readonly clientNumber: number
  /** First day of the fiscal year, as month and day: '01-01'. */
  readonly fiscalYearStart: string
  /** Sachkontenlänge; a creditor's account is one digit longer. */
  readonly accountLength: number
  /** Kontenrahmen: '03' for SKR03, '04' for SKR04. */
  readonly chartOfAccounts: string
  /** The account each tax rate (in percent) is booked to. They carry the input tax themselves, so that no BU-Schlüssel is needed. */
  readonly expenseAccounts: Readonly<Record<string, string>>
  /** The creditor for vendors: a collective account, as Vouch knows no vendor master yet. */
  readonly creditorAccount: string
}

/** SKR03: Wareneingang with 19 %, 7 % and without input tax, against the first creditor. The adviser renumbers on import. */
export const DATEV_DEFAULTS: DatevOptions = {
  consultantNumber: 1001,
  clientNumber: 1,
  fiscalYearStart: '01-01',
  accountLength: 4,
  chartOfAccounts: '03',
  expenseAccounts: { '19': '3400', '7': '3300', '0': '3200' },
  creditorAccount: '70000',
}

interface Row {
  readonly document: ExportDocument
  readonly part: TaxRow
  readonly account: string
  readonly creditor: string
}

/** Belegfeld 1 holds 36 of these; the number as it is printed goes into Beleginfo 1. */
const NOT_IN_DOCUMENT_NUMBER = /[^A-Za-z0-9$&%*+\-/]/g
/** Longest Buchungstext. It only describes, so a longer vendor name is cut. */
const POSTING_TEXT_LENGTH = 60
const DOCUMENT_NUMBER_LENGTH = 36
const DOCUMENT_INFO_LENGTH = 210

const compact = (day: string): string => day.replaceAll('-', '')
const gross = ({ part }: Row): Big => new Big(part.base).plus(part.amount)
/** A credit note, or a part below zero, is booked on the other side: DATEV's amounts are never negative. */
const isCredit = (row: Row): boolean => row.document.isCreditNote !== gross(row).lt(0)

const FILLED: Readonly<Record<string, ColumnKind<Row>>> = {
  'Umsatz (ohne Soll/Haben-Kz)': { type: 'amount', places: 2, value: row => gross(row).abs().toFixed() },
  'Soll/Haben-Kennzeichen': { type: 'text', value: row => (isCredit(row) ? 'H' : 'S') },
  'WKZ Umsatz': { type: 'text', value: ({ document }) => document.value('currency') },
  Konto: { type: 'digits', value: ({ account }) => account },
  'Gegenkonto (ohne BU-Schlüssel)': { type: 'digits', value: ({ creditor }) => creditor },
  Belegdatum: { type: 'day', value: ({ document }) => document.value('invoiceDate') },
  'Belegfeld 1': { type: 'text', maximum: DOCUMENT_NUMBER_LENGTH, value: ({ document }) => documentNumber(document) },
  Buchungstext: { type: 'text', value: ({ document }) => document.value('vendorName')?.slice(0, POSTING_TEXT_LENGTH) },
  'Beleginfo - Art 1': { type: 'text', value: () => 'Rechnungsnummer' },
  'Beleginfo - Inhalt 1': {
    type: 'text',
    maximum: DOCUMENT_INFO_LENGTH,
    value: ({ document }) => document.value('invoiceNumber'),
  },
  'Beleginfo - Art 2': { type: 'text', value: () => 'Vouch' },
  'Beleginfo - Inhalt 2': { type: 'text', value: ({ document }) => document.id },
  // Not locked: the adviser looks at the batch first.
  Festschreibung: { type: 'integer', value: () => 0 },
}

function documentNumber(document: ExportDocument): string | undefined {
  return document.value('invoiceNumber')?.replaceAll(NOT_IN_DOCUMENT_NUMBER, '')
}

/** First day of the fiscal year that a day lies in. */
function fiscalYearOf(day: string, start: string): string {
  const year = Number(day.slice(0, 4))
  return `${day.slice(5) >= start ? year : year - 1}-${start}`
}

/** DATEV EXTF, header version 700, category 21, format version 13 (developer.datev.de, DATEV-Format). */
export function datevExtf(options: DatevOptions): Profile {
  const invoiceDate = (record: DocumentRecord): string => record.summary.invoiceDate ?? ''
  return defineProfile<Row>({
    name: 'datev-extf',
    title: 'DATEV Buchungsstapel (EXTF)',
    description:
      'A posting batch for DATEV Rechnungswesen: one row a tax rate, gross, against a collective creditor. Euro only, ' +
      'German input tax of 19 %, 7 % and 0 %. One file holds one fiscal year; later invoices wait for the next.',
    encoding: 'windows-1252',
    rowPer: 'invoice',
    dialect: { delimiter: ';', quoteText: true },
    // Belegdatum is day and month: the year is in the header.
    format: { decimalMark: ',', day: iso => iso.slice(8, 10) + iso.slice(5, 7), texts: 'machine' },
    required: ['vendorName', 'invoiceNumber', 'invoiceDate', 'currency', 'totalAmount'],
    columns: DATEV_COLUMNS.map(name => ({ name, ...(FILLED[name] ?? { type: 'unused' }) })),

    batch(documents) {
      const years = documents.map(document => fiscalYearOf(invoiceDate(document), options.fiscalYearStart))
      const oldest = years.toSorted()[0]
      return documents.filter((_, index) => years[index] === oldest)
    },

    rows(document) {
      const currency = document.value('currency')
      if (currency !== 'EUR') throw new ExportProblem(`DATEV takes euro here, and the invoice is in ${currency}.`)
      return document.taxParts(Object.keys(options.expenseAccounts)).map(part => {
        const account = options.expenseAccounts[new Big(part.rate).toFixed()]
        if (account === undefined) throw new ExportProblem(`No account is set for a tax rate of ${part.rate} %.`)
        return { document, part, account, creditor: options.creditorAccount }
      })
    },

    preamble(documents, stamp) {
      const days = documents.map(document => document.value('invoiceDate')!).toSorted()
      const [first = '', last = first] = [days[0], days.at(-1)]
      const { consultantNumber, clientNumber, accountLength, chartOfAccounts, fiscalYearStart } = options
      const none = bareCell()
      return [
        [
          ...[textCell('EXTF'), bareCell(700), bareCell(21), textCell('Buchungsstapel'), bareCell(13)],
          ...[bareCell(stamp), none, textCell('VO'), textCell(''), textCell('')],
          ...[bareCell(consultantNumber), bareCell(clientNumber)],
          ...[bareCell(compact(fiscalYearOf(first, fiscalYearStart))), bareCell(accountLength)],
          ...[bareCell(compact(first)), bareCell(compact(last)), textCell('Eingangsrechnungen Vouch'), textCell('')],
          ...[bareCell(1), bareCell(0), bareCell(0), textCell('EUR'), none, textCell(''), none, none],
          ...[textCell(chartOfAccounts), none, none, textCell(''), textCell('')],
        ],
      ]
    },

    fileName: (stamp, digest) => `EXTF_Buchungsstapel_${stamp}_${digest}`,
  })
}
