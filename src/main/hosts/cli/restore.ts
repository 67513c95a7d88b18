import { resolve } from 'node:path'
import { listed } from '../../store/original-copies.ts'
import { restore } from '../../store/restore.ts'
import { currentActor } from '../machine.ts'

export interface RestoreCommandOptions {
  readonly from?: string
}

/** Restores a backup and tells what became of everything. False where documents are left without their file. */
export function restoreBackup(dataDir: string, { from }: RestoreCommandOptions): boolean {
  const { backup, documents, setAside, putBack, missing } = restore({
    folder: resolve(dataDir),
    actor: currentActor(),
    ...(from !== undefined && { from: resolve(from) }),
  })
  console.log(`Restored the backup of ${backup.at} with ${documents} documents: ${backup.file}`)
  console.log(`Files of documents put back: ${putBack}.`)
  if (setAside !== undefined) {
    console.log(`The files that it replaces lie in ${setAside}.`)
    console.log('What was approved or exported after the backup is not in it:')
    console.log('before you export again, compare with the files that your ERP has taken since.')
  }
  if (missing.length > 0) console.log(`Documents without their file: ${listed(missing)}. Import these files again.`)
  return missing.length === 0
}
