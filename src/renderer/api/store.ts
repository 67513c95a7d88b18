import { useSyncExternalStore } from 'react'

export interface ValueStore<Value> {
  get(): Value
  set(value: Value): void
  /** The value, kept up to date in the component that calls it. */
  use(): Value
}

/** One value that lives outside the component tree and is watched from inside it. */
export function createStore<Value>(initial: Value): ValueStore<Value> {
  let value = initial
  const listeners = new Set<() => void>()
  const get = () => value
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    get,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    use: () => useSyncExternalStore(subscribe, get),
  }
}
