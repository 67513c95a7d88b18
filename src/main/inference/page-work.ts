import type { ExecutionProvider } from '#shared/providers.ts'
import { LINE_READER_FOLDER, lineReaderForm, MODELS } from '../ocr/models.ts'
import { cardedFile, loadCard } from './model-card.ts'
import { type ModelFile, readModelFile } from './model-file.ts'

/** Something that a provider is asked to compute. */
export interface Work {
  readonly model: Uint8Array
  readonly input: Float32Array
  readonly dimensions: readonly number[]
}

/** Line height, x-height and stroke of the picture, in pixels: as 10 point print looks to the detector. */
const LEADING = 40
const PRINT = 18
const FULL = 0.4

/** Rows of strokes that look like print, so that there is something to find: 1 is ink, 0 is paper. */
function printLike(height: number, width: number): Float32Array {
  return Float32Array.from({ length: height * width }, (_, at) => {
    const x = at % width
    const y = Math.floor(at / width)
    const row = Math.floor(y / LEADING)
    const between = y % LEADING < (LEADING - PRINT) / 2 || y % LEADING >= (LEADING + PRINT) / 2
    return between ? 0 : Number(Math.sin(x * 0.9) + Math.sin(x * 0.23 + row) > FULL)
  })
}

async function work(file: ModelFile, dimensions: readonly [number, number, number, number]): Promise<Work> {
  const [lines, channels, height, width] = dimensions
  const picture = printLike(height, width)
  const input = new Float32Array(lines * channels * picture.length)
  for (let copy = 0; copy < lines * channels; copy++) input.set(picture, copy * picture.length)
  return { model: await readModelFile(file), input, dimensions }
}

/**
 * What reading asks of a provider: lines to be found, on a third of a page so that nobody waits long, and to be read.
 * Both networks are asked, because each has operations that the other has not.
 * @throws VouchError `model-missing`, `model-damaged`
 */
export async function pageWork(provider: ExecutionProvider): Promise<Work[]> {
  const card = await loadCard(LINE_READER_FOLDER)
  const lineReader = cardedFile(LINE_READER_FOLDER, card, lineReaderForm(provider))
  return [await work(MODELS.detector, [1, 3, 960, 672]), await work(lineReader, [8, 1, card.input.height, 640])]
}
