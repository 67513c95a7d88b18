/**
 * Writes shards of synthetic invoices for the field reader:
 *
 *     node training/field_reader/generator/write.ts FOLDER --seed S [--count N] [--per-shard 500] [--keep 60000] [--held-out] [--sroie FOLDER]
 *
 * With --sroie one document in thirty is a real receipt, with what is known of it.
 * Without --count it goes on until it is stopped, and clears the oldest shards away beyond --keep documents.
 */
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Random } from '../../../tools/samples/random.ts'
import { lessonOf } from './lesson.ts'
import type { Pool } from './pool.ts'
import { lessonOfReal } from './real/real-paper.ts'
import { readSroie } from './real/sroie.ts'
import { type Lesson, writeShard } from './shard.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    seed: { type: 'string' },
    'per-shard': { type: 'string', default: '500' },
    keep: { type: 'string', default: '60000' },
    'held-out': { type: 'boolean', default: false },
    sroie: { type: 'string' },
  },
})
const [folder] = positionals
if (folder === undefined || values.seed === undefined) {
  console.error(
    'usage: node training/field_reader/generator/write.ts FOLDER --seed S [--count N] [--per-shard 500] [--keep 60000] [--held-out] [--sroie FOLDER]',
  )
  process.exit(2)
}
const perShard = Number(values['per-shard'])
const most = values.count === undefined ? Number.POSITIVE_INFINITY : Number(values.count)
/** How many of a shard's documents are real ones. */
const REAL_SHARE = 1 / 30
const real = values.sroie === undefined ? [] : await readSroie(values.sroie)
const random = new Random(`real ${values.seed}`)
const pool: Pool = values['held-out'] ? 'held-out' : 'training'
const prefix = values['held-out'] ? 'shard-held-out' : 'shard'

/** Shards of invented papers; those of real ones and those held out have other names. */
const INVENTED = /^shard-(?!fatura|sroie|foreign|held)\w+-\d{6}\.json$/

/** The oldest shards of invented papers go. */
async function clearAway(keep: number): Promise<void> {
  const names = (await readdir(folder!)).filter(name => INVENTED.test(name))
  const dated = await Promise.all(names.map(async name => ({ name, at: (await stat(join(folder!, name))).mtimeMs })))
  for (const { name } of dated.sort((a, b) => b.at - a.at).slice(keep)) {
    await rm(join(folder!, name))
    await rm(join(folder!, name.replace('.json', '.bin')))
  }
}

await mkdir(folder, { recursive: true })
let written = 0
for (let shard = 1; written < most; shard++) {
  const startedAt = performance.now()
  const lessons: Lesson[] = []
  while (lessons.length < perShard && written < most) {
    const lesson = lessonOf(`${values.seed}-${written++}`, pool)
    if (lesson !== undefined) lessons.push(lesson)
  }
  lessons.push(...random.several(real, Math.round(perShard * REAL_SHARE)).map(lessonOfReal))
  const name = `${prefix}-${values.seed}-${String(shard).padStart(6, '0')}`
  await writeShard(join(folder, name), lessons)
  if (!values['held-out']) await clearAway(Math.ceil(Number(values.keep) / perShard))
  console.log(
    `${name}: ${lessons.length} documents, ${((performance.now() - startedAt) / lessons.length).toFixed(1)} ms each`,
  )
}
