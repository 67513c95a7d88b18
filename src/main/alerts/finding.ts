import type { Alert } from '#shared/alerts.ts'

/** What an alert says, before it is one. */
export type AlertFacts = Pick<Alert, 'kind' | 'severity' | 'about' | 'message' | 'advice' | 'figures'>

/**
 * What a look at one thing found: it is wrong, or it is well again. Between the two nothing is found, so that a figure
 * that swings about its threshold raises one alert and not a dozen.
 */
export type Finding =
  | { readonly cause: string; readonly wrong: true; readonly facts: AlertFacts }
  | { readonly cause: string; readonly wrong: false }

export const causeOf = (kind: Alert['kind'], about: string): string => `${kind}:${about}`

export const wrong = (facts: AlertFacts): Finding => ({ cause: causeOf(facts.kind, facts.about), wrong: true, facts })

export const well = (kind: Alert['kind'], about = ''): Finding => ({ cause: causeOf(kind, about), wrong: false })
