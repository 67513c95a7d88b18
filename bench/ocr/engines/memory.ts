import { readFileSync } from 'node:fs'

/** The most memory a process has held at once; 0 where the system does not tell, or the process has ended. */
export function peakBytesOf(pid: number | 'self'): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
