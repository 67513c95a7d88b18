import type { Part, ReplayResult } from '#shared/replay.ts'
import type { App } from '../../app.ts'
import { type ChangedValue, changedValues, totalsOf } from '../../replay/changes.ts'
import { openOutput } from './output.ts'

export const REPLAY_FORMATS = ['table', 'jsonl'] as const

export interface ReplayCommandOptions {
  readonly model: string
  readonly format: (typeof REPLAY_FORMATS)[number]
  readonly out?: string
}

const STORED: Part = { kind: 'stored' }

/** Has a reader find the fields of the approved invoices again, and writes what would be different. */
export async function replayApproved(app: App, { model, format, out }: ReplayCommandOptions): Promise<void> {
  const reader = await app.models.named(model)
  const result = await app.replay.run([STORED, reader])
  const output = openOutput(out)
  await output.write(format === 'jsonl' ? toJsonLines(result) : toTable(result))
  await output.finish()
}

const toJsonLines = (result: ReplayResult): string =>
  [...changedValues(result).map(toObject), { ...totalsOf(result), skipped: result.skipped }]
    .map(line => `${JSON.stringify(line)}\n`)
    .join('')

const toObject = ({ id, fileName, vendorName, subject, change, approved, values }: ChangedValue) => ({
  ...{ id, fileName, vendorName, field: subject, change, approved },
  ...{ before: values[0], after: values[1] },
})

/** Widths in characters; with the spaces between them they fit a terminal of 160. */
const WIDTHS = [28, 16, 8, 34, 34, 34] as const

const line = (cells: readonly string[]): string =>
  `${cells
    .map((cell, index) => clipped(cell, WIDTHS[index]!))
    .join('  ')
    .trimEnd()}\n`

const clipped = (text: string, width: number): string => {
  const flat = text.replaceAll(/\s+/g, ' ')
  return flat.length > width ? `${flat.slice(0, width - 1)}…` : flat.padEnd(width)
}

function toTable(result: ReplayResult): string {
  const { documents, fixed, broken, changed } = totalsOf(result)
  const { approvedByVouch, einvoices, withoutWords } = result.skipped
  const rows = changedValues(result).map(({ fileName, subject, change, approved, values }) =>
    line([fileName, subject, change, approved ?? '', values[0] ?? '', values[1] ?? '']),
  )
  return [
    ...(rows.length === 0 ? [] : [line(['File', 'Field', 'Change', 'Approved', 'Before', 'After']), ...rows, '\n']),
    `${documents} approved invoices: ${fixed} values fixed, ${broken} broken, ${changed} changed and still wrong\n`,
    `Left out: ${approvedByVouch} approved by Vouch itself, ${einvoices} e-invoices, ${withoutWords} without words\n`,
  ].join('')
}
