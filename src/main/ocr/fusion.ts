import type { Language } from '#shared/document.ts'
import { calibrated } from './calibration.ts'
import { chance, type Evidence, logOdds } from './evidence.ts'
import { FUSION_WEIGHTS, TESSERACT_CURVE } from './fitted.ts'
import { standing } from './known-words.ts'
import { STEP } from './line-reader.ts'
import type { LineWord, OwnReading } from './line-reading.ts'
import type { EngineWord } from './line-words.ts'
import { type Place, placesOf } from './places.ts'
import type { ReadWord } from './read-word.ts'

/** Beyond this a difference of likelihoods says no more. */
const FARTHEST_RATIO = 15

const textOf = (words: readonly ReadWord[]): string => words.map(word => word.text).join(' ')
const together = (confidences: readonly number[]): number => confidences.reduce((all, one) => all * one, 1)
const formOf = (words: readonly ReadWord[], language: Language): number =>
  words.reduce((sum, word) => sum + standing(word.text, language), 0)

/** The steps that show a place: between the blanks around the own words, else those under the other's. */
function stepsOf({ own, second }: Place<LineWord>, count: number): [from: number, to: number] {
  const words = own.length > 0 ? own : second.map(({ left, right }) => ({ from: left / STEP, to: right / STEP + 1 }))
  return [Math.max(0, Math.floor(words[0]!.from)), Math.min(count, Math.ceil(words.at(-1)!.to))]
}

/** All that is known about the two readings of a place, for weighing them. */
export function evidenceOf(place: Place<LineWord>, line: OwnReading, language: Language): Evidence {
  const { own, second } = place
  const [from, to] = stepsOf(place, line.steps)
  const ratio = line.likelihood(textOf(second), from, to) - line.likelihood(textOf(own), from, to)
  return {
    own: own.length === 0 ? 0 : logOdds(together(own.map(word => word.confidence))),
    second:
      second.length === 0 ? 0 : logOdds(together(second.map(word => calibrated(TESSERACT_CURVE, word.confidence)))),
    ratio: Math.min(FARTHEST_RATIO, Math.max(-FARTHEST_RATIO, ratio)),
    ownForm: formOf(own, language),
    secondForm: formOf(second, language),
  }
}

/** The likelier reading of a place: its confidence is the chance that it is right. */
function weigh(place: Place<LineWord>, line: OwnReading, language: Language): EngineWord[] {
  const { own, second } = place
  const evidence = evidenceOf(place, line, language)
  const mine = (confidence: number, otherwise?: string): EngineWord[] =>
    own.map(word => ({ ...word, confidence, engine: 'line-reader', ...(otherwise === undefined ? {} : { otherwise }) }))
  const theirs = (confidence: number, otherwise?: string): EngineWord[] =>
    second.map(word => ({
      ...word,
      confidence,
      engine: 'tesseract',
      ...(otherwise === undefined ? {} : { otherwise }),
    }))
  if (second.length === 0) return mine(chance(FUSION_WEIGHTS.ownAlone, evidence))
  if (own.length === 0) return theirs(chance(FUSION_WEIGHTS.secondAlone, evidence))
  if (textOf(own) === textOf(second)) return mine(chance(FUSION_WEIGHTS.agreed, evidence))
  const [ownChance, secondChance] = [chance(FUSION_WEIGHTS.own, evidence), chance(FUSION_WEIGHTS.second, evidence)]
  return ownChance >= secondChance ? mine(ownChance, textOf(second)) : theirs(secondChance, textOf(own))
}

/** The words of a line that both readers read, each place by what speaks for it. Both are in pixels of the same crop. */
export function fuseLine(line: OwnReading, second: readonly ReadWord[], language: Language): EngineWord[] {
  return placesOf(line.words, second).flatMap(place => weigh(place, line, language))
}
