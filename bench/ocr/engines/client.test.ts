import { expect, test } from 'vitest'
import type { Task } from '../material/case.ts'
import { openEngine } from './client.ts'

const task: Task = { sheets: { file: 'a.png', mediaType: 'image/png', pictures: ['a.png'] }, language: 'en' }

const fixture = (name: string): URL => new URL(`./fixtures/${name}.ts`, import.meta.url)

test('an engine that is not installed says so', async () => {
  await expect(openEngine('ppocr', 1000, fixture('missing'))).rejects.toThrow('It is not installed.')
})

test('an engine that hangs costs its page and is started anew', async () => {
  const engine = await openEngine('ppocr', 10, fixture('hangs'))
  expect(await engine.read(task)).toMatchObject({ type: 'failed', detail: 'no answer in time' })
  expect(await engine.read(task)).toMatchObject({ type: 'failed', detail: 'no answer in time' })
  engine.close()
})

test('an engine that dies costs its page and is started anew', async () => {
  const engine = await openEngine('ppocr', 60_000, fixture('dies'))
  expect(await engine.read(task)).toMatchObject({ type: 'failed', detail: 'its process ended' })
  expect(await engine.read(task)).toMatchObject({ type: 'failed', detail: 'its process ended' })
  engine.close()
})

test('a file that cannot be read costs its page only', async () => {
  const engine = await openEngine('ppocr', 60_000)
  const outcome = await engine.read(task)
  expect(outcome).toMatchObject({ type: 'failed', detail: expect.stringContaining('cannot be') })
  engine.close()
})
