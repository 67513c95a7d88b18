import type { FromWorker, ToWorker } from './messages.ts'

/** A worker process's line to its supervisor. */
export interface WorkerPort {
  send(message: FromWorker): void
  onMessage(listener: (message: ToWorker) => void): void
  /** The supervisor is gone: nobody waits for an answer. */
  onClosed(listener: () => void): void
}

/** Electron's MessagePort in a utility process, as far as it is used here. Typed by hand: this file runs in plain Node. */
interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  start?(): void
}

/** The port of this process: `process.parentPort` in Electron's utilityProcess, else the IPC channel of child_process.fork. */
export function workerPort(): WorkerPort {
  const { parentPort } = process as { parentPort?: ParentPort }
  if (parentPort !== undefined) {
    return {
      send: message => parentPort.postMessage(message),
      onMessage(listener) {
        parentPort.on('message', event => listener(event.data as ToWorker))
        parentPort.start?.()
      },
      // Chromium ends a utility process together with the process that started it.
      onClosed() {},
    }
  }
  if (process.send === undefined) throw new Error('A worker is started by its supervisor, not by hand.')
  const send = process.send.bind(process)
  return {
    send: message => void send(message),
    onMessage: listener => void process.on('message', message => listener(message as ToWorker)),
    onClosed: listener => void process.once('disconnect', listener),
  }
}
