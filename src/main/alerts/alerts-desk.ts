import { statfs } from 'node:fs/promises'
import type { Logger } from 'pino'
import type { Alert } from '#shared/alerts.ts'
import type { ApiHandlers, WatchedFolder } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import type { Events } from '../events.ts'
import type { Store } from '../store/types.ts'
import { type DeliveryOptions, deliver, type Told } from './delivery.ts'
import { type Finding, well } from './finding.ts'
import { backupFinding, storeFinding, watchBackup, watchDisk, watchFolders } from './watch-machine.ts'
import { watchProblems } from './watch-problems.ts'
import { LAST_DOCUMENTS, watchQuality, watchSpeed } from './watch-quality.ts'

export interface AlertTimes {
  /** Documents are looked at together, so long after the first of them. */
  readonly gatherMs: number
  /** The disk and the backups are looked at this often. */
  readonly machineMs: number
  /** A drive that is back after this was never gone. */
  readonly folderMs: number
}

export const ALERT_TIMES: AlertTimes = { gatherMs: 2_000, machineMs: 5 * 60_000, folderMs: 10_000 }

/** The rate of problems of the last day is held against the month before it. */
const DAY_MS = 24 * 3_600_000
const EARLIER_DAYS = 30

export interface AlertsOptions {
  readonly store: Store
  readonly events: Events
  readonly log: Logger
  readonly dataFolder: string
  readonly times?: Partial<AlertTimes>
  readonly now?: () => Date
}

/** Looks at what was read and at the machine, and tells a person what is wrong and what to do about it. */
export interface AlertsDesk {
  readonly handlers: Pick<ApiHandlers, 'alerts.list' | 'alerts.see' | 'alerts.try'>
  start(): void
  /** A document was read, or failed. */
  documentEnded(): void
  foldersChanged(folders: readonly WatchedFolder[]): void
  storeRefused(thrown: unknown): void
  /** The same promise; what comes of it is an alert, or ends one. */
  backup<Result>(running: Promise<Result>): Promise<Result>
  stop(): void
}

export function createAlertsDesk(options: AlertsOptions): AlertsDesk {
  const { store, events, log, dataFolder, now = () => new Date() } = options
  const times = { ...ALERT_TIMES, ...options.times }
  const delivery: DeliveryOptions = { dataFolder, notify: what => events.emit('alerts.notify', what) }
  let gathering: NodeJS.Timeout | undefined
  let machine: NodeJS.Timeout | undefined
  let folderTimer: NodeJS.Timeout | undefined
  let watched: readonly WatchedFolder[] = []
  let lookedAt = now()

  /** Whatever is found is kept, and told to whoever was not told of it lately. */
  function report(findings: readonly Finding[]): void {
    try {
      const news: Alert[] = []
      let changed = false
      const quietMs = store.settings.get().alertDelivery.quietMinutes * 60_000
      for (const finding of findings) {
        if (!finding.wrong) {
          changed = store.alerts.clear(finding.cause) || changed
          continue
        }
        const { alert, isNew, toldAt } = store.alerts.raise(finding.cause, finding.facts)
        changed = true
        const isQuiet = toldAt !== undefined && now().getTime() - Date.parse(toldAt) < quietMs
        if (isNew && !isQuiet) news.push(alert)
      }
      if (changed) events.emit('alerts.changed', store.alerts.list())
      if (news.length > 0) void tell(news)
    } catch (thrown) {
      // The store is what alerts are kept in: where it refuses them, the log is all that is left.
      log.error({ err: thrown }, 'An alert could not be kept')
    }
  }

  async function tell(alerts: readonly Alert[]): Promise<void> {
    store.alerts.told(alerts.map(({ id }) => id))
    for (const { way, ok, detail } of await deliver(alerts, store.settings.get().alertDelivery, delivery)) {
      if (!ok) log.warn({ way, detail }, 'An alert could not be delivered')
    }
  }

  function lookAtDocuments(): void {
    const since = lookedAt.toISOString()
    lookedAt = now()
    const { alertThresholds } = store.settings.get()
    const { recent } = store
    const speed = recent.seconds(LAST_DOCUMENTS)
    const day = new Date(lookedAt.getTime() - DAY_MS).toISOString()
    const month = new Date(lookedAt.getTime() - (1 + EARLIER_DAYS) * DAY_MS).toISOString()
    report([
      ...recent.sourcesSince(since).flatMap(source => {
        const quality = recent.qualityOf(source, LAST_DOCUMENTS)
        return quality === undefined ? [] : watchQuality(source, quality, alertThresholds)
      }),
      ...(speed === undefined ? [] : watchSpeed(speed, alertThresholds)),
      ...watchProblems(recent.problems(day, '9999'), recent.problems(month, day)),
      storeFinding(undefined),
    ])
  }

  async function lookAtMachine(): Promise<void> {
    const { bavail, bsize } = await statfs(dataFolder)
    report([...watchDisk(bavail * bsize), ...watchBackup(store.recent.unsavedSince(), now())])
  }

  function lookAtFolders(): void {
    const known = new Set(watched.map(({ path }) => path))
    const gone = store.alerts
      .list()
      .filter(({ kind, about, clearedAt }) => kind === 'folder' && clearedAt === undefined && !known.has(about))
    report([...watchFolders(watched), ...gone.map(({ about }) => well('folder', about))])
  }

  function guarded(look: () => void | Promise<void>): void {
    Promise.resolve()
      .then(look)
      .catch(thrown => log.error({ err: thrown }, 'A look at what could be wrong failed'))
  }

  return {
    handlers: {
      'alerts.list': () => store.alerts.list(),
      'alerts.see'({ id }) {
        store.alerts.see(id)
        const list = store.alerts.list()
        events.emit('alerts.changed', list)
        return list
      },
      'alerts.try': () => deliver([trial(now())], store.settings.get().alertDelivery, delivery),
    },
    start() {
      guarded(lookAtMachine)
      machine = setInterval(() => guarded(lookAtMachine), times.machineMs)
      machine.unref()
    },
    documentEnded() {
      gathering ??= setTimeout(() => {
        gathering = undefined
        guarded(lookAtDocuments)
      }, times.gatherMs)
      gathering.unref()
    },
    foldersChanged(folders) {
      watched = folders
      folderTimer ??= setTimeout(() => {
        folderTimer = undefined
        guarded(lookAtFolders)
      }, times.folderMs)
      folderTimer.unref()
    },
    storeRefused: thrown => report([storeFinding(VouchError.dataOf(thrown))]),
    async backup(running) {
      try {
        const result = await running
        report([backupFinding(undefined), ...watchBackup(store.recent.unsavedSince(), now())])
        return result
      } catch (thrown) {
        report([backupFinding(VouchError.dataOf(thrown))])
        throw thrown
      }
    },
    stop() {
      clearTimeout(gathering)
      clearTimeout(folderTimer)
      clearInterval(machine)
    },
  }
}

const trial = (at: Date): Told => ({
  kind: 'store',
  severity: 'low',
  message: 'This is a trial: alerts of Vouch arrive here.',
  advice: 'There is nothing to do.',
  raisedAt: at.toISOString(),
})
