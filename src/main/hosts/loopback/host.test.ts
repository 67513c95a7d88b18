import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { decodeWire, encodeWire } from '#shared/wire.ts'
import { createTestApp, pdfBytes, type TestApp } from '../../testing/test-app.ts'
import { type LoopbackHost, startLoopback } from './host.ts'

let app: TestApp
let host: LoopbackHost

beforeEach(async () => {
  app = createTestApp()
  const rendererFolder = join(app.folder, 'renderer')
  mkdirSync(rendererFolder)
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html><title>Vouch</title>')
  writeFileSync(join(rendererFolder, 'index.js'), 'export {}')
  writeFileSync(join(app.folder, 'secret.txt'), 'for nobody')
  host = await startLoopback({ app, rendererFolder })
})

afterEach(async () => {
  await host.close()
  await app.end()
})

/** Opens a fresh link and returns the cookie that it was exchanged for. */
async function enter(): Promise<string> {
  const response = await fetch(host.newLink(), { redirect: 'manual' })
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function call(procedure: string, input: unknown, headers: Record<string, string>): Promise<Response> {
  return fetch(`${host.origin}/api/${procedure}`, {
    method: 'POST',
    body: encodeWire(input),
    headers: { 'content-type': 'application/json', origin: host.origin, ...headers },
  })
}

/** A request byte by byte, for what fetch would mend. Returns the whole answer. */
function raw(head: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(host.origin).port), '127.0.0.1', () => socket.write(`${head}\r\n\r\n`))
    let text = ''
    socket.on('data', chunk => {
      text += chunk.toString()
    })
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })
}

function listen(headers: Record<string, string>): Promise<WebSocket | number> {
  const socket = new WebSocket(`${host.origin.replace('http', 'ws')}/events`, { headers })
  return new Promise((resolve, reject) => {
    socket.on('open', () => resolve(socket))
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.on('error', reject)
  })
}

describe('startLoopback', () => {
  it('says that a port is taken', async () => {
    const port = Number(new URL(host.origin).port)
    await expect(startLoopback({ app, rendererFolder: app.folder, port })).rejects.toMatchObject({
      code: 'not-allowed-now',
      message: expect.stringContaining(`port ${port} is taken`),
    })
  })
})

describe('the door of the loopback host', () => {
  it('refuses everything without a session, in the form of a reply', async () => {
    for (const path of ['/', '/index.js', '/pages/d_0123456789abcdef/1', '/?token=guessed']) {
      const response = await fetch(host.origin + path, { redirect: 'manual' })
      expect([path, response.status, decodeWire(await response.text())]).toEqual([
        path,
        403,
        { ok: false, error: expect.objectContaining({ code: 'sender-refused' }) },
      ])
    }
    expect((await call('app.info', {}, {})).status).toBe(403)
    expect((await call('app.info', {}, { cookie: 'vouch_1=x' })).status).toBe(403)
    await expect(listen({ origin: host.origin })).resolves.toBe(403)
  })

  it('exchanges a link once for a session that scripts and other sites do not get', async () => {
    const link = host.newLink()
    const first = await fetch(link, { redirect: 'manual' })
    expect([first.status, first.headers.get('location')]).toEqual([303, '/'])
    expect(first.headers.get('set-cookie')).toMatch(/^vouch_\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
    expect((await fetch(link, { redirect: 'manual' })).status).toBe(403)
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await fetch(link, { redirect: 'manual', headers: { cookie } })).status).toBe(303)
    expect((await fetch(host.origin, { headers: { cookie } })).status).toBe(200)
  })

  it('answers only to its own name: a foreign name that leads here is refused', async () => {
    const cookie = await enter()
    const port = new URL(host.origin).port
    const request = (name: string) => raw(`GET / HTTP/1.1\r\nhost: ${name}\r\ncookie: ${cookie}\r\nconnection: close`)
    expect(await request(`127.0.0.1:${port}`)).toMatch(/^HTTP\/1.1 200 OK/)
    for (const name of [`evil.example:${port}`, `localhost:${port}`, '127.0.0.1', `127.0.0.1:${port}.evil.example`]) {
      expect([name, (await request(name)).split('\r\n')[0]]).toEqual([name, 'HTTP/1.1 403 Forbidden'])
    }
  })

  it('refuses another page that asks with the session', async () => {
    const cookie = await enter()
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1', `${host.origin}.evil.example`]) {
      expect((await call('app.info', {}, { cookie, origin })).status).toBe(403)
      await expect(listen({ cookie, origin })).resolves.toBe(403)
    }
    expect((await call('app.info', {}, { cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await fetch(host.origin, { headers: { cookie, 'sec-fetch-site': 'same-site' } })).status).toBe(403)
    const withoutOrigin = await raw(
      `POST /api/app.info HTTP/1.1\r\nhost: ${new URL(host.origin).host}\r\ncookie: ${cookie}\r\nconnection: close\r\ncontent-length: 0`,
    )
    expect(withoutOrigin).toMatch(/^HTTP\/1.1 403 Forbidden/)
  })

  it('takes procedures by POST with JSON only, so that no form of another page can send one', async () => {
    const cookie = await enter()
    for (const contentType of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      expect((await call('app.info', {}, { cookie, 'content-type': contentType })).status).toBe(405)
    }
    const got = await fetch(`${host.origin}/api/app.info`, { headers: { cookie } })
    expect(got.status).toBe(405)
  })

  it('gives no file outside the renderer and no page image by a path', async () => {
    const cookie = await enter()
    const get = (path: string) =>
      raw(`GET ${path} HTTP/1.1\r\nhost: ${new URL(host.origin).host}\r\ncookie: ${cookie}\r\nconnection: close`)
    const paths = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/pages/../../secret.txt',
      '/..\\secret.txt',
    ]
    for (const path of paths) expect(await get(path)).not.toContain('for nobody')
    for (const path of [
      '/pages/..%2f..%2fsecret/1',
      '/pages/d_0123456789abcdef/..%2f1',
      '/pages/d_0123456789abcdef/0',
    ]) {
      expect([path, (await get(path)).split('\r\n')[0]]).toEqual([path, 'HTTP/1.1 404 Not Found'])
    }
  })
})

