import { basename, resolve } from 'node:path'
import type { ExportRecord } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import { buildExport } from '../../export/export.ts'
import { recordExport } from '../../export/record-export.ts'
import type { Store } from '../../store/types.ts'

export interface ExportOptions {
  readonly profile: string
  readonly out: string
  readonly since?: string
}

/**
 * Writes the approved invoices that wait into a file and the ledger, all or nothing.
 * Throws VouchError `export-nothing`, `export-blocked`, `profile-unknown`, `folder-unreachable`.
 */
export function exportApproved(store: Store, { profile, out, since }: ExportOptions): ExportRecord {
  const path = resolve(out)
  const built = buildExport(profile, store.exports.waiting(since), store.settings.get().exportOptions)
  if (built.problems.length > 0)
    throw new VouchError('export-blocked', built.problems.map(({ message }) => message).join(' '))
  return recordExport(store, profile, { ...built, fileName: basename(path) }, path)
}
