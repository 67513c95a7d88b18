import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { VouchError } from '#shared/errors.ts'
import type { ReadingWay } from '../pipeline/reading-way.ts'
import { MAX_IMAGE_PIXELS, MAX_PAGES } from './limits.ts'
import { type PdfObjects, pdfObjects } from './pdf-objects.ts'
import { rebuildPdf } from './salvage/rebuild-pdf.ts'
import { refuseUnfolding } from './unfolding.ts'

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const asset = (name: string) => `${path.join(folder, name)}${path.sep}`

/** pdf.js's own classification of what went wrong, by the name of the error it throws. */
function toVouchError(thrown: unknown, passwordGiven: boolean): unknown {
  if (!(thrown instanceof Error)) return thrown
  if (thrown.name === 'PasswordException')
    return new VouchError(passwordGiven ? 'password-wrong' : 'file-encrypted', undefined, { cause: thrown })
  return new VouchError('file-damaged', 'the PDF cannot be parsed', { cause: thrown })
}

/** An open PDF. Disposing it frees what pdf.js holds. */
export interface OpenPdf extends AsyncDisposable {
  readonly document: pdfjs.PDFDocumentProxy
  /** Its objects as they stand in the file; undefined: it is encrypted. Read when first asked for. */
  objects(): Promise<PdfObjects | undefined>
}

/**
 * Opens a PDF with nothing that could run or fetch: no XFA, no scripting sandbox, no network. (pdf.js 6 evaluates no code
 * at all; the option `isEvalSupported` of older versions is gone.)
 * @throws VouchError `file-damaged`, `file-encrypted`, `password-wrong`, `too-many-pages`, `file-too-large`
 */
export async function openPdf(
  file: string,
  password: string | undefined,
  salvage?: ReadingWay['salvage'],
): Promise<OpenPdf> {
  const content = await readFile(file)
  const bytes = salvage === 'structure' ? rebuildPdf(content) : content
  if (bytes === undefined) throw new VouchError('file-damaged', 'no page of the PDF is left')
  refuseUnfolding(bytes)
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    ...(password === undefined ? {} : { password }),
    enableXfa: false,
    stopAtErrors: false,
    useSystemFonts: false,
    maxImageSize: MAX_IMAGE_PIXELS,
    cMapUrl: asset('cmaps'),
    standardFontDataUrl: asset('standard_fonts'),
    wasmUrl: asset('wasm'),
    iccUrl: asset('iccs'),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  const close = () => task.destroy()
  try {
    const document = await task.promise
    if (document.numPages === 0) throw new VouchError('file-damaged', 'it has no page')
    if (document.numPages > MAX_PAGES) throw new VouchError('too-many-pages', `${document.numPages} of ${MAX_PAGES}`)
    let objects: Promise<PdfObjects | undefined> | undefined
    return {
      document,
      objects() {
        objects ??= salvage === 'structure' ? Promise.resolve(pdfObjects(bytes)) : readFile(file).then(pdfObjects)
        return objects
      },
      [Symbol.asyncDispose]: close,
    }
  } catch (thrown) {
    await close()
    throw thrown instanceof VouchError ? thrown : toVouchError(thrown, password !== undefined)
  }
}
