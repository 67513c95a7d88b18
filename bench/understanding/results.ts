import { FIELD_NAMES } from '#shared/fields.ts'
import type { Outcome } from '../fields/score.ts'

type Counts = Readonly<Record<Outcome, number>>

/** What one way of finding fields came to. */
export interface Result {
  readonly name: string
  /** By field, and `all`. */
  readonly fields: Readonly<Record<string, Counts>>
  readonly millisecondsPerPage: number
  readonly memoryBytes: number
  /** Of the network's file. */
  readonly modelBytes: number | undefined
}

const MEGABYTE = 1_000_000

const percentRight = (counts: Counts | undefined): string => {
  if (counts === undefined) return '–'
  const { right, wrong, missed } = counts
  return `${((100 * right) / (right + wrong + missed)).toFixed(1)} %`
}

const percentWrong = ({ right, wrong, missed }: Counts): string =>
  `${((100 * wrong) / (right + wrong + missed)).toFixed(1)} %`

const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`

/** Fields down, ways across: the share that is right, then what each costs. */
export function toMarkdown(results: readonly Result[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const row = (title: string, cell: (result: Result) => string): string => line([title, ...results.map(cell)])
  const fields = FIELD_NAMES.filter(field => results.some(result => result.fields[field] !== undefined))
  return [
    row('right', ({ name }) => name),
    line(['---', ...results.map(() => '---:')]),
    row('**all fields**', ({ fields: { all } }) => percentRight(all)),
    row('all fields, wrong', ({ fields: { all } }) => (all === undefined ? '–' : percentWrong(all))),
    ...fields.map(field => row(field, result => percentRight(result.fields[field]))),
    row('time a page', ({ millisecondsPerPage }) => `${millisecondsPerPage.toFixed(1)} ms`),
    row('memory of the process', ({ memoryBytes }) => megabytes(memoryBytes)),
    row('size of the model', ({ modelBytes }) => (modelBytes === undefined ? '–' : megabytes(modelBytes))),
    '',
  ].join('\n')
}
