import type { Word } from '#shared/document.ts'
import { readModelFile } from '../inference/model-file.ts'
import { type Model, openModel, type SessionOptions } from '../inference/sessions.ts'
import { type Crop, cropLine } from './crop.ts'
import { type Alphabet, characters, runs, type Steps } from './ctc.ts'
import type { OcrEngine } from './engine.ts'
import { type EngineWord, toPageWords } from './line-words.ts'
import { MODELS } from './models.ts'

/** The recogniser's input height. */
const HEIGHT = 48
/** Widths are rounded up to this, so that few different shapes are allocated. */
const WIDTH_STEP = 160
/** Lines a run; more do not help on a CPU. */
const BATCH = 8
/** Pixels of a crop for one step of the output. */
const STEP = 8

/** The network's classes: the blank of CTC first, then the dictionary's characters, then the space. */
async function readAlphabet(): Promise<Alphabet> {
  const text = new TextDecoder().decode(await readModelFile(MODELS.dictionary))
  return ['', ...text.replace(/\n$/, '').split('\n'), ' ']
}

/** The likeliest class of each step. */
function likeliest(probabilities: Float32Array, classes: number): Steps {
  const count = probabilities.length / classes
  const steps = { count, kept: 1, classes: new Int32Array(count), probabilities: new Float32Array(count) }
  for (let step = 0; step < count; step++) {
    const offset = step * classes
    let best = 0
    for (let i = 1; i < classes; i++) if (probabilities[offset + i]! > probabilities[offset + best]!) best = i
    steps.classes[step] = best
    steps.probabilities[step] = probabilities[offset + best]!
  }
  return steps
}

/** The words of a line. A word's confidence is the mean of its characters'; its place follows from their steps. */
function wordsOf(steps: Steps, alphabet: Alphabet, crop: Crop): EngineWord[] {
  return runs(characters(steps, alphabet), steps.count).map(({ characters: letters }) => ({
    // The network also writes the wide forms of East Asian print: '：' is ':'.
    text: letters
      .map(({ text }) => text)
      .join('')
      .normalize('NFKC'),
    left: Math.max(0, (letters[0]!.first - 0.5) * STEP),
    top: 0,
    right: Math.min(crop.width, (letters.at(-1)!.first + 1.5) * STEP),
    bottom: HEIGHT,
    confidence: letters.reduce((sum, { probability }) => sum + probability, 0) / letters.length,
    engine: 'ppocr',
  }))
}

async function recognise(model: Model, crops: readonly Crop[], alphabet: Alphabet): Promise<EngineWord[][]> {
  const widest = Math.max(...crops.map(crop => crop.width))
  const width = Math.ceil(widest / WIDTH_STEP) * WIDTH_STEP
  const area = HEIGHT * width
  // 0 is mid-grey after normalisation: the padding the network was trained with.
  const input = new Float32Array(crops.length * 3 * area)
  for (const [index, crop] of crops.entries())
    for (let y = 0; y < HEIGHT; y++)
      for (let x = 0; x < crop.width; x++) {
        const value = crop.data[y * crop.width + x]! / 127.5 - 1
        const at = index * 3 * area + y * width + x
        input[at] = value
        input[at + area] = value
        input[at + 2 * area] = value
      }
  const { data, dimensions } = await model.run(input, [crops.length, 3, HEIGHT, width])
  const [, steps = 0, classes = 0] = dimensions
  return crops.map((crop, index) =>
    wordsOf(likeliest(data.subarray(index * steps * classes, (index + 1) * steps * classes), classes), alphabet, crop),
  )
}

/**
 * PP-OCRv4's recogniser: good at digits on poor pages. Its alphabet lacks most of our languages' accents and € and £,
 * and it is just as sure where it drops one, so it is only used where it is asked for.
 */
export function createPpocrEngine(options: SessionOptions): OcrEngine {
  let loading: Promise<{ model: Model; alphabet: Alphabet }> | undefined
  const load = async () => ({ model: await openModel(MODELS.recogniser, options), alphabet: await readAlphabet() })
  return {
    needsLanguage: false,
    async read(page, lines, _language, signal) {
      loading ??= load()
      const { model, alphabet } = await loading
      const crops = lines.map(line => cropLine(page, line.corners, HEIGHT))
      // Lines of like width go together, so that little of a batch is padding.
      const order = crops.map((_, index) => index).sort((a, b) => crops[a]!.width - crops[b]!.width)
      const words: Word[] = []
      for (let start = 0; start < order.length; start += BATCH) {
        signal.throwIfAborted()
        const batch = order.slice(start, start + BATCH)
        const read = await recognise(
          model,
          batch.map(index => crops[index]!),
          alphabet,
        )
        for (const [at, index] of batch.entries())
          words.push(...toPageWords(read[at]!, crops[index]!, lines[index]!, index, page))
      }
      return words.sort((a, b) => a.line - b.line)
    },
    async close() {
      const loaded = await loading?.catch(() => undefined)
      loading = undefined
      await loaded?.model.close()
    },
  }
}
