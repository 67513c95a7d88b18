/**
 * The thread in which Tesseract runs: WebAssembly compiled once, one instance with one language. tesseract.js itself is passed
 * by: it reads language data from a single folder only, and hands every page over as one large JSON text.
 */
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import load, { type TesseractApi } from 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js'
import type { Crop } from './crop.ts'
import { languageDataFile, type TesseractLanguage } from './models.ts'
import type { ReadWord } from './read-word.ts'
import type { FromThread, ToThread } from './tesseract-messages.ts'

/** Page segmentation mode 7: the image is one text line. */
const SINGLE_LINE = 7
/** White around a line, in pixels: Tesseract loses characters that touch the border. */
const MARGIN = 4
/** What the row height corresponds to; without it Tesseract guesses a resolution from the print. */
const ROW_DPI = '300'

// Tesseract prints what it thinks of empty images; a command's output carries nothing but its promise.
const core = await load({ print: () => undefined, printErr: () => undefined })
let loaded: { readonly language: TesseractLanguage; readonly api: TesseractApi } | undefined

class LanguageMissing extends Error {}

function instance(language: TesseractLanguage): TesseractApi {
  if (loaded?.language === language) return loaded.api
  let data: Uint8Array
  try {
    data = gunzipSync(readFileSync(languageDataFile(language)))
  } catch (thrown) {
    throw new LanguageMissing(language, { cause: thrown })
  }
  loaded?.api.End()
  core.FS.writeFile(`${language}.traineddata`, data)
  const api = loaded?.api ?? new core.TessBaseAPI()
  loaded = undefined
  if (api.Init(null, language, 1) !== 0) throw new LanguageMissing(language)
  api.SetPageSegMode(SINGLE_LINE)
  api.SetVariable('user_defined_dpi', ROW_DPI)
  loaded = { language, api }
  return api
}

/** The crop with a white margin as a portable graymap, the plainest image Tesseract's file reader knows. */
function graymap({ data, width, height }: Crop): Uint8Array {
  const outer = width + 2 * MARGIN
  const header = Buffer.from(`P5 ${outer} ${height + 2 * MARGIN} 255\n`)
  const image = Buffer.alloc(header.length + outer * (height + 2 * MARGIN), 255)
  header.copy(image)
  for (let row = 0; row < height; row++)
    image.set(data.subarray(row * width, (row + 1) * width), header.length + (row + MARGIN) * outer + MARGIN)
  return image
}

/** Tesseract's table has a row for every block, paragraph, line and word; level 5 is a word. */
const WORD_LEVEL = '5'

function parseTable(table: string): ReadWord[] {
  const words: ReadWord[] = []
  for (const row of table.split('\n')) {
    const [level, , , , , , left, top, width, height, confidence, text] = row.split('\t')
    if (level !== WORD_LEVEL) continue
    // A table's vertical rule is read as a bar at the border of a cell.
    const print = (text ?? '').replace(/^[|\s]+|[|\s]+$/g, '')
    if (print === '') continue
    words.push({
      text: print,
      left: Number(left) - MARGIN,
      top: Number(top) - MARGIN,
      right: Number(left) + Number(width) - MARGIN,
      bottom: Number(top) + Number(height) - MARGIN,
      confidence: Math.min(1, Math.max(0, Number(confidence) / 100)),
    })
  }
  return words
}

function readLine(api: TesseractApi, crop: Crop): ReadWord[] {
  core.FS.writeFile('/input', graymap(crop))
  if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract did not accept the line image')
  api.Recognize(null)
  const words = parseTable(api.GetTSVText(0))
  api.Clear()
  return words
}

function answer({ language, crops }: ToThread): FromThread {
  try {
    const api = instance(language)
    return { ok: true, lines: crops.map(crop => readLine(api, crop)) }
  } catch (thrown) {
    const reason = thrown instanceof LanguageMissing ? 'language-missing' : 'failed'
    return { ok: false, reason, detail: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}

parentPort?.on('message', (request: ToThread) => parentPort?.postMessage(answer(request)))
