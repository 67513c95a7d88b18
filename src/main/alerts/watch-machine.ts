import type { WatchedFolder } from '#shared/api.ts'
import { type Finding, well, wrong } from './finding.ts'

const GIGABYTE = 1024 ** 3

/** Room for some 2,000 invoices with their page images; below it nothing is lost yet, and there is time to act. */
const LEAST_FREE_BYTES = GIGABYTE
const WELL_FREE_BYTES = 1.5 * GIGABYTE

/** Whether there is room on the disk that holds the data. */
export function watchDisk(freeBytes: number): Finding[] {
  if (freeBytes >= LEAST_FREE_BYTES) return freeBytes >= WELL_FREE_BYTES ? [well('disk')] : []
  const free = Math.round((10 * freeBytes) / GIGABYTE) / 10
  return [
    wrong({
      ...{ kind: 'disk', severity: freeBytes < LEAST_FREE_BYTES / 4 ? 'critical' : 'high', about: '' },
      message: `Only ${free} GB are free on the disk that holds Vouch's data.`,
      advice: 'Free some space. The pages kept for reading again can be emptied in Settings; nothing is lost by that.',
      figures: [{ name: 'free gigabytes', value: free, threshold: LEAST_FREE_BYTES / GIGABYTE }],
    }),
  ]
}

const DAY_MS = 24 * 3_600_000
const OLDEST_BACKUP_DAYS = 7

/** Whether what people approved is in a backup: `unsavedSince` is the oldest approval that is in none. */
export function watchBackup(unsavedSince: string | undefined, now: Date): Finding[] {
  const days = unsavedSince === undefined ? 0 : Math.floor((now.getTime() - Date.parse(unsavedSince)) / DAY_MS)
  if (days < OLDEST_BACKUP_DAYS) return [well('backup', 'age')]
  return [
    wrong({
      ...{ kind: 'backup', severity: 'high', about: 'age' },
      message: `Approvals of the last ${days} days are in no backup.`,
      advice: 'Make a backup in Settings, and have the folder of backups copied to another disk.',
      figures: [{ name: 'days', value: days, threshold: OLDEST_BACKUP_DAYS }],
    }),
  ]
}

/** What came of a backup that was asked for. */
export function backupFinding(failure: { readonly message: string; readonly advice: string } | undefined): Finding {
  if (failure === undefined) return well('backup', 'failed')
  const { message, advice } = failure
  return wrong({
    ...{ kind: 'backup', severity: 'critical', about: 'failed', figures: [] },
    ...{ message: `The backup could not be made. ${message}`, advice },
  })
}

/** Whether every watched folder can be reached. */
export function watchFolders(folders: readonly Pick<WatchedFolder, 'path' | 'state'>[]): Finding[] {
  return folders.map(({ path, state }) =>
    state === 'watching'
      ? well('folder', path)
      : wrong({
          ...{ kind: 'folder', severity: 'high', about: path, figures: [] },
          message: `The folder ${path} cannot be reached: invoices in it are not taken in.`,
          advice: 'Check that the drive is connected and that you may read the folder. Vouch goes on trying.',
        }),
  )
}

/** Whether the store takes what was read. */
export function storeFinding(failure: { readonly message: string; readonly advice: string } | undefined): Finding {
  if (failure === undefined) return well('store')
  return wrong({
    ...{ kind: 'store', severity: 'critical', about: '', figures: [] },
    ...{ message: `Reading pauses. ${failure.message}`, advice: failure.advice },
  })
}
