import { contextBridge, ipcRenderer } from 'electron'
import { type Bridge, EVENT_NAMES, type EventName, PROCEDURE_NAMES, type ProcedureName } from '#shared/api.ts'
import { eventChannel, procedureChannel } from '#shared/wire.ts'

type Call = (input: unknown) => Promise<unknown>
type Subscribe = (listener: (payload: unknown) => void) => () => void

/** One function for each declared procedure: no channel can be named from a page. */
const calls: ReadonlyMap<ProcedureName, Call> = new Map(
  PROCEDURE_NAMES.map(name => [name, input => ipcRenderer.invoke(procedureChannel(name), input)]),
)

const subscriptions: ReadonlyMap<EventName, Subscribe> = new Map(
  EVENT_NAMES.map(name => [
    name,
    listener => {
      // The event object stays here: it holds the sender.
      const pass = (_event: unknown, payload: unknown): void => listener(payload)
      ipcRenderer.on(eventChannel(name), pass)
      return () => void ipcRenderer.off(eventChannel(name), pass)
    },
  ]),
)

const bridge: Bridge = {
  async call(name, input) {
    const call = calls.get(name)
    if (call === undefined) throw new TypeError(`There is no procedure ${String(name)}.`)
    return call(input)
  },
  subscribe(event, listener) {
    const subscribe = subscriptions.get(event)
    if (subscribe === undefined) throw new TypeError(`There is no event ${String(event)}.`)
    return subscribe(listener)
  },
}

contextBridge.exposeInMainWorld('vouch', bridge)
