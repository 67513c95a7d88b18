import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

const never = new AbortController().signal
const soon = () => new Promise(resolve => setImmediate(resolve))

test('one that wants the machine to itself waits for those before it, and those after wait for it', async () => {
  const turns = createTurns()
  const log: string[] = []
  const ask = async (name: string, alone: boolean) => {
    const end = await turns.take(alone, never)
    log.push(name)
    return end
  }
  const first = await ask('first', false)
  const second = await ask('second', false)
  const alone = ask('alone', true)
  const third = ask('third', false)
  first()
  first()
  await soon()
  expect(log).toEqual(['first', 'second'])
  second()
  const endAlone = await alone
  await soon()
  expect(log).toEqual(['first', 'second', 'alone'])
  endAlone()
  await third
  expect(log).toEqual(['first', 'second', 'alone', 'third'])
})

test('one that is cancelled while it waits holds up nobody', async () => {
  const turns = createTurns()
  const abort = new AbortController()
  const end = await turns.take(false, never)
  const cancelled = expect(turns.take(true, abort.signal)).rejects.toMatchObject({ code: 'cancelled' })
  const next = turns.take(false, never)
  abort.abort()
  await cancelled
  ;(await next)()
  end()
  await expect(turns.take(true, abort.signal)).rejects.toMatchObject({ code: 'cancelled' })
  await turns.take(true, never)
})
