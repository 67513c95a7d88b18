import { readFile } from 'node:fs/promises'
import { VouchError } from '#shared/errors.ts'
import { openPdf } from '../pages/pdf-document.ts'
import type { MediaType, Stage, StageServices, WithEinvoice, WithOriginal } from '../pipeline/stage.ts'
import type { Einvoice } from './einvoice.ts'
import { einvoiceInPdf } from './pdf.ts'
import { readEinvoice } from './read.ts'

type Reader = (document: WithOriginal, services: StageServices) => Promise<Einvoice | undefined>

/** The file is the invoice: what cannot be read of it cannot be read at all. */
const readData: Reader = async ({ original }) => readEinvoice(await readFile(original.path))

/** The data inside a PDF. Where that cannot be read there is still the page, and a person is told. */
const readAttached: Reader = async ({ original, options }, services) => {
  if (options.ignoreEinvoice) return undefined
  await using pdf = await openPdf(original.path, options.password)
  const attached = await einvoiceInPdf(pdf.document)
  if (attached === undefined) return undefined
  try {
    return await readEinvoice(attached.bytes)
  } catch (thrown) {
    if (!(thrown instanceof VouchError)) throw thrown
    const recovery = { method: 'read from the page instead', successful: true }
    services.problem({ ...thrown.toData(), severity: 'high', component: 'einvoice', recovery })
    return undefined
  }
}

const hasNone: Reader = async () => undefined

const READERS: Readonly<Record<MediaType, Reader>> = {
  'application/xml': readData,
  'application/pkcs7-mime': readData,
  'application/pdf': readAttached,
  'image/png': hasNone,
  'image/jpeg': hasNone,
  'image/webp': hasNone,
  'image/tiff': hasNone,
}

/**
 * Adds the data that a document carries, or is.
 * @throws VouchError what `readEinvoice` and `openPdf` throw
 */
export const einvoiceStage: Stage<WithOriginal, Pick<WithEinvoice, 'einvoice'>> = {
  name: 'einvoice',
  async run(document, services) {
    const einvoice = await READERS[document.original.mediaType](document, services)
    return einvoice === undefined ? {} : { einvoice }
  },
}
