import type { Logger } from 'pino'
import type { ApiHandlers, DocumentDetail, ProcedureOutput } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { ExecutionProvider } from '#shared/providers.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { type AlertTimes, createAlertsDesk } from './alerts/alerts-desk.ts'
import { cacheFileOf, createCacheDesk, MEGABYTE } from './cache/cache-desk.ts'
import { createEvents, type Events } from './events.ts'
import { createExports } from './export/exports.ts'
import { createProviders, type Providers } from './inference/providers.ts'
import type { LaunchProbe } from './inference/try-provider.ts'
import type { FolderTimes } from './intake/folder-watcher.ts'
import { createFolders } from './intake/folders.ts'
import { createImporter, type Importer } from './intake/importer.ts'
import { importSamples } from './intake/samples.ts'
import { supersede } from './intake/supersede.ts'
import { normaliseField } from './language/normalise.ts'
import { openLog } from './log.ts'
import { createModelDesk, type ModelDesk } from './models/desk.ts'
import { MODELS_FOLDER } from './ocr/models.ts'
import { readingVersion } from './ocr/reading-version.ts'
import { createFinePages, type LaunchPainter } from './pages/fine/fine-pages.ts'
import { createComputingDesk } from './pipeline/computing.ts'
import { createEstimate, READINGS_REMEMBERED } from './pipeline/estimate.ts'
import { watchEventLoop } from './pipeline/event-loop.ts'
import type { WorkerHandle } from './pipeline/messages.ts'
import { createQueueDesk } from './pipeline/queue-desk.ts'
import { createQueueRunner } from './pipeline/queue-runner.ts'
import { createSupervisor, type WorkerLimits } from './pipeline/supervisor.ts'
import type { WorkerSettings } from './pipeline/worker-settings.ts'
import { recall } from './recovery/recall.ts'
import { RECOVERY } from './recovery/strategies.ts'
import { createReplayDesk, type ReplayDesk } from './replay/desk.ts'
import { toDetail } from './review/detail.ts'
import { createEinvoiceDesk } from './review/einvoice-desk.ts'
import { createReview } from './review/review.ts'
import { createSplittingDesk } from './splitting/desk.ts'
import { translated } from './store/failures.ts'
import { openStore } from './store/open.ts'
import { patiently, WAIT_OF_COMMAND_MS, WAIT_OF_WINDOW_MS } from './store/patience.ts'
import type { Store } from './store/types.ts'
import { validateContent } from './validation/validate.ts'

type AppInfo = ProcedureOutput<'app.info'>

export interface AppOptions {
  readonly dataFolder: string
  /** Who acts: written to every audit entry. */
  readonly actor: string
  readonly host: AppInfo['host']
  /** Why the loopback host and not Electron, where that is so. */
  readonly hostReason?: string
  /** The invoices that come with Vouch. */
  readonly samplesFolder: string
  /** Starts a worker process: forked in plain Node, a utility process in Electron. */
  readonly launchWorker: (settings: WorkerSettings, log: Logger) => WorkerHandle
  /** Starts a process that tries an execution provider, likewise. */
  readonly launchProbe: LaunchProbe
  /** Starts a process that paints a page for a closer look, likewise; absent: the ordinary images are all there is. */
  readonly launchPainter?: LaunchPainter
  /** Documents read at once, where neither the settings nor the machine are to decide. */
  readonly workers?: number
  /** What computes, likewise. */
  readonly executionProvider?: ExecutionProvider
  /** How documents are read, where it is not the product's way: for the command line. */
  readonly reading?: {
    readonly ignoreEinvoice?: boolean
    readonly ignoreTextLayer?: boolean
    readonly pageImages?: boolean
    /** False: pages are read again, and what is read is not kept. */
    readonly pageCache?: boolean
  }
  readonly workerLimits?: Partial<WorkerLimits>
  readonly folderTimes?: Partial<FolderTimes>
  readonly alertTimes?: Partial<AlertTimes>
}