describe('what the loopback host serves', () => {
  it('serves the renderer under every screen with a content policy that allows no other place', async () => {
    const headers = { cookie: await enter() }
    for (const path of ['/', '/review/d_0123456789abcdef']) {
      const response = await fetch(host.origin + path, { headers })
      expect(await response.text()).toContain('<title>Vouch</title>')
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; " +
          "font-src 'self'; connect-src 'self' ws://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      })
    }
  })

  it('outlives an update that takes its files away', async () => {
    const headers = { cookie: await enter() }
    rmSync(join(app.folder, 'renderer', 'index.js'))
    expect((await fetch(`${host.origin}/index.js`, { headers })).status).toBe(404)
    expect((await fetch(host.origin, { headers })).status).toBe(200)
  })

  it('answers procedures, with bytes in both directions, and tells of events', async () => {
    const cookie = await enter()
    const socket = await listen({ cookie, origin: host.origin })
    if (typeof socket === 'number') throw new Error(`refused: ${socket}`)
    const events: unknown[] = []
    socket.on('message', data => events.push(decodeWire(data.toString())))
    const imported = await call('intake.file', { fileName: 'reads', content: pdfBytes('a') }, { cookie })
    const reply = decodeWire(await imported.text())
    expect(reply).toEqual({
      ok: true,
      value: { outcome: 'imported', fileName: 'reads', id: expect.stringMatching(/^d_/) },
    })
    const { id } = (reply as { value: { id: string } }).value
    await expect.poll(() => events).toEqual([{ event: 'documents.changed', payload: { ids: [id] } }])
    socket.close()
  })

  it("gives errors as replies, not as the transport's", async () => {
    const cookie = await enter()
    const response = await call('documents.get', { id: 'd_0123456789abcdef' }, { cookie })
    expect([response.status, decodeWire(await response.text())]).toEqual([
      200,
      { ok: false, error: expect.objectContaining({ code: 'not-found' }) },
    ])
    const garbled = await fetch(`${host.origin}/api/app.info`, {
      method: 'POST',
      body: '{',
      headers: { cookie, origin: host.origin, 'content-type': 'application/json' },
    })
    expect(decodeWire(await garbled.text())).toMatchObject({ ok: false, error: { code: 'input-invalid' } })
  })

  it('serves the image of a page that there is', async () => {
    const headers = { cookie: await enter() }
    const result = await app.api['intake.file']({ fileName: 'reads', content: pdfBytes('b') })
    if (result.outcome !== 'imported') throw new Error(result.outcome)
    const folder = app.store.pageImageFolder(result.id)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, '1.jpg'), 'an image')
    const image = await fetch(`${host.origin}/pages/${result.id}/1`, { headers })
    expect([image.status, image.headers.get('content-type'), await image.text()]).toEqual([
      200,
      'image/jpeg',
      'an image',
    ])
    expect((await fetch(`${host.origin}/pages/${result.id}/2`, { headers })).status).toBe(404)
  })
})
