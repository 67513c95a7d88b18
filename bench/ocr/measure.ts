import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Engine, Outcome } from './engines/client.ts'
import type { Case } from './material/case.ts'
import { compare, type TruthPage } from './measures/score.ts'
import type { Row } from './results/rows.ts'

/** A run of words that was not read as printed. */
export interface Miss extends Pick<Row, 'id' | 'damage' | 'engine' | 'page'> {
  readonly truth: string
  readonly read: string
}

export interface Measured {
  readonly rows: readonly Row[]
  readonly misses: readonly Miss[]
}

function measured(one: Case, engine: Engine, outcome: Outcome, truth: readonly TruthPage[]): Measured[] {
  return truth.map((page, index) => {
    const pages = outcome.type === 'read' ? outcome.pages : []
    const { score, runs } = compare(page, pages[index] ?? [])
    const place = { id: one.id, damage: one.damage, engine: engine.name, page: index + 1 }
    const row: Row = {
      ...place,
      language: one.language,
      ms: outcome.ms / truth.length,
      peakBytes: outcome.peakBytes,
      ...(outcome.type === 'failed' ? { failure: outcome.detail } : {}),
      score,
    }
    const misses = [...runs.runs, ...runs.elsewhere.map(read => ({ truth: '', read }))]
      .filter(run => run.truth !== run.read)
      .map(run => ({ ...place, ...run }))
    return { rows: [row], misses }
  })
}

/** Gives one document to each engine in turn. */
export async function measure(one: Case, engines: readonly Engine[]): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vouch-bench-'))
  try {
    const { sheets, truth } = await one.prepare(folder)
    const all: Measured[] = []
    for (const engine of engines) {
      const outcome = await engine.read({ sheets, language: one.language })
      all.push(...measured(one, engine, outcome, truth))
    }
    return { rows: all.flatMap(({ rows }) => rows), misses: all.flatMap(({ misses }) => misses) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
