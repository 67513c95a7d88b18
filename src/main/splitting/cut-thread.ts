import { parentPort, workerData } from 'node:worker_threads'
import { VouchError } from '#shared/errors.ts'
import { openPdf } from '../pages/pdf-document.ts'
import type { CutAnswer, CutRequest } from './cut-apart.ts'

/** The entry of a thread that cuts a PDF into PDFs of some of its pages. */
async function answer({ file, parts }: CutRequest): Promise<CutAnswer> {
  try {
    await using pdf = await openPdf(file, undefined)
    const files: Uint8Array[] = []
    for (const { from, to } of parts) {
      const pages = Array.from({ length: to - from + 1 }, (_, index) => from - 1 + index)
      files.push(await pdf.document.extractPages([{ document: null, includePages: pages }]))
    }
    return { ok: true, files }
  } catch (thrown) {
    return { ok: false, error: VouchError.dataOf(thrown) }
  }
}

parentPort?.postMessage(await answer(workerData as CutRequest))
