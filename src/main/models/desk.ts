import path from 'node:path'
import type { ApiHandlers } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import type { Models, Reader, ReplayTotals } from '#shared/models.ts'
import type { WorkerSettings } from '../pipeline/worker-settings.ts'
import type { Store } from '../store/types.ts'
import { listModels, type Shelved } from './catalogue.ts'
import { readerForWorkers } from './for-workers.ts'
import { keepModel } from './keep.ts'
import { lookAtQueries } from './queries.ts'
import { findReader, isSameReader, namedReader, type ReadyReader, readerInForce, usualReader } from './readers.ts'

export interface ModelDeskOptions {
  readonly store: Store
  readonly shippedFolder: string
  readonly dataFolder: string
  /** What the reader's replay counted, where there was one. */
  readonly totalsBefore: (reader: Reader) => ReplayTotals | undefined
  /** Another reader finds the fields from now on. */
  onSwitched(): void
}

/** Which models there are, and which of them reads. */
export interface ModelDesk {
  readonly handlers: Pick<ApiHandlers, 'models.list' | 'models.queries' | 'models.switch'>
  /**
   * Pins what reads where nothing was switched on yet, with a copy of it: another version of Vouch, which comes with
   * another model, then goes on with this one until somebody switches.
   */
  pinUsual(): Promise<void>
  /** For a worker that is started now. */
  forWorkers(): Pick<WorkerSettings, 'fieldReader'>
  /** Throws VouchError `model-missing`, `model-damaged`. */
  find(reader: Reader): Promise<ReadyReader>
  /** A reader as it is named on the command line. Throws VouchError `model-missing`. */
  named(name: string): Promise<Reader>
}

export function createModelDesk(options: ModelDeskOptions): ModelDesk {
  const { store } = options
  const keptFolder = path.join(options.dataFolder, 'models')
  const shelved = (): Promise<Shelved[]> => listModels(options.shippedFolder, keptFolder)

  async function list(): Promise<Models> {
    const models = await shelved()
    const pins = store.pins.list()
    return { models: models.map(({ model }) => model), inForce: readerInForce(models, pins), pins }
  }

  /** A reader that never read here is replayed first; one that did may be switched back to at once. */
  function replayOf(reader: Reader, inForceBefore: readonly Reader[]): ReplayTotals | undefined {
    const replay = options.totalsBefore(reader)
    if (replay === undefined && !inForceBefore.some(before => isSameReader(before, reader)))
      throw new VouchError('not-allowed-now', 'replay it over the approved invoices first')
    return replay
  }

  async function switchTo({ reader }: { reader: Reader }): Promise<Models> {
    const models = await shelved()
    const pins = store.pins.list()
    const current = readerInForce(models, pins)
    const { title } = findReader(models, reader)
    if (isSameReader(reader, current)) return list()
    const replay = replayOf(
      reader,
      pins.flatMap(pin => [pin.reader, pin.replaced]),
    )
    for (const one of [reader, current]) await keep(models, one)
    store.pins.add({ reader, title, replaced: current, ...(replay && { replay }) }, findReader(models, current).title)
    options.onSwitched()
    return list()
  }

  async function keep(models: readonly Shelved[], reader: Reader): Promise<void> {
    if (reader.kind === 'rules') return
    const one = models.find(({ model }) => model.variants.some(({ sha256 }) => sha256 === reader.sha256))
    if (one !== undefined) await keepModel(one, keptFolder)
  }

  return {
    handlers: { 'models.list': list, 'models.queries': () => lookAtQueries(store), 'models.switch': switchTo },
    async pinUsual() {
      if (store.pins.list().length > 0) return
      const models = await shelved()
      const reader = usualReader(models)
      if (reader.kind === 'rules') return
      await keep(models, reader)
      const { title } = findReader(models, reader)
      // Nothing read before it: what it replaces is itself.
      store.pins.add({ reader, title, replaced: reader }, title)
    },
    forWorkers() {
      const fieldReader = readerForWorkers(store.pins.list(), [keptFolder, options.shippedFolder])
      return fieldReader === undefined ? {} : { fieldReader }
    },
    find: async reader => findReader(await shelved(), reader),
    named: async name => namedReader(await shelved(), name),
  }
}
