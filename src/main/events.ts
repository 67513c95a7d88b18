import type { EventName, EventPayload } from '#shared/api.ts'

/** The events of the API, inside the main process. */
export interface Events {
  emit<Name extends EventName>(event: Name, payload: EventPayload<Name>): void
  /** Returns the function that ends the subscription. */
  on<Name extends EventName>(event: Name, listener: (payload: EventPayload<Name>) => void): () => void
  /** Every event, as a host passes it on to its windows. */
  onAny(listener: (event: EventName, payload: unknown) => void): () => void
}

export function createEvents(): Events {
  const listeners = new Set<(event: EventName, payload: unknown) => void>()
  function onAny(listener: (event: EventName, payload: unknown) => void): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return {
    emit(event, payload) {
      for (const listener of listeners) listener(event, payload)
    },
    on(event, listener) {
      // `emit` ties the payload to the event's name.
      return onAny((emitted, payload) => {
        if (emitted === event) listener(payload as Parameters<typeof listener>[0])
      })
    },
    onAny,
  }
}
