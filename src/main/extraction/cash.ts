import type { Big } from 'big.js'
import type { CandidatesByLabel } from './candidates.ts'

/** Labels of what a customer hands over, of what comes back, and of what rounding adds; by their keys in the lexicons. */
const GIVEN =
  /^(?:cash|cashtendered|cashreceived|cashpaid|tendered|tender|amounttendered|received|gegeben|gegebenbar|bar|geg|especes|efectivo|entregado|contanti|contante|numerario|dinheiro|visa|mastercard|creditcard|debitcard|karte|kartenzahlung|girocard|eccash|cb|cartebancaire|tarjeta|bancomat|cartao|amountpaid|paid)$/
const BACK = /^(?:change|changedue|ruckgeld|wechselgeld|zuruck|rendu|monnaierendue|monnaie|cambio|resto|troco)$/

/** What was paid at the till: what was given, less what came back. Each is a possible total. */
export function paidAtTill(candidates: CandidatesByLabel): Big[] {
  // Candidates come best first: what else stands near a label is another line's.
  const best = new Map(
    (candidates.get('otherAmount') ?? []).toReversed().map(candidate => [candidate.label, candidate]),
  )
  const others = [...best.values()].flatMap(({ label, span, score }) =>
    span?.kind === 'amount' && score > 0.5 ? [{ key: label.key, value: span.value.abs() }] : [],
  )
  const given = others.filter(({ key }) => GIVEN.test(key)).map(({ value }) => value)
  const back = others.filter(({ key }) => BACK.test(key)).map(({ value }) => value)
  if (back.length === 0) return given
  return given.flatMap(gave => back.filter(change => change.lt(gave)).map(change => gave.minus(change)))
}
