import type { Effort } from '#shared/desk.ts'

/** Whoever touches nothing for longer is not working on this invoice. */
const BREAK_MS = 30_000

/** Keys that mean nothing alone: a chord counts once. */
const MODIFIERS: readonly string[] = ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock']

/** Counts what one invoice costs its clerk. Instants are milliseconds of any one clock. */
export interface EffortMeter {
  /** The invoice is in front of the clerk from now on. */
  resume(at: number): void
  /** The clerk has gone elsewhere. */
  pause(at: number): void
  key(at: number, key: string, repeated: boolean): void
  click(at: number): void
  /** A field or cell, by a name of its own, was set or accepted. */
  touch(field: string): void
  total(at: number): Effort
}

export function createEffortMeter(): EffortMeter {
  let workedMs = 0
  let lastSeen: number | undefined
  let keystrokes = 0
  let clicks = 0
  const fields = new Set<string>()

  const see = (at: number) => {
    if (lastSeen === undefined) return
    workedMs += Math.min(Math.max(at - lastSeen, 0), BREAK_MS)
    lastSeen = at
  }
  return {
    resume(at) {
      lastSeen ??= at
    },
    pause(at) {
      see(at)
      lastSeen = undefined
    },
    key(at, key, repeated) {
      see(at)
      if (!repeated && !MODIFIERS.includes(key)) keystrokes += 1
    },
    click(at) {
      see(at)
      clicks += 1
    },
    touch: field => void fields.add(field),
    total(at) {
      see(at)
      return { seconds: Math.round(workedMs / 100) / 10, keystrokes, clicks, fields: fields.size }
    },
  }
}
