import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Raster } from '#main/pages/raster.ts'
import { DAMAGES, randomOf } from './damage.ts'

const width = 600
const height = 840
/** Dark bars on white at 300 dpi. */
const page: Raster = {
  data: Uint8Array.from({ length: width * height }, (_, at) => (Math.floor(at / width) % 40 < 12 ? 30 : 255)),
  width,
  height,
  channels: 1,
  dpi: 300,
}

const fingerprint = ({ data }: Raster): string => createHash('sha256').update(data).digest('hex')

test.for(Object.entries(DAMAGES))(
  '%s: the same seed gives the same page, grey and of a known resolution',
  async ([, damage]) => {
    const first = await damage(page, randomOf('seed'))
    const again = await damage(page, randomOf('seed'))
    expect(first.data.length).toBe(first.width * first.height)
    expect(first).toMatchObject({ channels: 1, dpi: expect.any(Number) })
    expect(fingerprint(again)).toBe(fingerprint(first))
  },
)

test('other seeds give other pages', async () => {
  expect(fingerprint(await DAMAGES.photo(page, randomOf('one')))).not.toBe(
    fingerprint(await DAMAGES.photo(page, randomOf('two'))),
  )
})

test('a fax is black and white, two rows of pixels for one that was sent', async () => {
  const fax = await DAMAGES.fax(page, randomOf('seed'))
  expect(new Set(fax.data)).toEqual(new Set([0, 255]))
  const row = (at: number) => fax.data.subarray(at * fax.width, (at + 1) * fax.width)
  for (let at = 0; at + 1 < fax.height; at += 2) expect(row(at)).toEqual(row(at + 1))
})
