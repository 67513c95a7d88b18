import { Worker } from 'node:worker_threads'
import type { EinvoiceFormat } from '#shared/einvoice.ts'
import { type ErrorData, VouchError } from '#shared/errors.ts'
import { recogniseEinvoice } from '../einvoice/recognise.ts'
import { envelopeBytes } from '../einvoice/signature/envelope.ts'

export type SeparateAnswer =
  | { readonly ok: true; readonly invoices: readonly Uint8Array[] }
  | { readonly ok: false; readonly error: ErrorData }

/** What begins each invoice of a file, in the formats of which one file may hold several. */
const BEGINNINGS: Readonly<Partial<Record<EinvoiceFormat, RegExp>>> = {
  fatturapa: /<(?:[\w.-]+:)?FatturaElettronicaBody[\s>]/g,
  facturae: /<(?:[\w.-]+:)?Invoice[\s>]/g,
}

/** A file of 20 MB, which is the most that is parsed, takes seconds. */
const DEADLINE_MS = 60_000
const MAX_HEAP_MIB = 1024

/** Beside this file, as source and as built: electron.vite.config.ts makes it an entry of its own. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './separate-thread.ts' : './separate-thread.js',
  import.meta.url,
)

function mayHoldSeveral(bytes: Uint8Array): boolean {
  const beginning = BEGINNINGS[recogniseEinvoice(bytes) ?? 'ubl']
  if (beginning === undefined) return false
  const text = new TextDecoder('latin1').decode(envelopeBytes(bytes) ?? bytes)
  return (text.match(beginning)?.length ?? 0) > 1
}

/**
 * The invoices of an e-invoice file, each as a file of its own: nearly always the file itself. One that seems to hold
 * several is parsed in a thread apart, as everything of a stranger's.
 * @throws VouchError what `separateInvoices` throws, and `timed-out`
 */
export async function invoicesOf(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  if (!mayHoldSeveral(bytes)) return [bytes]
  const { promise, resolve, reject } = Promise.withResolvers<readonly Uint8Array[]>()
  const thread = new Worker(ENTRY, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MIB } })
  const deadline = setTimeout(() => {
    reject(new VouchError('timed-out', `more than ${DEADLINE_MS / 1000} seconds`))
    void thread.terminate()
  }, DEADLINE_MS)
  thread.once('message', (answer: SeparateAnswer) =>
    answer.ok ? resolve(answer.invoices) : reject(VouchError.fromData(answer.error)),
  )
  thread.once('error', reject)
  thread.once('exit', code => reject(new Error(`separating invoices ended with status ${code} and no answer`)))
  return promise.finally(() => clearTimeout(deadline))
}
