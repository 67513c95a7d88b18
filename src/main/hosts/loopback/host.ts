import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { VouchError } from '#shared/errors.ts'
import { decodeWire, encodeWire, type Reply } from '#shared/wire.ts'
import type { App } from '../../app.ts'
import { SECURITY_HEADERS } from '../content-policy.ts'
import { createDoor } from '../door.ts'
import { loadForWindow } from '../window-files.ts'
import { readBody } from './body.ts'
import { createSessions } from './sessions.ts'

const ADDRESS = '127.0.0.1'

/** Bytes of one request: the largest file Vouch accepts (100 MB) in base64, with room around it. */
const MAX_BODY_BYTES = 150 * 1024 ** 2

/** A window that has not taken this many bytes of events has gone to sleep; it is let go and reconnects later. */
const MAX_UNSENT_BYTES = 8 * 1024 ** 2

export interface LoopbackOptions {
  readonly app: App
  /** The built renderer. */
  readonly rendererFolder: string
  /** 0 or absent: any free port. */
  readonly port?: number
}

/** Vouch in a browser on the same computer. */
export interface LoopbackHost {
  readonly origin: string
  /** A fresh link that opens Vouch, once. */
  newLink(): string
  close(): Promise<void>
}

/** Serves the renderer, the API and its events on 127.0.0.1 only. Rejects with VouchError `not-allowed-now` when the port is taken. */
export async function startLoopback({ app, rendererFolder, port = 0 }: LoopbackOptions): Promise<LoopbackHost> {
  const door = createDoor(app.api, app.log)
  const server = createServer((request, response) => {
    handle(request, response).catch(thrown => {
      app.log.error({ err: thrown, url: request.url?.split('?')[0] }, 'A request failed')
      if (!response.headersSent) refuse(response, 500, new VouchError('internal', 'the request failed'))
      else response.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new VouchError('not-allowed-now', `port ${port} is taken`) : error)
    })
    server.listen(port, ADDRESS, resolve)
  })
  const { port: actualPort } = server.address() as AddressInfo
  const host = `${ADDRESS}:${actualPort}`
  const origin = `http://${host}`
  const sessions = createSessions(actualPort)

  /** Only a page that this host served may ask: the name it was asked by, and the page that asks, are its own. */
  function isFromOurPage({ headers }: IncomingMessage, originRequired: boolean): boolean {
    if (headers.host !== host) return false
    if (headers.origin === undefined ? originRequired : headers.origin !== origin) return false
    const site = headers['sec-fetch-site']
    return site === undefined || site === 'same-origin' || site === 'none'
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setSecurityHeaders(response)
    const { method } = request
    const url = URL.parse(request.url ?? '/', origin)
    const reading = method === 'GET' || method === 'HEAD'
    if (url === null || request.headers.host !== host) return refuse(response, 403, new VouchError('sender-refused'))
    const token = url.searchParams.get('token')
    if (reading && url.pathname === '/' && token !== null) return enter(request, response, token)
    if (!isFromOurPage(request, !reading) || !sessions.allows(request.headers)) {
      app.log.warn({ method, path: url.pathname, origin: request.headers.origin }, 'A request was refused')
      return refuse(response, 403, new VouchError('sender-refused'))
    }
    if (url.pathname.startsWith('/api/')) return answer(request, response, url.pathname.slice('/api/'.length))
    if (!reading) return refuse(response, 405, new VouchError('input-invalid', `${method} is not understood`))
    const file = await loadForWindow(app, rendererFolder, url.pathname)
    if (file === undefined) return refuse(response, 404, new VouchError('not-found', url.pathname))
    response.writeHead(200, { ...file.headers, 'content-length': file.content.length })
    response.end(method === 'HEAD' ? undefined : file.content)
  }

  function enter(request: IncomingMessage, response: ServerResponse, token: string): void {
    const cookie = sessions.exchange(token)
    if (cookie !== undefined) response.setHeader('set-cookie', cookie)
    // A used link still opens the window that used it: the browser's reload and history do that.
    if (cookie === undefined && !sessions.allows(request.headers)) {
      refuse(response, 403, new VouchError('sender-refused'))
    } else {
      response.writeHead(303, { location: '/', 'cache-control': 'no-store' }).end()
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse, procedure: string): Promise<void> {
    // A form of another page cannot send JSON without asking first.
    if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json') {
      return refuse(response, 405, new VouchError('input-invalid', 'procedures are called by POST with JSON'))
    }
    sendReply(response, 200, await reply(request, procedure))
  }

  async function reply(request: IncomingMessage, procedure: string): Promise<Reply> {
    try {
      return await door(procedure, parse(await readBody(request, MAX_BODY_BYTES)))
    } catch (thrown) {
      return { ok: false, error: VouchError.dataOf(thrown) }
    }
  }

  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 })
  server.on('upgrade', (request, socket, head) => {
    if (request.url !== '/events' || !isFromOurPage(request, true) || !sessions.allows(request.headers)) {
      app.log.warn({ path: request.url?.split('?')[0], origin: request.headers.origin }, 'A listener was refused')
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, client => {
      client.on('error', error => app.log.info({ err: error }, 'A listener was lost'))
    })
  })
  const unsubscribe = app.events.onAny((event, payload) => {
    const message = encodeWire({ event, payload })
    for (const client of sockets.clients) sendEvent(client, message)
  })

  return {
    origin,
    newLink: () => `${origin}/?token=${sessions.newToken()}`,
    async close() {
      unsubscribe()
      for (const client of sockets.clients) client.terminate()
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}

function setSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
}

function sendReply(response: ServerResponse, status: number, reply: Reply): void {
  const body = Buffer.from(encodeWire(reply))
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
      'cache-control': 'no-store',
    })
    .end(body)
}

function refuse(response: ServerResponse, status: number, error: VouchError): void {
  sendReply(response, status, { ok: false, error: error.toData() })
}

function parse(body: string): unknown {
  try {
    return decodeWire(body)
  } catch (cause) {
    throw new VouchError('input-invalid', 'not JSON', { cause })
  }
}

function sendEvent(client: WebSocket, message: string): void {
  if (client.bufferedAmount > MAX_UNSENT_BYTES) client.terminate()
  else if (client.readyState === client.OPEN) client.send(message)
}
