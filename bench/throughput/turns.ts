/** How long the main thread was at work between two of its turns: what a window would have waited for. */
export interface Turns {
  /** From here on, turns belong to this phase. */
  phase(name: string): void
  /** Milliseconds of processor time of each turn, by phase: a busy machine does not make them longer. */
  end(): ReadonlyMap<string, readonly number[]>
}

const MICROSECONDS = 1000

/** The processor's time of this thread, in milliseconds. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / MICROSECONDS
}

/** Looks at every turn of the event loop until it is ended. */
export function watchTurns(): Turns {
  const phases = new Map<string, number[]>()
  let current: number[] = []
  let before = processorMs()
  let watching = true

  function look(): void {
    current.push(processorMs() - before)
    before = processorMs()
    if (watching) setImmediate(look)
  }
  setImmediate(look)
  return {
    phase(name) {
      current = []
      phases.set(name, current)
    },
    end() {
      watching = false
      return phases
    },
  }
}
