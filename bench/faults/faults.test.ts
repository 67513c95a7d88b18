import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { createDocuments } from './documents.ts'
import { FAULTS } from './faults.ts'
import { tryFault } from './trial.ts'

/** The short form of the suite: one of each family, quick enough for every change. The rest: bench/faults/run.ts. */
const SHORT: Readonly<Record<string, string>> = {
  'worker is killed in extraction': 'again',
  'worker is killed each time': 'worker-crashed',
  'worker sends garbage': 'again',
  'a PDF cut in half': '',
  'XML that unfolds': 'einvoice-unsafe',
  'the same file dropped five times at once': 'usual',
  'the clock goes back a day, then on a year': 'usual',
}

describe('faults', () => {
  it.each(Object.entries(SHORT))(
    '%s: nothing is lost, nothing is there twice',
    { timeout: 480_000 },
    async (name, by) => {
      const fault = FAULTS.find(one => one.name === name)!
      const { documents, read, handed, lost, twice } = await tryFault(fault, await createDocuments(name), 2)
      expect({ lost, twice }).toEqual({ lost: [], twice: [] })
      if (by !== '') expect({ ...read, ...handed }).toEqual({ [by]: documents })
    },
  )

  it('all have a name of their own', () => {
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length)
  })
})

/** The last line of a bench that ends itself. */
async function lastLineOf(bench: string, ...parameters: string[]): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, bench), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  return `${code}: ${output.trim().split('\n').at(-1)}`
}

describe('kills and failing calls', () => {
  it('kill -9 breaks no promise', { timeout: 480_000 }, async () => {
    expect(await lastLineOf('kill.ts', '--kills', '4')).toMatch(/^0: 4 kills .* 0 promises broken\.$/)
  })

  it('no call that fails loses or doubles anything', { timeout: 480_000 }, async () => {
    expect(await lastLineOf('nth-call.ts', '--every', '29')).toMatch(/^0: .* 0 times something was lost/)
  })
})
