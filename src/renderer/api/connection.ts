import { createStore } from './store.ts'

/** Whether events arrive. True from the start, so that no warning flashes before the first connection is made. */
const connection = createStore(true)

export const setConnected = (connected: boolean): void => connection.set(connected)
export const useConnected = (): boolean => connection.use()
