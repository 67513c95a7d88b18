import type { EngineName } from '../engines/engines.ts'
import type { ByEngine, Summary } from './summary.ts'

/** What is promised of Vouch beside the engines alone: ratios of one run, which no machine's speed changes. */
const TESSERACT_JS_TIMES = 3

export interface Finding {
  readonly ok: boolean
  readonly text: string
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`

function noWorseThanTheBest(damage: string, { vouch, ...others }: ByEngine): Finding {
  const best = Object.entries(others).sort(([, a], [, b]) => b.recall - a.recall)[0]
  if (vouch === undefined || best === undefined) return { ok: false, text: `${damage}: nothing to compare` }
  const [name, { recall }] = best
  return {
    ok: vouch.recall >= recall,
    text: `${damage}: words read by vouch ${percent(vouch.recall)}, by ${name} ${percent(recall)}`,
  }
}

function timesAsFast({ vouch, ...others }: ByEngine, name: Exclude<EngineName, 'vouch'>, least: number): Finding {
  const other = others[name]
  if (vouch === undefined || other === undefined) return { ok: false, text: `${name}: was not measured` }
  const times = other.medianMs / vouch.medianMs
  return {
    ok: times >= least,
    text: `vouch is ${times.toFixed(2)} times as fast a page as ${name} (median), promised ${least}`,
  }
}

/** Whether Vouch reads at least as well as the best engine alone, whatever the damage, and faster. */
export function check({ all, damages }: Summary): Finding[] {
  return [
    ...Object.entries(damages).map(([damage, engines]) => noWorseThanTheBest(damage, engines)),
    timesAsFast(all, 'tesseract', 1),
    timesAsFast(all, 'tesseract.js', TESSERACT_JS_TIMES),
  ]
}
