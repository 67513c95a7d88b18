import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { Alert, AlertNotification, AlertTrial } from '#shared/alerts.ts'
import type { AlertDelivery } from '#shared/quality-settings.ts'

/** The folder of the programs that may be started, in the data folder: whoever can write there can do so anyway. */
export const PROGRAMS_FOLDER = 'alert-programs'

const WEBHOOK_MS = 10_000
const PROGRAM_MS = 30_000

/** What leaves Vouch: of what kind, how grave, what it says, what to do. No document and no value of one. */
export type Told = Pick<Alert, 'kind' | 'severity' | 'message' | 'advice' | 'raisedAt'>

export interface DeliveryOptions {
  readonly dataFolder: string
  /** Hands it to the desktop, where there is one. */
  notify(notification: AlertNotification): void
}

type Way = AlertTrial['way']

/** Tells somebody of alerts, together, on every way that is switched on. Never rejects: each way says what came of it. */
export async function deliver(
  alerts: readonly Told[],
  delivery: AlertDelivery,
  { dataFolder, notify }: DeliveryOptions,
): Promise<AlertTrial[]> {
  const json = JSON.stringify({ product: 'Vouch', alerts: alerts.map(onlyTold) })
  const ways: Readonly<Record<Way, (() => Promise<string>) | undefined>> = {
    desktop: delivery.desktop ? async () => showOnDesktop(alerts, notify) : undefined,
    webhook: delivery.webhook === '' ? undefined : () => post(delivery.webhook, json),
    program:
      delivery.program === '' ? undefined : () => start(join(dataFolder, PROGRAMS_FOLDER, delivery.program), json),
  }
  const trials = (Object.keys(ways) as Way[]).flatMap(way => {
    const told = ways[way]?.()
    return told === undefined ? [] : [trialOf(way, told)]
  })
  return Promise.all(trials)
}

const onlyTold = ({ kind, severity, message, advice, raisedAt }: Told): Told => ({
  ...{ kind, severity, message, advice, raisedAt },
})

async function trialOf(way: Way, told: Promise<string>): Promise<AlertTrial> {
  try {
    return { way, ok: true, detail: await told }
  } catch (thrown) {
    return { way, ok: false, detail: reasonOf(thrown) }
  }
}

/** fetch says only that it failed; why is in the cause. */
function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  return thrown.cause instanceof Error ? thrown.cause.message || thrown.message : thrown.message
}

function showOnDesktop(alerts: readonly Told[], notify: DeliveryOptions['notify']): string {
  const [first] = alerts
  if (first === undefined) return 'nothing to tell'
  const several = alerts.length > 1
  notify({
    title: several ? `Vouch: ${alerts.length} alerts` : 'Vouch',
    body: several ? alerts.map(({ message }) => message).join('\n') : `${first.message} ${first.advice}`,
    severity: first.severity,
  })
  return 'shown'
}

/** To this address and no other: no redirect is followed, and no cookie or password is sent. */
async function post(address: string, json: string): Promise<string> {
  const response = await fetch(address, {
    method: 'POST',
    body: json,
    headers: { 'content-type': 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(WEBHOOK_MS),
  })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`the address answered ${response.status}`)
  return `answered ${response.status}`
}

/** Without a shell and without arguments: what it is to know comes on its standard input. */
function start(program: string, json: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, [], { timeout: PROGRAM_MS, windowsHide: true }, error => {
      if (error === null) resolve('ended well')
      else reject(error.killed ? new Error(`stopped after ${PROGRAM_MS / 1000} seconds`) : error)
    })
    // A program that does not read its input closes it early; that is no failure.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(json)
  })
}
