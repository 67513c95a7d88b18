import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from 'vitest'
import type { ApiClient, ApiHandlers, DocumentDetail, EventPayload, Settings } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { createTestApp, type TestApp } from '../testing/test-app.ts'
import { createDoor, type Door } from './door.ts'

let app: TestApp
let door: Door
let logged: string[]

beforeEach(() => {
  app = createTestApp()
  logged = []
  door = createDoor(app.api, pino({}, { write: line => logged.push(line) }))
})

afterEach(() => app.end())

const UNKNOWN = 'd_0123456789abcdef'

describe('createDoor', () => {
  it('refuses what is not declared, also what every object has', async () => {
    for (const procedure of ['documents.delete', '', 'constructor', '__proto__', 'toString']) {
      expect(await door(procedure, {})).toMatchObject({ ok: false, error: { code: 'input-invalid' } })
    }
  })

  it('refuses input that does not fit, and names the procedure and the place', async () => {
    const refused: [string, unknown][] = [
      ['app.info', undefined],
      ['documents.get', {}],
      ['documents.get', { id: '../../etc/passwd' }],
      ['documents.list', { limit: 100_000 }],
      ['intake.file', { fileName: 'a.pdf', content: 'text' }],
      ['review.setField', { id: UNKNOWN, version: 0, field: '__proto__', raw: '' }],
      ['settings.set', { doubtBelow: 2 }],
    ]
    for (const [procedure, input] of refused) {
      expect(await door(procedure, input)).toMatchObject({ ok: false, error: { code: 'input-invalid' } })
    }
    expect(await door('documents.get', { id: 1 })).toMatchObject({
      error: { message: expect.stringMatching(/documents\.get: id /) },
    })
  })

  it("gives a person's error as data", async () => {
    expect(await door('documents.get', { id: UNKNOWN })).toEqual({
      ok: false,
      error: {
        code: 'not-found',
        message: expect.stringContaining(UNKNOWN),
        advice: 'Refresh the list.',
      },
    })
  })

  it('logs a bug with its stack and the call, and tells no more than its message', async () => {
    const broken: ApiHandlers = {
      ...app.api,
      'app.info': () => {
        throw new TypeError('of undefined')
      },
    }
    const reply = await createDoor(broken, pino({}, { write: line => logged.push(line) }))('app.info', {})
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(JSON.parse(logged.at(-1) ?? '')).toMatchObject({
      procedure: 'app.info',
      err: { type: 'TypeError', stack: expect.stringContaining('door.test.ts') },
    })
  })

  it('lets nothing out that the contract does not declare', async () => {
    const leaky: ApiHandlers = {
      ...app.api,
      'settings.get': () => ({ ...app.store.settings.get(), secret: 'x' }),
      'app.info': () => ({ version: 1 }) as never,
    }
    const leakyDoor = createDoor(leaky, app.log)
    expect(await leakyDoor('settings.get', {})).toEqual({ ok: true, value: app.store.settings.get() })
    expect(await leakyDoor('app.info', {})).toMatchObject({ ok: false, error: { code: 'internal' } })
  })

  it('applies the defaults of the schema', async () => {
    expect(await door('documents.list', {})).toEqual({ ok: true, value: { total: 0, rows: [], counts: {} } })
  })
})

describe("the contract's types", () => {
  it('ties each procedure to its own input and output', () => {
    expectTypeOf<Parameters<ApiClient['documents.get']>[0]>().toEqualTypeOf<{ id: string }>()
    expectTypeOf<Parameters<ApiHandlers['documents.get']>[0]>().toEqualTypeOf<{ id: DocumentId }>()
    expectTypeOf<ReturnType<ApiClient['documents.get']>>().toEqualTypeOf<Promise<DocumentDetail>>()
    expectTypeOf<ReturnType<ApiClient['settings.set']>>().toEqualTypeOf<Promise<Settings>>()
    expectTypeOf<Parameters<ApiClient['settings.set']>[0]>().toMatchTypeOf<Partial<Settings>>()
    expectTypeOf<EventPayload<'documents.changed'>>().toEqualTypeOf<{ ids: DocumentId[] }>()
    expectTypeOf<ApiClient>().not.toHaveProperty('documents.delete')
  })

  it('gives handlers validated arguments, with defaults filled in', () => {
    expectTypeOf<Parameters<ApiHandlers['documents.list']>[0]['limit']>().toEqualTypeOf<number>()
    expectTypeOf<Parameters<ApiClient['documents.list']>[0]['limit']>().toEqualTypeOf<number | undefined>()
  })
})
