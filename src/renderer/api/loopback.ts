import type { Bridge, EventName, ProcedureName } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import { decodeWire, encodeWire } from '#shared/wire.ts'
import { messages } from '../messages/index.ts'
import { setConnected } from './connection.ts'

/** Browsers let a request outlive its page only while its body is below 64 KiB. */
const KEEPALIVE_BYTES = 60_000
const FIRST_RETRY_MS = 500
const LAST_RETRY_MS = 10_000

type Listener = (payload: unknown) => void

/** The bridge of a browser window: calls by POST, events by WebSocket, both to the window's own origin. */
export function createLoopbackBridge(location: Location): Bridge {
  const listeners = new Map<EventName, Set<Listener>>()
  const tell = (event: EventName, payload: unknown) => {
    for (const listener of listeners.get(event) ?? []) listener(payload)
  }
  listenToEvents(new URL('/events', location.href.replace(/^http/, 'ws')), tell)

  return {
    call: (name, input) => post(name, input),
    subscribe(event, listener) {
      const ofEvent = listeners.get(event) ?? new Set()
      listeners.set(event, ofEvent.add(listener))
      return () => ofEvent.delete(listener)
    },
  }
}

async function post(name: ProcedureName, input: unknown): Promise<unknown> {
  const body = encodeWire(input)
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive: body.length < KEEPALIVE_BYTES,
  }).catch(cause => {
    throw new VouchError('internal', messages.connection.noAnswer, { cause })
  })
  const text = await response.text()
  try {
    return decodeWire(text)
  } catch (cause) {
    throw new VouchError('internal', `HTTP ${response.status}`, { cause })
  }
}

function listenToEvents(address: URL, tell: (event: EventName, payload: unknown) => void): void {
  let retryMs = FIRST_RETRY_MS
  let lost = false
  const connect = () => {
    const socket = new WebSocket(address)
    socket.addEventListener('open', () => {
      retryMs = FIRST_RETRY_MS
      setConnected(true)
      // Events of the gap are gone: an empty list of ids means that any document may have changed.
      if (lost) tell('documents.changed', { ids: [] })
      lost = false
    })
    socket.addEventListener('message', message => {
      const { event, payload } = decodeWire(String(message.data)) as { event: EventName; payload: unknown }
      tell(event, payload)
    })
    socket.addEventListener('close', () => {
      lost = true
      setConnected(false)
      setTimeout(connect, retryMs)
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)
    })
  }
  connect()
}
