import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { AlertNotification } from '#shared/alerts.ts'
import { alertDeliverySchema, DEFAULT_ALERT_DELIVERY } from '#shared/quality-settings.ts'
import { temporaryFolder } from '../store/test-support.ts'
import { deliver, PROGRAMS_FOLDER, type Told } from './delivery.ts'

const ALERT = {
  ...{ kind: 'disk', severity: 'high', message: 'Only 0.5 GB are free.', advice: 'Free some space.' },
  ...{ raisedAt: '2026-11-23T10:00:00.000Z' },
} as const satisfies Told

const NOWHERE = { ...DEFAULT_ALERT_DELIVERY, desktop: false }

/** A server on this computer that answers so, and what it was sent. */
async function listen(status: number, headers: Record<string, string> = {}) {
  const received: unknown[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', chunk => {
      text += chunk
    })
    request.on('end', () => {
      received.push([request.method, request.headers['content-type'], JSON.parse(text)])
      response.writeHead(status, headers).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received }
}

test('an address with a password, of another kind, or a program in another folder is refused as a setting', () => {
  const refused = [
    ...['ftp://shop.example/', 'https://ada:secret@shop.example/', 'javascript:1', 'file:///etc/passwd'].map(
      webhook => ({
        webhook,
      }),
    ),
    ...['../sh', '/bin/sh', 'a/b', '.hidden', 'sh -c x'].map(program => ({ program })),
  ]
  const accepted = refused.filter(change => alertDeliverySchema.safeParse({ ...NOWHERE, ...change }).success)
  expect(accepted).toEqual([])
  const good = { ...NOWHERE, webhook: 'https://shop.example:8443/hook?x=1', program: 'tell-us.sh' }
  expect(alertDeliverySchema.parse(good)).toEqual(good)
})

test('nothing is switched on: nobody is told', async () => {
  expect(await deliver([ALERT], NOWHERE, { dataFolder: '/nowhere', notify: () => {} })).toEqual([])
})

test('each way says why it failed, and the others go on', async () => {
  const busy = await listen(503)
  const shown: AlertNotification[] = []
  const delivery = { ...NOWHERE, desktop: true, webhook: busy.address, program: 'missing.sh' }
  const trials = await deliver([ALERT], delivery, { dataFolder: temporaryFolder(), notify: what => shown.push(what) })
  expect(trials).toMatchObject([
    { way: 'desktop', ok: true },
    { way: 'webhook', ok: false, detail: 'the address answered 503' },
    { way: 'program', ok: false, detail: expect.stringContaining('ENOENT') },
  ])
  expect(shown).toEqual([{ title: 'Vouch', body: 'Only 0.5 GB are free. Free some space.', severity: 'high' }])
})

test('an address that sends elsewhere is not followed', async () => {
  const other = await listen(200)
  const moved = await listen(307, { location: other.address })
  const trials = await deliver([ALERT], { ...NOWHERE, webhook: moved.address }, { dataFolder: '', notify: () => {} })
  expect(trials).toMatchObject([{ way: 'webhook', ok: false }])
  expect(other.received).toEqual([])
})

test('the address gets what the alert says, and nothing else', async () => {
  const { address, received } = await listen(204)
  const withMore = { ...ALERT, id: 7, about: '/home/ada', figures: [] }
  const trials = await deliver([withMore], { ...NOWHERE, webhook: address }, { dataFolder: '', notify: () => {} })
  expect(trials).toEqual([{ way: 'webhook', ok: true, detail: 'answered 204' }])
  expect(received).toEqual([['POST', 'application/json', { product: 'Vouch', alerts: [ALERT] }]])
})

test.skipIf(process.platform === 'win32')('a program gets the alert on its input, and no shell reads it', async () => {
  const dataFolder = temporaryFolder()
  mkdirSync(join(dataFolder, PROGRAMS_FOLDER))
  const program = join(dataFolder, PROGRAMS_FOLDER, 'tell')
  writeFileSync(program, `#!/bin/sh\ncat > '${dataFolder}/told.json'\necho "$#" >> '${dataFolder}/told.json'\n`)
  const delivery = { ...NOWHERE, program: 'tell' }
  const denied = await deliver([ALERT], delivery, { dataFolder, notify: () => {} })
  expect(denied).toMatchObject([{ way: 'program', ok: false, detail: expect.stringContaining('EACCES') }])
  chmodSync(program, 0o755)
  const hostile = { ...ALERT, message: '$(touch x); `touch y`' }
  expect(await deliver([hostile], delivery, { dataFolder, notify: () => {} })).toMatchObject([{ ok: true }])
  expect(readFileSync(join(dataFolder, 'told.json'), 'utf8')).toBe(
    `${JSON.stringify({ product: 'Vouch', alerts: [hostile] })}0\n`,
  )
})
