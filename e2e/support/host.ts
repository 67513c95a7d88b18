import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Opening a store and loading the modules takes 1 to 2 s on an idle machine; a busy one may need many times that. */
const START_MS = 60_000

export interface Host {
  /** The link that `npm start` prints; it works once. */
  readonly link: string
  readonly process: ChildProcess
  /** Ends it as Ctrl+C does and waits until it is gone. */
  stop(): Promise<void>
  /** Ends it without any warning, as a power cut does. */
  kill(): Promise<void>
}

/** Starts Vouch on the loopback host with a data folder of its own, exactly as `npm start` would. */
export async function startHost(dataFolder: string): Promise<Host> {
  const child = spawn(process.execPath, ['src/main/hosts/start.ts', '--no-open', '--data-dir', dataFolder], {
    cwd: ROOT,
    // Without a display the loopback host is chosen, whatever this machine has.
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
  }
  return { link: await printedLink(child), process: child, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

function printedLink(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const timer = setTimeout(
      () => reject(new Error(`Vouch printed no link within ${START_MS} ms:\n${output}`)),
      START_MS,
    )
    const read = (data: Buffer): void => {
      output += data
      const link = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(output)?.[0]
      if (link === undefined) return
      clearTimeout(timer)
      resolve(link)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', code => {
      clearTimeout(timer)
      reject(new Error(`Vouch ended with ${code} before it printed a link:\n${output}`))
    })
  })
}
