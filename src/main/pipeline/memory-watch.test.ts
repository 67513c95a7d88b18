import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { EXIT_OUT_OF_MEMORY, saysOutOfMemory } from './worker-settings.ts'

async function endOf(kind: 'idle' | 'busy') {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'testing', 'greedy-process.ts'), kind], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [output, [code, signal]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { code, signal, said: saysOutOfMemory(output) }
}

test('a process that takes too much ends itself', async () => {
  expect(await endOf('idle')).toEqual({ code: EXIT_OUT_OF_MEMORY, signal: null, said: false })
})

test('one that is too busy to end itself is ended from its thread, which says why', async () => {
  expect(await endOf('busy')).toEqual({ code: null, signal: 'SIGKILL', said: true })
})
