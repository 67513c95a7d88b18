import { createHash } from 'node:crypto'
import { stringify } from 'csv-stringify/sync'
import type { ExportPreview } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { DEFAULT_EXPORT_OPTIONS, type ExportOptions } from '#shared/export-options.ts'
import { fieldInWords } from '../store/text.ts'
import type { DocumentRecord } from '../store/types.ts'
import { bareCell, type Cell, castCell, toCell } from './cells.ts'
import { encode, unencodable } from './encoding.ts'
import { type ExportDocument, toExportDocument } from './export-document.ts'
import { ExportProblem } from './export-problem.ts'
import type { Profile } from './profile.ts'
import { findProfile } from './profiles/index.ts'

/** A file as it would be handed to the ERP. */
export interface BuiltExport {
  readonly fileName: string
  readonly content: Uint8Array<ArrayBuffer>
  /** The file's text, before it was encoded. */
  readonly text: string
  /** The documents that the file holds. */
  readonly ids: readonly DocumentId[]
  /** What keeps a document out of the file until it is mended. */
  readonly problems: ExportPreview['problems']
}

/**
 * Writes documents as a profile wants them. Pure: the same documents make the same bytes, so the instant in a header or
 * a file name is that of the newest approval among them. Throws VouchError `profile-unknown`.
 */
export function buildExport(
  profileName: string,
  documents: readonly DocumentRecord[],
  options: ExportOptions = DEFAULT_EXPORT_OPTIONS,
): BuiltExport {
  const profile = findProfile(profileName, options)
  const written: { document: ExportDocument; cells: Cell[][] }[] = []
  const problems: ExportPreview['problems'] = []
  for (const record of profile.batch?.(documents) ?? documents) {
    try {
      const document = toExportDocument(record)
      written.push({ document, cells: cellsOf(profile, document) })
    } catch (thrown) {
      if (!(thrown instanceof ExportProblem)) throw thrown
      problems.push({ id: record.summary.id, message: thrown.message })
    }
  }
  const inFile = written.map(({ document }) => document)
  const rows = written.flatMap(({ cells }) => cells)
  const stamp = newestInstant(inFile)
  const preamble = inFile.length === 0 ? [] : (profile.preamble?.(inFile, stamp) ?? [])
  const names = profile.columns.map(({ name }) => bareCell(name))
  const text = lines(preamble, profile, true) + lines([names, ...rows], profile)
  const content = encode(text, profile.encoding)
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return {
    fileName: `${profile.fileName(`${stamp.slice(0, 8)}T${stamp.slice(8, 14)}`, digest)}.csv`,
    content,
    text,
    ids: inFile.map(({ id }) => id),
    problems,
  }
}

/** An invoice's rows, checked. Throws ExportProblem. */
function cellsOf(profile: Profile, document: ExportDocument): Cell[][] {
  const missing = profile.required.filter(field => document.value(field) === undefined)
  if (missing.length > 0) throw new ExportProblem(`Missing: ${missing.map(fieldInWords).join(', ')}.`)
  return profile.rows(document).map(row =>
    profile.columns.map(column => {
      const cell = toCell(column, row, profile.format)
      const lacking = unencodable(cell.text, profile.encoding)
      if (lacking.length === 0) return cell
      throw new ExportProblem(`${column.name} has characters that the file cannot hold: ${lacking.join(' ')}`)
    }),
  )
}

function lines(rows: readonly (readonly Cell[])[], { dialect }: Profile, quoteEmpty = false): string {
  return stringify([...rows], {
    delimiter: dialect.delimiter,
    record_delimiter: '\r\n',
    quote_record_delimiter: true,
    cast: { object: cell => castCell(cell as unknown as Cell, dialect, quoteEmpty) },
  })
}

/** 'yyyyMMddHHmmssSSS' in UTC of the newest among the documents. */
function newestInstant(documents: readonly ExportDocument[]): string {
  const instants = documents.map(({ readyAt }) => readyAt).toSorted()
  return (instants.at(-1) ?? '').replaceAll(/\D/g, '')
}
