import { VouchError } from '#shared/errors.ts'

/** Who may use the machine: any number side by side, or one that has it to itself. */
export interface Turns {
  /**
   * Waits for a turn, in the order of asking, and resolves with the function that ends it. Rejects with VouchError
   * `cancelled` once the signal is aborted.
   */
  take(alone: boolean, signal: AbortSignal): Promise<() => void>
}

interface Waiting {
  readonly alone: boolean
  go(): void
}

export function createTurns(): Turns {
  const waiting: Waiting[] = []
  let taken = 0
  let takenAlone = false

  function next(): void {
    for (;;) {
      const first = waiting[0]
      if (first === undefined || takenAlone || (first.alone && taken > 0)) return
      waiting.shift()
      taken += 1
      takenAlone = first.alone
      first.go()
    }
  }

  function end(): void {
    taken -= 1
    takenAlone = false
    next()
  }

  return {
    take(alone, signal) {
      const { promise, resolve, reject } = Promise.withResolvers<() => void>()
      function cancel(): void {
        waiting.splice(waiting.indexOf(asking), 1)
        reject(new VouchError('cancelled'))
        next()
      }
      const asking: Waiting = {
        alone,
        go() {
          signal.removeEventListener('abort', cancel)
          let ended = false
          resolve(() => {
            if (!ended) end()
            ended = true
          })
        },
      }
      waiting.push(asking)
      signal.addEventListener('abort', cancel, { once: true })
      if (signal.aborted) cancel()
      else next()
      return promise
    },
  }
}
