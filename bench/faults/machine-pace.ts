import { spawnSync } from 'node:child_process'

/** What starting a process took on the machine that limits of these benches were made for: nothing else ran on it. */
const USUAL_MS = 60

/**
 * How many times slower than usual this machine is just now, at least 1. Limits that a fault is recognised by are stretched
 * by it, so that a busy machine is not taken for a worker that hangs; what is checked afterwards stays the same.
 */
export function machinePace(): number {
  const start = performance.now()
  spawnSync(process.execPath, ['--eval', ''])
  return Math.max(1, (performance.now() - start) / USUAL_MS)
}
