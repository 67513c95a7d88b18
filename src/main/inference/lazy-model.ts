import type { ModelFile } from './model-file.ts'
import { type Model, openModel, type SessionOptions } from './sessions.ts'

/** A model that is opened at its first use. */
export interface LazyModel {
  /** Throws what `openModel` throws; tries again the next time, for the file may have been put right. */
  get(): Promise<Model>
  close(): Promise<void>
}

export function lazyModel(model: ModelFile, options: SessionOptions): LazyModel {
  let opening: Promise<Model> | undefined
  return {
    get() {
      opening ??= openModel(model, options).catch(thrown => {
        opening = undefined
        throw thrown
      })
      return opening
    },
    async close() {
      const model = await opening?.catch(() => undefined)
      opening = undefined
      await model?.close()
    },
  }
}
