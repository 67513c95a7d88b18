import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { ExportRecord } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import { buildExport } from '../../export/export.ts'
import { renameDurably, writeDurably } from '../../store/durable-files.ts'
import type { Store } from '../../store/types.ts'

export interface ExportOptions {
  readonly profile: string
  readonly out: string
  readonly since?: string
}

/**
 * Writes the approved invoices that wait into a file and the ledger, all or nothing: the bytes are on the disk before
 * the ledger's transaction, and get their name after it. Throws VouchError `export-nothing`, `export-blocked`, `profile-unknown`.
 */
export function exportApproved(store: Store, { profile, out, since }: ExportOptions): ExportRecord {
  const { ids, problems, content } = buildExport(profile, store.exports.waiting(since))
  if (problems[0] !== undefined)
    throw new VouchError('export-blocked', problems.map(({ message }) => message).join(' '))
  if (ids.length === 0) throw new VouchError('export-nothing')
  const path = resolve(out)
  const temporary = `${path}.${randomUUID()}.part`
  writeDurably(temporary, content)
  try {
    const record = store.exports.record({ profile, fileName: basename(path), content, ids })
    renameDurably(temporary, path)
    return record
  } finally {
    rmSync(temporary, { force: true })
  }
}
