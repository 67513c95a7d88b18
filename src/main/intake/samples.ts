import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImportResult } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import { looksLikeDocument } from './file-names.ts'
import type { Importer } from './importer.ts'

/** Imports the invoices that come with Vouch. Throws VouchError `folder-unreachable` where they were not installed. */
export async function importSamples(importer: Importer, folder: string): Promise<ImportResult[]> {
  const names = await readdir(folder).catch(cause => {
    throw new VouchError('folder-unreachable', folder, { cause })
  })
  const results: ImportResult[] = []
  for (const name of names.filter(looksLikeDocument).sort()) {
    results.push(await importer.importPath(join(folder, name), { source: 'samples' }))
  }
  return results
}
