import { parentPort, workerData } from 'node:worker_threads'
import { VouchError } from '#shared/errors.ts'
import { separateInvoices } from '../einvoice/index.ts'
import type { SeparateAnswer } from './separate.ts'

/** The entry of a thread that cuts a file of several invoices into files of one. */
async function answer(): Promise<SeparateAnswer> {
  try {
    return { ok: true, invoices: await separateInvoices(workerData as Uint8Array) }
  } catch (thrown) {
    return { ok: false, error: VouchError.dataOf(thrown) }
  }
}

parentPort?.postMessage(await answer())
