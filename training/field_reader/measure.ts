/**
 * Completes the card of an exported field reader with what it gets right on documents it was not trained on, by the
 * same runtime as the application:
 *
 *     node measure.ts SHARDS RUN_FOLDER MODEL_FOLDER [--limit 400]
 *
 * A field is right where the strongest place is one of its words, or "not there" where it is not printed.
 */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import ort from 'onnxruntime-node'
import { readShard, type ShardDocument } from './shard.ts'

interface Outcome {
  right: number
  wrong: number
  fields: number
}

const none = (): Outcome => ({ right: 0, wrong: 0, fields: 0 })

/** The documents' inputs, padded to the longest page. */
function feedsOf(document: ShardDocument): Record<string, ort.Tensor> {
  const { pages, inputs } = document
  const longest = Math.max(...pages)
  const padded = <Values extends Int32Array | Float32Array>(values: Values, from: ArrayLike<number>, width: number) => {
    let start = 0
    for (const [page, words] of pages.entries()) {
      for (let index = 0; index < words * width; index++)
        values[page * longest * width + index] = from[start * width + index]!
      start += words
    }
    return values
  }
  const tensor = (name: keyof typeof inputs, whole: boolean, fill = 0): ort.Tensor => {
    const { values, width } = inputs[name]
    const size = pages.length * longest * width
    const dims = [pages.length, longest, width]
    return whole
      ? new ort.Tensor('int32', padded(new Int32Array(size).fill(fill), values, width), dims)
      : new ort.Tensor('float32', padded(new Float32Array(size), values, width), dims)
  }
  const mask = new Float32Array(pages.length * longest)
  for (const [page, words] of pages.entries()) mask.fill(1, page * longest, page * longest + words)
  return {
    ngrams: tensor('ngrams', true),
    numbers: tensor('numbers', false),
    place: tensor('place', false),
    neighbours: tensor('neighbours', true, -1),
    mask: new ort.Tensor('float32', mask, [pages.length, longest]),
  }
}

/** Where each of the document's words stands among the padded words. */
function placesOf(pages: readonly number[]): number[] {
  const longest = Math.max(...pages)
  return pages.flatMap((words, page) => Array.from({ length: words }, (_, word) => page * longest + word))
}

function judge(outcome: Outcome, said: number | undefined, bits: readonly boolean[]): void {
  const there = bits.some(Boolean)
  outcome.fields++
  if (said === undefined) outcome.right += there ? 0 : 1
  else if (bits[said]) outcome.right++
  else outcome.wrong++
}

const strongest = (values: readonly number[]): number => values.indexOf(Math.max(...values))

async function measure(file: string, documents: readonly ShardDocument[], fields: readonly string[]) {
  const session = await ort.InferenceSession.create(file, { intraOpNumThreads: 1 })
  const query = none()
  const direct = none()
  const byField = fields.map(none)
  let milliseconds = 0
  let pages = 0
  for (const document of documents) {
    const feeds = feedsOf(document)
    const places = placesOf(document.pages)
    const startedAt = performance.now()
    const outputs = await session.run(feeds)
    milliseconds += performance.now() - startedAt
    pages += document.pages.length
    const pointers = outputs['pointers']!.data as Float32Array
    const told = outputs['direct']!.data as Float32Array
    const width = outputs['pointers']!.dims[1]!
    for (const [field, name] of fields.entries()) {
      if (!document.known.has(name)) continue
      const bits = places.map((_, word) => ((document.fields[word]! >>> field) & 1) === 1)
      const pointed = places.map(place => pointers[field * width + place]!)
      const absent = pointers[field * width + width - 1]!
      const best = strongest(pointed)
      const said = pointed[best]! > absent ? best : undefined
      judge(query, said, bits)
      judge(byField[field]!, said, bits)
      const probabilities = places.map(place => told[place * fields.length + field]!)
      const first = strongest(probabilities)
      judge(direct, probabilities[first]! > 0.5 ? first : undefined, bits)
    }
  }
  await session.release()
  const share = (part: number, { fields: all }: Outcome) => Number(((100 * part) / all).toFixed(2))
  return {
    documents: documents.length,
    fieldsRight: share(query.right, query),
    fieldsWrong: share(query.wrong, query),
    directRight: share(direct.right, direct),
    directWrong: share(direct.wrong, direct),
    millisecondsPerPage: Number((milliseconds / pages).toFixed(2)),
    bytes: (await stat(file)).size,
    byField: Object.fromEntries(fields.map((name, field) => [name, share(byField[field]!.right, byField[field]!)])),
  }
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { limit: { type: 'string' } } })
const [shards, run, models] = positionals
if (shards === undefined || run === undefined || models === undefined) {
  console.error('usage: node measure.ts SHARDS RUN_FOLDER MODEL_FOLDER [--limit N]')
  process.exit(2)
}
const cardFile = join(models, 'card.json')
const card = JSON.parse(await readFile(cardFile, 'utf8'))
const heldOut = (await readdir(shards)).filter(name => name.includes('held-out') && name.endsWith('.json'))
const documents = (await Promise.all(heldOut.map(name => readShard(join(shards, name), card.fields))))
  .flat()
  .slice(0, Number(values.limit ?? 400))
const files = [
  ...(['fp32', 'int8'] as const).map(name => [name, join(models, card.files[name].file)] as const),
  ...(await readdir(join(run, 'variants'))).map(
    name => [name.replace('.onnx', ''), join(run, 'variants', name)] as const,
  ),
]
const metrics: Record<string, Awaited<ReturnType<typeof measure>>> = {}
for (const [name, file] of files) {
  metrics[name] = await measure(file, documents, card.fields)
  const { byField: _, ...rest } = metrics[name]
  console.log(name, rest)
}
await writeFile(cardFile, `${JSON.stringify({ ...card, metrics }, null, 2)}\n`)
