import type { DocumentError, Reading } from '#shared/document.ts'
import { type ErrorData, VOUCH_ERROR_CODES, VouchError, type VouchErrorCode } from '#shared/errors.ts'
import type { Attempt } from '#shared/queue.ts'
import { ERROR_CLASSES } from './classification.ts'

/** One thing that went wrong with a document, with everything that was tried against it. */
export interface MetProblem extends Pick<DocumentError, 'code' | 'severity' | 'component' | 'message' | 'advice'> {
  readonly ended: boolean
  /** It still is so: nothing that was tried helped. */
  readonly current: boolean
  readonly recoveries: readonly { readonly method: string; readonly helped: boolean }[]
}

/** What became of a document: its reading, or why there is none. */
export type Outcome = { readonly reading: Reading } | { readonly error: ErrorData }

interface Tried {
  readonly code: VouchErrorCode
  readonly message: string
  readonly method: string
  readonly helped: boolean
}

const isCode = (text: string): text is VouchErrorCode => (VOUCH_ERROR_CODES as readonly string[]).includes(text)

/** Each other way that was tried, with the errors of the attempt before it: those it was tried against. */
function triedOf(attempts: readonly Attempt[]): Tried[] {
  return attempts.flatMap(({ strategy: method, outcome, kept, doubts }, index) => {
    const before = attempts[index - 1]
    if (before === undefined || method === undefined) return []
    const codes = [...(before.error === undefined ? [] : [before.error.code]), ...before.doubts.filter(isCode)]
    return codes.map(code => ({
      ...{ code, method },
      message: before.error?.message ?? new VouchError(code).message,
      helped: kept && outcome !== 'failed' && !doubts.includes(code),
    }))
  })
}

const classOf = (code: VouchErrorCode) => {
  const { severity, component } = ERROR_CLASSES[code]
  return { severity, component }
}

/** Everything that went wrong with a document, each error once, and what came of what was done about it. */
export function metProblems(outcome: Outcome, attempts: readonly Attempt[]): MetProblem[] {
  const met = new Map<VouchErrorCode, MetProblem>()
  const put = (code: VouchErrorCode, problem: Omit<MetProblem, 'code'>): void =>
    void met.set(code, { code, ...problem })

  if ('error' in outcome) {
    const { code, message, advice } = outcome.error
    put(code, { ...classOf(code), message, advice, ended: true, current: true, recoveries: [] })
  } else {
    for (const { code, severity, component, message, advice, recovery } of outcome.reading.errors) {
      const before = met.get(code)?.recoveries ?? []
      const own = recovery === undefined ? [] : [{ method: recovery.method, helped: recovery.successful }]
      put(code, { severity, component, message, advice, ended: false, current: true, recoveries: [...before, ...own] })
    }
  }
  for (const { code, message, method, helped } of triedOf(attempts)) {
    const known = met.get(code)
    const { advice } = new VouchError(code).toData()
    put(code, {
      ...(known ?? { ...classOf(code), message, advice, ended: false, current: false }),
      recoveries: [...(known?.recoveries ?? []), { method, helped }],
    })
  }
  return [...met.values()].filter(({ code }) => ERROR_CLASSES[code].kind !== 'use')
}

/** What two documents with the same problem share: the same cause is one entry for the clerk. */
export function causeOf({ code, component, message }: MetProblem, source: string): { cause: string; source?: string } {
  const { sharedBy } = ERROR_CLASSES[code]
  const shared = sharedBy === 'source' ? source : sharedBy === 'detail' ? message : ''
  return { cause: JSON.stringify([code, component, shared]), ...(sharedBy === 'source' && { source }) }
}