/** Vouch without a window: every service, put together. */
export interface App {
  readonly api: ApiHandlers
  readonly events: Events
  readonly store: Store
  readonly importer: Importer
  readonly log: Logger
  readonly providers: Providers
  readonly models: ModelDesk
  readonly replay: ReplayDesk
  /** Where the image of a page lies, if there is one; `page` counts from 1. */
  pageImage(id: DocumentId, page: number): string
  /** Where an image of a page lies for a closer look; painted now where it can be. */
  finePage(id: DocumentId, page: number): Promise<string | undefined>
  /** Process ids of the workers that are alive. */
  workers(): number[]
  /** Takes up what waits in the queue. */
  start(): void
  /** Has execution providers tried in a while, where nothing is known of them. */
  probeLater(): void
  /** Pins what finds the fields, where nothing else was switched on: for whoever keeps the data folder. */
  pinReader(): void
  /** Watches the folders that the store knows. */
  watchFolders(): void
  /** Ends workers and watchers and closes the store. What was being read is read again at the next start. */
  stop(): Promise<void>
}

/** Opens the data folder and builds the application on it. Throws VouchError `store-busy`, `store-damaged`, `store-newer`. */
export function createApp(options: AppOptions): App {
  const { dataFolder, actor, host, hostReason, reading = {} } = options
  const waitMs = host === 'cli' ? WAIT_OF_COMMAND_MS : WAIT_OF_WINDOW_MS
  const store = openStore({ folder: dataFolder, actor, waitMs })
  const log = openLog(dataFolder)
  const events = createEvents()
  const changed = (...ids: DocumentId[]): void => events.emit('documents.changed', { ids })

  const providers = createProviders(dataFolder, options.launchProbe)
  const computing = createComputingDesk({
    providers,
    settings: () => store.settings.get(),
    ...(options.workers !== undefined && { workers: options.workers }),
    ...(options.executionProvider !== undefined && { executionProvider: options.executionProvider }),
    onChanged() {
      supervisor.renew()
      queue.wake()
    },
  })
  const supervisor = createSupervisor({
    launch: memory =>
      options.launchWorker(
        { ...computing.workerSettings(), ...models.forWorkers(), ...(memory !== undefined && { memory }) },
        log,
      ),
    ...(options.workerLimits && { limits: options.workerLimits }),
    onCrash: (fileName, detail) => log.error({ fileName, detail }, 'A worker ended while it was reading'),
  })
  const estimate = createEstimate(store.queue.measured(READINGS_REMEMBERED))
  const eventLoop = watchEventLoop()
  const queue = createQueueRunner({
    store,
    supervisor,
    recovery: RECOVERY,
    concurrency: computing.workers,
    optionsFor(job) {
      const { companyName, companyVatId, doubtBelow, pageCacheMegabytes, qualityWeights } = store.settings.get()
      const hints = store.documents.hints(job.id)
      const cached = reading.pageCache !== false && pageCacheMegabytes > 0
      return {
        ignoreEinvoice: reading.ignoreEinvoice ?? false,
        ignoreTextLayer: reading.ignoreTextLayer ?? false,
        ...(job.password !== undefined && { password: job.password }),
        ...(reading.pageImages !== false && { pageImageFolder: store.pageImageFolder(job.id) }),
        ...(cached && { cache: { file: cacheFileOf(dataFolder), mostBytes: pageCacheMegabytes * MEGABYTE } }),
        company: { name: hints?.company.name || companyName, vatId: hints?.company.vatId || companyVatId },
        ...(hints?.vendorName && { vendorHint: hints.vendorName }),
        ...{ doubtBelow, qualityWeights },
      }
    },
    complete: read => recall(store, read),
    onChanged(id) {
      changed(id)
      patiently(() => splitting.documentChanged(id)).catch(thrown =>
        log.error({ err: thrown }, 'Corrections were not carried over'),
      )
      alerts.documentEnded()
    },
    onProgress: (id, stage, fraction) => events.emit('pipeline.progress', { id, stage, fraction }),
    onRead: ({ mediaType }, { reading: { source, pages, timings } }) =>
      estimate.learn({ mediaType, source, pages: pages.length, stages: timings.stages }),
    onStoreTrouble(thrown) {
      log.error({ err: thrown }, 'The queue pauses: the store refused a change')
      const { message, advice } = VouchError.dataOf(thrown)
      events.emit('notice', { severity: 'error', message, advice })
      alerts.storeRefused(thrown)
    },
  })
  const importer = createImporter({
    store,
    onImported(id) {
      changed(id)
      queue.wake()
    },
  })
  const folders = createFolders({
    store,
    importer,
    dataFolder,
    ...(options.folderTimes && { times: options.folderTimes }),
    onResult: result => events.emit('intake.result', result),
    async onGrown(before, now) {
      await supersede(store, async id => void (await cancel({ id })), before, now)
      changed(before)
    },
    onChanged: list => events.emit('folders.changed', list),
  })

  const alerts = createAlertsDesk({
    ...{ store, events, log, dataFolder },
    ...(options.alertTimes && { times: options.alertTimes }),
  })
  events.on('folders.changed', list => alerts.foldersChanged(list))

  const pageImage = (id: DocumentId, page: number): string => `${store.pageImageFolder(id)}/${page}.jpg`
  const finePages =
    options.launchPainter &&
    createFinePages({
      launch: options.launchPainter,
      pageImage,
      source(id, page) {
        const { sha256, mediaType, reading: read } = store.documents.get(id)
        const info = read?.pages.find(({ number }) => number === page)
        return info && mediaType === 'application/pdf' ? { pdf: store.originals.pathOf(sha256), info } : undefined
      },
    })
  const review = createReview({ store, normaliseField, validateContent })
  const splitting = createSplittingDesk({
    ...{ store, review },
    onSplit(ids) {
      changed(...ids)
      queue.wake()
    },
  })
  const exports = createExports({ store })
  const cache = translated(createCacheDesk(dataFolder, store))
  const models = createModelDesk({
    store,
    dataFolder,
    shippedFolder: MODELS_FOLDER,
    totalsBefore: reader => replay.totalsBefore(reader),
    onSwitched: () => supervisor.renew(),
  })
  const replay = createReplayDesk({ store, findReader: models.find })
  const detailOf = (id: DocumentId): DocumentDetail => toDetail(store.documents.get(id))

  /** A procedure that changes one document: every window is told. */
  function announced<Input>(handler: (input: Input) => DocumentDetail | Promise<DocumentDetail>) {
    return async (input: Input): Promise<DocumentDetail> => {
      const detail = await handler(input)
      changed(detail.summary.id)
      return detail
    }
  }

  async function cancel({ id }: { id: DocumentId }): Promise<DocumentDetail> {
    const ended = queue.cancel(id)
    if (ended === undefined) store.queue.fail(id, new VouchError('cancelled').toData())
    await ended
    return detailOf(id)
  }

  function retry({ id, password }: { id: DocumentId; password?: string | undefined }): DocumentDetail {
    store.queue.requeue(id, password)
    queue.wake()
    return detailOf(id)
  }

  const api: ApiHandlers = {
    'app.info': () => ({
      version: packageJson.version,
      host,
      ...(hostReason !== undefined && { hostReason }),
      dataFolder,
      actor,
      empty: store.documents.count() === 0,
    }),
    'documents.list': query => store.documents.list(query),
    'documents.neighbours': ({ id, ...query }) => store.documents.neighbours(id, query),
    'documents.get': ({ id }) => detailOf(id),
    'documents.words': ({ id, page }) => [...store.documents.words(id, page)],
    'documents.understanding'({ id }) {
      const understanding = store.documents.understanding(id)
      return understanding === undefined ? {} : { understanding }
    },
    ...createEinvoiceDesk(store),
    'documents.history': ({ id }) => store.audit.history(id),
    'documents.retry': announced(retry),
    'documents.cancel': announced(cancel),
    ...createQueueDesk({
      ...{ store, runner: queue, supervisor, estimate, eventLoop },
      concurrency: computing.workers,
      onChanged: changed,
    }),
    'intake.file': ({ fileName, content }) => importer.importBytes(fileName, content, { source: 'window' }),
    'intake.samples': () => importSamples(importer, options.samplesFolder),
    'review.setField': announced(review['review.setField']),
    'review.setLineItems': announced(review['review.setLineItems']),
    'review.setDocumentType': announced(review['review.setDocumentType']),
    'review.undo': announced(review['review.undo']),
    'review.redo': announced(review['review.redo']),
    'review.teachLines': announced(review['review.teachLines']),
    'review.setTaxBreakdown': announced(review['review.setTaxBreakdown']),
    'review.assign': announced(review['review.assign']),
    'review.sendBack': announced(review['review.sendBack']),
    async 'review.comment'(input) {
      const conversation = await review['review.comment'](input)
      changed(input.id)
      return conversation
    },
    'review.conversation': review['review.conversation'],
    'review.keepDrafts': review['review.keepDrafts'],
    'review.drafts': review['review.drafts'],
    'review.vendorHistory': review['review.vendorHistory'],
    'reports.effort': ({ since }) => store.desk.effort(since),
    'review.approve': announced(review['review.approve']),
    'review.reject': announced(review['review.reject']),
    'review.hold': announced(review['review.hold']),
    'review.reopen': announced(review['review.reopen']),
    ...splitting.handlers,
    ...exports,
    // Which documents an export took is in the store: an empty list says that any may have changed.
    'exports.run': async input => {
      const record = await exports['exports.run'](input)
      changed()
      return record
    },
    'reports.quality': ({ since }) => store.reports.quality(since),
    'reports.breakdown': query => store.reports.breakdown(query),
    async 'reports.performance'({ since }) {
      const { stages, ...report } = await store.reports.performance(since)
      return { ...report, stages: [...stages] }
    },
    'reports.trends': query => store.reports.trends(query),
    'problems.list': ({ dismissed }) => store.problems.list(dismissed),
    'problems.dismiss'({ id }) {
      store.problems.dismiss(id)
      return store.problems.list(false)
    },
    ...alerts.handlers,
    ...folders.handlers,
    'settings.get': () => store.settings.get(),
    'settings.set'(changed) {
      const settings = store.settings.set(changed)
      // Who turns it off wants nothing of it left.
      if (settings.pageCacheMegabytes === 0) cache.clear()
      computing.refresh()
      return settings
    },
    'cache.figures': () => cache.figures(),
    'cache.clear'() {
      cache.clear()
      return cache.figures()
    },
    ...computing.handlers,
    ...models.handlers,
    ...replay.handlers,
    'audit.verify': () => store.audit.verifyInBackground(),
    'store.backup': () => alerts.backup(store.backup()),
  }

  return {
    api,
    events,
    store,
    importer,
    log,
    providers,
    models,
    replay,
    pageImage,
    finePage: async (id, page) => finePages?.find(id, page),
    workers: () => supervisor.workers().flatMap(({ pid }) => pid ?? []),
    start() {
      const version = { version: packageJson.version, reading: readingVersion() }
      patiently(() => store.audit.noteChange('version-changed', version)).catch(thrown =>
        log.error({ err: thrown }, 'The version could not be noted'),
      )
      queue.start()
      void splitting.start().catch(thrown => log.error({ err: thrown }, 'Corrections were not carried over'))
      alerts.start()
    },
    probeLater: () => computing.probeLater(),
    pinReader() {
      models.pinUsual().catch(thrown => log.error({ err: thrown }, 'What finds the fields could not be pinned'))
    },
    watchFolders: () => folders.start(),
    async stop() {
      queue.stop()
      computing.stop()
      eventLoop.stop()
      alerts.stop()
      replay.stop()
      await folders.stop()
      await supervisor.close()
      store.close()
    },
  }
}
