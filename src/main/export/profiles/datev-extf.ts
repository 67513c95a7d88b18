import Big from 'big.js'
import type { TaxRow } from '#shared/document.ts'
import type { DatevOptions } from '#shared/export-options.ts'
import type { DocumentRecord } from '../../store/types.ts'
import { bareCell, type ColumnKind, textCell } from '../cells.ts'
import type { ExportDocument } from '../export-document.ts'
import { ExportProblem } from '../export-problem.ts'
import { defineProfile, type Profile } from '../profile.ts'
import { DATEV_COLUMNS } from './datev-columns.ts'

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
  const accounts: Readonly<Record<string, string | undefined>> = options.expenseAccounts
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
      return document.taxParts(Object.keys(accounts)).map(part => {
        const account = accounts[new Big(part.rate).toFixed()]
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
