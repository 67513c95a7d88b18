import { describe, expect, it } from 'vitest'
import { EXECUTION_PROVIDERS } from '#shared/providers.ts'
import { chooseProvider, probeProviders } from './providers.ts'

describe('probeProviders', () => {
  it('answers for every provider, and the processor always works', async () => {
    const probes = await probeProviders()
    expect(probes.map(({ provider }) => provider)).toEqual([...EXECUTION_PROVIDERS])
    expect(probes.find(({ provider }) => provider === 'cpu')).toMatchObject({ works: true })
    for (const { detail } of probes) expect(detail).not.toBe('')
  })

  it('says of a provider that is not in this build that it does not work', async () => {
    // DirectML exists on Windows and CoreML on macOS only, so one of them is always absent.
    const absent = process.platform === 'win32' ? 'coreml' : 'dml'
    const probe = (await probeProviders()).find(({ provider }) => provider === absent)
    expect(probe).toEqual({ provider: absent, works: false, detail: 'not part of this build' })
  })
})

describe('chooseProvider', () => {
  it('falls back to the processor where the provider asked for does not work', async () => {
    expect(await chooseProvider(process.platform === 'win32' ? 'coreml' : 'dml')).toBe('cpu')
  })

  it('chooses one that works by itself', async () => {
    const working = (await probeProviders()).filter(({ works }) => works).map(({ provider }) => provider)
    expect(working).toContain(await chooseProvider('auto'))
  })
})
