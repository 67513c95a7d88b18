/**
 * What becomes of documents when something goes wrong: every fault meets its share of them, in an application of its own
 * with the product's own worker processes, and what is left behind is held against what was promised.
 *
 *     node bench/faults/run.ts [--documents 1000] [--only TEXT] [--out FILE]
 *
 * `--out` keeps each fault's row as a line of JSON: a run that was broken off goes on behind the last one. Linux only,
 * and as root: a full disk is a small disk of its own. Exit status 1 when anything was lost or is there twice.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createDocuments } from './documents.ts'
import { FAULTS } from './faults.ts'
import { type Row, report } from './table.ts'
import { tryFault } from './trial.ts'

/** Documents of a fault that takes seconds for each. */
const OF_SLOW = 4

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    only: { type: 'string', default: '' },
    out: { type: 'string' },
  },
})
const faults = FAULTS.filter(({ name }) => name.includes(values.only))
const slow = faults.filter(fault => fault.slow).length
const ofQuick = Math.max(1, Math.ceil((Number(values.documents) - OF_SLOW * slow) / Math.max(1, faults.length - slow)))

const rows: Row[] =
  values.out === undefined || !existsSync(values.out)
    ? []
    : readFileSync(values.out, 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line) as Row)
const done = new Set(rows.map(({ fault }) => fault))

for (const fault of faults) {
  if (done.has(fault.name)) continue
  const start = performance.now()
  const ends = await tryFault(
    fault,
    await createDocuments(fault.name),
    Math.min(ofQuick, fault.slow ? OF_SLOW : ofQuick),
  )
  const row: Row = {
    ...{ fault: fault.name, where: fault.where, ends: fault.ends },
    ...ends,
    seconds: Math.round((performance.now() - start) / 1000),
  }
  rows.push(row)
  if (values.out !== undefined) appendFileSync(values.out, `${JSON.stringify(row)}\n`)
  console.error(`${fault.name}: ${JSON.stringify(ends)}, ${row.seconds} s`)
}
console.log(report(rows))
if (rows.some(({ lost, twice }) => lost.length + twice.length > 0)) process.exitCode = 1
