import { type ExecutionProvider, type ProviderTrial, providerTrialSchema } from '#shared/providers.ts'

/** A process that tries a provider, however the host starts one: child_process, or Electron's utilityProcess. */
export interface ProbeHandle {
  onOutput(listener: (text: string) => void): void
  /** Called once, with how it ended. */
  onExit(listener: (detail: string) => void): void
  kill(): void
}
export type LaunchProbe = (provider: ExecutionProvider) => ProbeHandle

/** A driver that hangs is a driver that does not work. On a busy machine with two cores the processor takes 8 seconds. */
const DEADLINE_MS = 60_000

export interface TryOptions {
  readonly deadlineMs?: number
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal
}

function parseTrial(line: string): ProviderTrial | undefined {
  try {
    return providerTrialSchema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

/**
 * Tries a provider in a process of its own, because a broken driver can end or hang the process that uses it. Never
 * rejects: what ends without an answer, or gives none in time, is not usable.
 */
export function tryProvider(
  launch: LaunchProbe,
  provider: ExecutionProvider,
  { deadlineMs = DEADLINE_MS, signal }: TryOptions = {},
): Promise<ProviderTrial> {
  const { promise, resolve } = Promise.withResolvers<ProviderTrial>()
  const unusable = (reason: string): void => resolve({ usable: false, reason })
  const probe = launch(provider)
  const giveUp = (reason: string): void => {
    unusable(reason)
    probe.kill()
  }
  const deadline = setTimeout(() => giveUp(`it gave no answer within ${deadlineMs / 1000} seconds`), deadlineMs)
  signal?.addEventListener('abort', () => giveUp('it was not waited for'), { once: true })
  let output = ''
  probe.onOutput(text => {
    output += text
    const trial = output.split('\n').slice(0, -1).map(parseTrial).find(Boolean)
    if (trial === undefined) return
    resolve(trial)
    // Some drivers hang or crash on their way out; the answer is there.
    probe.kill()
  })
  probe.onExit(detail => {
    clearTimeout(deadline)
    unusable(`it crashed (${detail})`)
  })
  return promise
}
