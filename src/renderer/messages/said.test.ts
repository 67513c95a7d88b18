import { afterEach, expect, it, vi } from 'vitest'
import { VOUCH_ERROR_CODES, VouchError } from '#shared/errors.ts'
import { speak } from './index.ts'
import { saidError } from './said.ts'

vi.stubGlobal('document', { documentElement: {} })
afterEach(() => speak('en'))

it('leaves every error as it is in English', () => {
  for (const code of VOUCH_ERROR_CODES)
    for (const detail of [undefined, 'page 3 cannot be parsed']) {
      const error = new VouchError(code, detail).toData()
      expect(saidError(error)).toEqual(error)
    }
})

it('says an error in German, with what the thrower knew', async () => {
  await speak('de')
  const german = (code: 'file-damaged' | 'file-empty', detail?: string) =>
    saidError(new VouchError(code, detail).toData()).message
  expect([
    german('file-damaged', 'page 3 cannot be parsed'),
    german('file-damaged', 'ENOENT'),
    german('file-damaged'),
  ]).toEqual([
    'Die Datei ist beschädigt und lässt sich nicht öffnen (Seite 3 ist nicht lesbar aufgebaut).',
    'Die Datei ist beschädigt und lässt sich nicht öffnen (ENOENT).',
    'Die Datei ist beschädigt und lässt sich nicht öffnen.',
  ])
  expect(german('file-empty')).toBe('Die Datei ist leer.')
})

it('leaves no placeholder in any error, in any language', async () => {
  await speak('de')
  for (const code of VOUCH_ERROR_CODES) {
    const { message, advice } = saidError(new VouchError(code).toData())
    expect(message + advice).not.toContain('{')
    expect(message).not.toBe(new VouchError(code).message)
  }
})
