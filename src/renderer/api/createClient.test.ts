import { describe, expect, it } from 'vitest'
import { type Bridge, PROCEDURE_NAMES } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import { createClient } from './createClient.ts'

const bridgeAnswering = (answer: unknown): Bridge & { calls: unknown[] } => {
  const calls: unknown[] = []
  return {
    calls,
    call: async (...call) => {
      calls.push(call)
      return answer
    },
    subscribe: () => () => undefined,
  }
}

describe('createClient', () => {
  it('rejects with the error that the main process gave', async () => {
    const error = new VouchError('not-found', 'd_1').toData()
    const client = createClient(bridgeAnswering({ ok: false, error }))
    const thrown = await client['settings.get']({}).catch((reason: unknown) => reason)
    expect(thrown).toBeInstanceOf(VouchError)
    expect((thrown as VouchError).toData()).toEqual(error)
  })

  it('rejects an answer that is no reply instead of taking it for a value', async () => {
    for (const answer of [undefined, null, 'late', { value: 1 }, { ok: false, error: { code: 'made-up' } }]) {
      const thrown = await createClient(bridgeAnswering(answer))
        ['settings.get']({})
        .catch((reason: unknown) => reason)
      expect(thrown).toMatchObject({ code: 'internal' })
    }
  })

  it('passes name and input on, and resolves to the value', async () => {
    const bridge = bridgeAnswering({ ok: true, value: ['a profile'] })
    await expect(createClient(bridge)['exports.preview']({ profile: 'x' })).resolves.toEqual(['a profile'])
    expect(bridge.calls).toEqual([['exports.preview', { profile: 'x' }]])
  })

  it('has a function for every declared procedure', () => {
    expect(Object.keys(createClient(bridgeAnswering(undefined))).sort()).toEqual(
      [...PROCEDURE_NAMES, 'subscribe'].sort(),
    )
  })
})
