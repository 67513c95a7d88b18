import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeTrial, EXECUTION_PROVIDERS, type ExecutionProvider, type ProviderTrial } from '#shared/providers.ts'
import { forkProbe } from './fork-probe.ts'
import { createProviders } from './providers.ts'
import type { LaunchProbe } from './try-provider.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-providers-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const UNUSABLE: ProviderTrial = { usable: false, reason: 'its libraries are not installed' }

/** A machine on which the trials end as they are given here; what is not given is not usable. */
function machine(trials: Partial<Record<ExecutionProvider, ProviderTrial>>): LaunchProbe {
  return provider => ({
    onOutput: listener => queueMicrotask(() => listener(`${JSON.stringify(trials[provider] ?? UNUSABLE)}\n`)),
    onExit: listener => setImmediate(() => listener('killed')),
    kill: () => undefined,
  })
}

const usable = (milliseconds: number): ProviderTrial => ({ usable: true, milliseconds })
const WITH_CARD = machine({ cpu: usable(300), cuda: usable(20), webgpu: usable(50) })

describe('createProviders', () => {
  it('computes on the processor where nothing was tried, or nothing is right', async () => {
    const providers = createProviders(folder, machine({}))
    expect(providers.known()).toBeUndefined()
    expect([providers.chosen('auto'), providers.chosen('cuda')]).toEqual(['cpu', 'cpu'])
    await providers.probe()
    expect([providers.chosen('auto'), providers.chosen('cuda')]).toEqual(['cpu', 'cpu'])
  })

  it('takes the fastest that was right, or the one that was asked for', async () => {
    const providers = createProviders(folder, WITH_CARD)
    const report = await providers.probe()
    expect([providers.chosen('auto'), providers.chosen('webgpu'), providers.chosen('dml')]).toEqual([
      'cuda',
      'webgpu',
      'cpu',
    ])
    expect(Object.fromEntries(EXECUTION_PROVIDERS.map(name => [name, describeTrial(name, report)]))).toEqual({
      cpu: 'right, but slower: 300 ms',
      cuda: 'the fastest that was right, 20 ms',
      dml: 'its libraries are not installed',
      coreml: 'its libraries are not installed',
      webgpu: 'right, but slower: 50 ms',
    })
  })

  it('knows later what it found out, until the machine is another', async () => {
    const report = await createProviders(folder, WITH_CARD).probe()
    const later = createProviders(folder, machine({}))
    expect(later.known()).toEqual(report)
    const [file = ''] = readdirSync(folder)
    const kept = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    for (const fact of ['runtime', 'platform', 'processor', 'models']) {
      writeFileSync(join(folder, file), JSON.stringify({ ...kept, machine: { ...kept.machine, [fact]: 'another' } }))
      expect([fact, later.known(), later.chosen('auto')]).toEqual([fact, undefined, 'cpu'])
    }
  })

  it('finds out again where what it kept is damaged, and where nothing can be kept', async () => {
    await createProviders(folder, WITH_CARD).probe()
    const [file = ''] = readdirSync(folder)
    writeFileSync(join(folder, file), '{"machine":')
    expect(createProviders(folder, WITH_CARD).known()).toBeUndefined()
    const nowhere = createProviders(join(folder, file), machine({ cpu: usable(40) }))
    expect((await nowhere.probe()).trials.cpu).toEqual(usable(40))
  })
})

describe('on this machine', () => {
  it('the processor is right, and every other provider is right or says why not', async () => {
    const providers = createProviders(folder, forkProbe(join(import.meta.dirname, 'provider-probe.ts')))
    const report = await providers.probe()
    expect(report.trials.cpu).toEqual({ usable: true, milliseconds: expect.any(Number) })
    expect(Object.keys(report.trials)).toEqual([...EXECUTION_PROVIDERS])
    // DirectML is for Windows and Core ML for macOS only: one of them is always absent.
    const absent = process.platform === 'win32' ? 'coreml' : 'dml'
    expect(report.trials[absent]).toEqual({ usable: false, reason: 'not made for this system' })
    expect(providers.known()).toEqual(report)
  })
})
