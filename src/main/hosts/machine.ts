import { availableParallelism, homedir, totalmem, userInfo } from 'node:os'
import { join } from 'node:path'

/** Bytes that a warm worker takes while it reads a scan: two engines and a page's pixels. At 1.6 GB it is replaced. */
const WORKER_BYTES = 1.6 * 1024 ** 3

export interface MachineFit {
  /** Documents read at once. */
  readonly workers: number
  /** Threads of each. */
  readonly threads: number
}

/** How many workers suit this machine: two cores each, and not more than half of the memory for all together. */
export function fitToMachine(jobs?: number): MachineFit {
  const cores = availableParallelism()
  // In a container the limit is what counts; it is 0 or larger than any memory where there is none.
  const limit = process.constrainedMemory()
  const memory = limit > 0 ? Math.min(limit, totalmem()) : totalmem()
  const workers = jobs ?? Math.max(1, Math.min(Math.floor(cores / 2), Math.floor(memory / 2 / WORKER_BYTES), 8))
  return { workers, threads: Math.max(1, Math.floor(cores / workers)) }
}

/** Where this platform keeps an application's data. */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  if (platform === 'win32') return join(environment.APPDATA || join(homedir(), 'AppData', 'Roaming'), 'Vouch')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Vouch')
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'vouch')
}

/** Who sits at the machine, for the audit trail. */
export function currentActor(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run as a user id without a name.
    return process.env.USER || process.env.USERNAME || `user ${process.getuid?.() ?? 'unknown'}`
  }
}
