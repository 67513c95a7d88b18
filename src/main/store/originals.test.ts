import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createOriginals } from './originals.ts'
import { sha256Of } from './test-data.ts'
import { temporaryFolder } from './test-support.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('a source file that is gone is named', async () => {
  const originals = createOriginals(temporaryFolder())
  await expect(originals.putFile('/nowhere/a.pdf')).rejects.toMatchObject({ code: 'not-found' })
})

test('a failed write leaves nothing behind', async () => {
  const folder = temporaryFolder()
  const originals = createOriginals(folder)
  await expect(originals.putFile(folder)).rejects.toThrow()
  expect(readdirSync(join(folder, 'originals', 'incoming'))).toEqual([])
})

test('the same bytes are stored once, read-only, under their hash', async () => {
  const folder = temporaryFolder()
  const originals = createOriginals(folder)
  const file = join(folder, 'a.pdf')
  writeFileSync(file, 'hello')
  const sha256 = sha256Of('hello')
  const path = join(folder, 'originals', sha256.slice(0, 2), sha256)

  expect(await originals.put(bytes('hello'))).toEqual({ sha256, byteLength: 5, existed: false })
  expect(await originals.putFile(file)).toEqual({ sha256, byteLength: 5, existed: true })
  expect(originals.pathOf(sha256)).toBe(path)
  expect(readFileSync(path, 'utf8')).toBe('hello')
  expect(statSync(path).mode & 0o777).toBe(0o444)
  expect(readdirSync(join(folder, 'originals', 'incoming'))).toEqual([])
})

test('both at once make one', async () => {
  const originals = createOriginals(temporaryFolder())
  const results = await Promise.all([originals.put(bytes('x')), originals.put(bytes('x'))])
  expect(results.map(({ sha256 }) => sha256)).toEqual([sha256Of('x'), sha256Of('x')])
  expect(readFileSync(originals.pathOf(sha256Of('x')), 'utf8')).toBe('x')
})

test('a copy that the disk has damaged is replaced by the good one', async () => {
  const originals = createOriginals(temporaryFolder())
  const { sha256 } = await originals.put(bytes('hello'))
  const path = originals.pathOf(sha256)
  chmodSync(path, 0o644)
  writeFileSync(path, 'hellO')
  expect(await originals.put(bytes('hello'))).toEqual({ sha256, byteLength: 5, existed: false })
  expect(readFileSync(path, 'utf8')).toBe('hello')
})

test('what a killed process left half-written is cleared at the next start', () => {
  const folder = temporaryFolder()
  createOriginals(folder)
  const half = join(folder, 'originals', 'incoming', 'half')
  writeFileSync(half, 'hel')
  createOriginals(folder)
  expect(existsSync(half)).toBe(false)
})
