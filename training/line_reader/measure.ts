/**
 * Measures an exported line reader on lines it never saw and completes its card:
 *
 *     node training/line_reader/measure.ts RUN_FOLDER MODEL_FOLDER
 *
 * The figures come from the application's own decoding and runtime, for the float and for the 8-bit file.
 */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import '../../src/main/inference/no-telemetry.ts'
import { type Model, startModel } from '../../src/main/inference/sessions.ts'
import { editDistance } from '../../src/main/ocr/align.ts'
import type { Steps } from '../../src/main/ocr/ctc.ts'
import { type LineWord, readWords } from '../../src/main/ocr/line-reading.ts'
import { rising } from './rising.ts'

const HEIGHT = 40
/** What the application puts behind a line's end, and the grid of the network's strides. */
const TAIL = 8
const GRID = 8

const unseenSchema = z.array(z.object({ width: z.number().int(), text: z.string() }))
const cardSchema = z.looseObject({
  input: z.object({ name: z.string(), height: z.literal(HEIGHT), step: z.number().int() }),
  alphabet: z.string(),
  files: z.object({ fp32: z.looseObject({ file: z.string() }), int8: z.looseObject({ file: z.string() }) }),
})

interface Line {
  readonly text: string
  readonly width: number
  readonly data: Uint8Array
}

async function unseenLines(folder: string): Promise<Line[]> {
  const described = unseenSchema.parse(JSON.parse(await readFile(path.join(folder, 'unseen.json'), 'utf8')))
  const bytes = await readFile(path.join(folder, 'unseen.bin'))
  let from = 0
  return described.map(({ width, text }) => {
    const data = bytes.subarray(from, from + width * HEIGHT)
    from += width * HEIGHT
    return { text, width, data }
  })
}

async function see(model: Model, { width, data }: Line, step: number): Promise<Steps> {
  const padded = Math.ceil((width + TAIL) / GRID) * GRID
  const input = new Float32Array(HEIGHT * padded)
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < width; x++) input[y * padded + x] = (255 - data[y * width + x]!) / 255
  const outputs = await model.runAll(input, [1, 1, HEIGHT, padded])
  const kept = outputs.classes!.dims[2]!
  const count = Math.ceil((width + TAIL) / step)
  return {
    count,
    kept,
    classes: Int32Array.from(outputs.classes!.data as BigInt64Array, Number).subarray(0, count * kept),
    probabilities: (outputs.probabilities!.data as Float32Array).subarray(0, count * kept),
  }
}

/** Which of the words read are in the truth, each of its words once. */
function rightWords(truth: string, read: readonly LineWord[]): boolean[] {
  const left = truth.split(' ')
  return read.map(({ text }) => {
    const at = left.indexOf(text)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  })
}

const percent = (part: number, whole: number): number => Number(((100 * part) / whole).toFixed(2))

async function measure(model: Model, lines: readonly Line[], alphabet: readonly string[], step: number) {
  const sum = { characters: 0, errors: 0, words: 0, wordsRight: 0, linesRight: 0, columns: 0 }
  const words: { raw: number; right: boolean }[] = []
  const started = performance.now()
  for (const line of lines) {
    const steps = await see(model, line, step)
    const read = readWords({ crop: { data: line.data, width: line.width, height: HEIGHT }, steps }, alphabet)
    const text = read.map(word => word.text).join(' ')
    const right = rightWords(line.text, read)
    sum.characters += line.text.length
    sum.errors += editDistance(line.text, text)
    sum.words += line.text.split(' ').length
    sum.wordsRight += right.filter(Boolean).length
    sum.linesRight += Number(text === line.text)
    sum.columns += line.width
    read.forEach((word, index) => {
      words.push({ raw: word.confidence, right: right[index]! })
    })
  }
  const milliseconds = performance.now() - started
  return {
    metrics: {
      lines: lines.length,
      characterErrors: percent(sum.errors, sum.characters),
      wordsRight: percent(sum.wordsRight, sum.words),
      linesRight: percent(sum.linesRight, lines.length),
      millisecondsPerLine: Number((milliseconds / lines.length).toFixed(2)),
      meanWidth: Math.round(sum.columns / lines.length),
    },
    calibration: rising(words),
  }
}

const [run, models] = process.argv.slice(2)
if (run === undefined || models === undefined) throw new Error('measure.ts RUN_FOLDER MODEL_FOLDER')
const cardFile = path.join(models, 'card.json')
const card = cardSchema.parse(JSON.parse(await readFile(cardFile, 'utf8')))
const lines = await unseenLines(run)
const alphabet = ['', ...card.alphabet]
const results: Record<string, Awaited<ReturnType<typeof measure>>> = {}
for (const [precision, { file }] of Object.entries(card.files)) {
  const model = await startModel(await readFile(path.join(models, file)), 'cpu', 1)
  results[precision] = await measure(model, lines, alphabet, card.input.step)
  await model.close()
  console.log(precision, results[precision].metrics)
}
const completed = {
  ...card,
  data: 'Lines drawn by training/line_reader/lines.py: texts in eleven languages, Debian fonts, scanner, fax and camera damage.',
  metrics: Object.fromEntries(Object.entries(results).map(([precision, { metrics }]) => [precision, metrics])),
  calibration: results.int8!.calibration,
  retrain: 'training/line_reader/train.sh',
}
await writeFile(cardFile, `${JSON.stringify(completed, null, 2)}\n`)
