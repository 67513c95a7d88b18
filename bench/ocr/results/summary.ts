import { ENGINE_NAMES, type EngineName } from '../engines/engines.ts'
import type { Row } from './rows.ts'

/** An engine on a group of pages. Shares are of all words or characters of the group; a failed page counts as unread. */
export interface Figures {
  readonly pages: number
  readonly failed: number
  readonly recall: number
  readonly numberRecall: number
  readonly precision: number
  readonly characterErrorRate: number
  readonly upright: number
  readonly medianMs: number
  readonly p95Ms: number
  readonly peakBytes: number
}

export type ByEngine = Readonly<Partial<Record<EngineName, Figures>>>

export interface Summary {
  readonly all: ByEngine
  readonly damages: Readonly<Record<string, ByEngine>>
  readonly languages: Readonly<Record<string, ByEngine>>
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0)

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** The value below which this share of all values lies, by nearest rank. */
export function percentile(values: readonly number[], portion: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(portion * sorted.length) - 1)] ?? 0
}

function figures(rows: readonly Row[]): Figures {
  const total = (name: Exclude<keyof Row['score'], 'upright'>) => sum(rows, row => row.score[name])
  const times = rows.map(row => row.ms)
  return {
    pages: rows.length,
    failed: rows.filter(row => row.failure !== undefined).length,
    recall: share(total('right'), total('truth')),
    numberRecall: share(total('rightNumbers'), total('numbers')),
    precision: share(total('right'), total('read')),
    characterErrorRate: share(total('characterErrors'), total('characters')),
    upright: share(rows.filter(row => row.score.upright).length, rows.length),
    medianMs: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    peakBytes: Math.max(0, ...rows.map(row => row.peakBytes)),
  }
}

function byEngine(rows: readonly Row[]): ByEngine {
  const groups = Map.groupBy(rows, row => row.engine)
  return Object.fromEntries(
    ENGINE_NAMES.filter(name => groups.has(name)).map(name => [name, figures(groups.get(name)!)]),
  )
}

const byKey = (rows: readonly Row[], key: (row: Row) => string): Record<string, ByEngine> =>
  Object.fromEntries([...Map.groupBy(rows, key)].map(([name, group]) => [name, byEngine(group)]))

/** Only pages that every engine has been given count, so that all are measured on the same. */
export function commonRows(rows: readonly Row[]): Row[] {
  const engines = new Set(rows.map(row => row.engine)).size
  const groups = Map.groupBy(rows, row => `${row.id}/${row.damage}/${row.page}`)
  return [...groups.values()].filter(group => group.length === engines).flat()
}

export function summarise(rows: readonly Row[]): Summary {
  const common = commonRows(rows)
  return {
    all: byEngine(common),
    damages: byKey(common, row => row.damage),
    languages: byKey(common, row => row.language),
  }
}
