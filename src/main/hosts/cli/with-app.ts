import { resolve } from 'node:path'
import type { App } from '../../app.ts'
import { createPlainApp } from '../plain-app.ts'

/** Runs a command on a data folder's application, which is closed afterwards however it ends. */
export async function withApp<Result>(dataDir: string, use: (app: App) => Result | Promise<Result>): Promise<Result> {
  const app = createPlainApp({ dataFolder: resolve(dataDir), host: 'cli' })
  try {
    return await use(app)
  } finally {
    await app.stop()
  }
}
