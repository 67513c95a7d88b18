import type { Fault } from './fault.ts'
import type { Ends } from './judge.ts'

export interface Row extends Ends {
  readonly fault: string
  readonly where: string
  readonly ends: Fault['ends']
  readonly seconds: number
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)

const merged = (all: readonly Readonly<Record<string, number>>[]): Record<string, number> => {
  const total: Record<string, number> = {}
  for (const counts of all) for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count
  return total
}

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')

const markdown = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map(cells => `| ${cells.join(' | ')} |`).join('\n')

/** The tables by fault, by strategy and by reason, and what is lost or twice. */
export function report(rows: readonly Row[]): string {
  const documents = rows.reduce((total, row) => total + row.documents, 0)
  const read = merged(rows.map(row => row.read))
  const handed = merged(rows.map(row => row.handed))
  const lost = rows.flatMap(row => row.lost.map(line => `${row.fault}: ${line}`))
  const twice = rows.flatMap(row => row.twice.map(line => `${row.fault}: ${line}`))
  // A text file or a bomb holds no invoice: nothing could read it.
  const readable = rows.filter(({ ends }) => ends === 'read')
  const met = readable.reduce((total, row) => total + row.documents, 0)
  const recovered = sum(merged(readable.map(row => row.read)))
  return [
    markdown([
      ['Fault', 'Where', 'Documents', 'Read without a person, by', 'Handed to a person, as', 'Lost', 'Twice'],
      ['---', '---', '---:', '---', '---', '---:', '---:'],
      ...rows.map(row => [
        ...[row.fault, row.where, row.documents, listed(row.read), listed(row.handed)],
        ...[row.lost.length, row.twice.length],
      ]),
    ]),
    markdown([['Way', 'Read'], ['---', '---:'], ...Object.entries(read)]),
    markdown([['Reason', 'Handed to a person'], ['---', '---:'], ...Object.entries(handed)]),
    `${rows.length} kinds of fault, ${documents} documents: ${sum(read)} read without a person, ${sum(handed)} handed to a person with the reason, ${lost.length} lost, ${twice.length} twice.`,
    `Of ${met} documents that could still be read, ${recovered} (${((100 * recovered) / Math.max(1, met)).toFixed(1)} %) were.`,
    ...[...lost, ...twice],
  ].join('\n\n')
}
