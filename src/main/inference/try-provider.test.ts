import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { ExecutionProvider } from '#shared/providers.ts'
import { forkProbe } from './fork-probe.ts'
import { tryProvider } from './try-provider.ts'

const launch = forkProbe(join(import.meta.dirname, 'testing', 'unruly-probe.ts'))
/** Long for a process that answers, short for a person who waits for one that hangs. */
const DEADLINE_MS = 5_000
const tried = (provider: ExecutionProvider) => tryProvider(launch, provider, { deadlineMs: DEADLINE_MS })

it('takes a provider that crashes for not usable', async () => {
  expect(await tried('cuda')).toEqual({ usable: false, reason: 'it crashed (SIGSEGV)' })
})

it('takes a provider that hangs for not usable', async () => {
  expect(await tried('dml')).toEqual({ usable: false, reason: 'it gave no answer within 5 seconds' })
})

it('kills a probe that nobody waits for', async () => {
  const signal = AbortSignal.timeout(200)
  expect(await tryProvider(launch, 'dml', { signal })).toEqual({ usable: false, reason: 'it was not waited for' })
})

it('takes an end without an answer for a crash', async () => {
  expect(await tried('coreml')).toEqual({ usable: false, reason: 'it crashed (exit status 3)' })
})

it('takes a probe that cannot be started for a crash', async () => {
  const nowhere = forkProbe(join(import.meta.dirname, 'no-such-probe.ts'))
  expect(await tryProvider(nowhere, 'cpu')).toEqual({ usable: false, reason: 'it crashed (exit status 1)' })
})

it('takes the answer of a probe that then does not end', async () => {
  expect(await tried('webgpu')).toEqual({ usable: true, milliseconds: 25 })
})
