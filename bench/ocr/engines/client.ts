import { type ChildProcess, fork } from 'node:child_process'
import { NO_TELEMETRY } from '#main/inference/no-telemetry.ts'
import type { Task } from '../material/case.ts'
import type { EngineName } from './engines.ts'
import type { FromEngine, ToEngine } from './messages.ts'

/** What came of a document. */
export type Outcome = Extract<FromEngine, { type: 'read' | 'failed' }>

const ENTRY = new URL('./process.ts', import.meta.url)

/** An engine that can stop by itself has this long after its deadline before its process is killed. */
const GRACE_MS = 2000

/** An engine in a process of its own, which is started anew when it hangs or dies. */
export interface Engine {
  readonly name: EngineName
  read(task: Task): Promise<Outcome>
  close(): void
}

function start(name: EngineName, entry: URL): ChildProcess {
  const child = fork(entry, [name], {
    serialization: 'advanced',
    env: { ...process.env, ...NO_TELEMETRY },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.on('error', () => undefined)
  return child
}

/** The next message of a process, or undefined when it ends or `limitMs` is over first. */
function next(child: ChildProcess, limitMs: number | undefined): Promise<FromEngine | undefined> {
  return new Promise(resolve => {
    const end = (message?: FromEngine) => {
      clearTimeout(timer)
      child.off('message', end).off('exit', leave)
      resolve(message)
    }
    const leave = () => end()
    const timer = limitMs === undefined ? undefined : setTimeout(leave, limitMs)
    child.on('message', end).on('exit', leave)
  })
}

/**
 * Starts an engine.
 * @throws Error where the engine is not installed
 */
export async function openEngine(name: EngineName, deadlineMs: number, entry = ENTRY): Promise<Engine> {
  const ready = async (): Promise<ChildProcess> => {
    const started = start(name, entry)
    const answer = await next(started, undefined)
    if (answer?.type === 'ready') return started
    throw new Error(answer?.type === 'missing' ? answer.detail : 'Its process ended.')
  }
  let child: ChildProcess | undefined = await ready()
  let peakBytes = 0
  return {
    name,
    async read(task) {
      if (child?.connected !== true) child = await ready()
      const limit = deadlineMs * task.sheets.pictures.length
      const startedAt = performance.now()
      const request: ToEngine = { task, deadlineMs: limit }
      child.send(request)
      const answer = await next(child, limit + GRACE_MS)
      if (answer?.type === 'read' || answer?.type === 'failed') {
        peakBytes = Math.max(peakBytes, answer.peakBytes)
        return answer
      }
      child.kill('SIGKILL')
      child = undefined
      const ms = performance.now() - startedAt
      return { type: 'failed', detail: ms > limit ? 'no answer in time' : 'its process ended', ms, peakBytes }
    },
    close: () => void child?.kill('SIGKILL'),
  }
}
