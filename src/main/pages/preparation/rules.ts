import type { Preparation } from '#shared/document.ts'
import type { Grain } from '../condition/grain.ts'
import type { Print } from '../condition/print.ts'
import { rasterOf, sharpOf } from '../pixels.ts'
import type { Raster } from '../raster.ts'
import { evenLight } from './light.ts'
import { stretchRows } from './rows.ts'
import { removeSpecks } from './specks.ts'

/** What is known of a page before its lines are found. */
export interface Arrival extends Grain {
  /** Dots an inch across over those down. */
  readonly stretch: number
}

/** What is known of an upright page. */
export interface Found extends Grain {
  /** By how much its rows were stretched. */
  readonly stretch: number
  /** Absent: no print was found. */
  readonly print: Print | undefined
}

/** A step, what it is measured by, when it is needed, and what it does to a grey page. */
interface Rule<Known> {
  readonly step: Preparation['step']
  readonly because: Preparation['because']
  readonly measure: (known: Known) => number
  readonly needed: (measured: number, known: Known) => boolean
  readonly apply: (page: Raster, measured: number) => Raster | Promise<Raster>
}

const blur = (page: Raster, sigma: number): Promise<Raster> => rasterOf(sharpOf(page).blur(sigma), page.dpi)

/** A picture with this share of black and white has no grey; what stands alone in it may be all that is left of a stroke. */
export const BILEVEL = 0.99

/** Specks below this share are what JPEG leaves of small print; poor scans had more than 1 in 1,000. */
const SPECKLED = 0.0003
/** Paper darker than this, over the lightest, lies in a shadow. */
const SHADED = 0.8
/** Noise over contrast: clean scans and photographs measured 0.005 to 0.009, poor ones from 0.012. */
const NOISY = 0.011
/** Pixels of a line's height below which smoothing takes more from the strokes than from the grain. */
const LARGE_ENOUGH = 20
/** Pixels: 0.5 does nothing in libvips, 1 costs thin strokes. */
const SMOOTHING = 0.7

/** Done before the lines are found, in this order. */
export const ON_ARRIVAL: readonly Rule<Arrival>[] = [
  {
    step: 'remove-specks',
    because: 'specks',
    measure: ({ specks }) => specks,
    needed: (specks, { bilevel }) => specks > SPECKLED && bilevel < BILEVEL,
    apply: removeSpecks,
  },
  {
    step: 'square-pixels',
    because: 'flat-pixels',
    measure: ({ stretch }) => stretch,
    needed: stretch => stretch !== 1,
    apply: stretchRows,
  },
]

/** Done before the lines are read, in this order. */
export const FOR_READING: readonly Rule<Found>[] = [
  {
    step: 'even-light',
    because: 'lighting',
    measure: ({ print }) => print?.lighting ?? 1,
    needed: lighting => lighting < SHADED,
    apply: evenLight,
  },
  {
    step: 'smooth',
    because: 'noise',
    measure: ({ print }) => (print === undefined ? 0 : print.noise / (255 * print.contrast)),
    needed: (noise, { print, bilevel }) => noise > NOISY && print!.textHeight > LARGE_ENOUGH && bilevel < BILEVEL,
    apply: page => blur(page, SMOOTHING),
  },
  {
    step: 'smooth-edges',
    because: 'bilevel',
    measure: ({ bilevel }) => bilevel,
    // Stretching has smoothed the rows of a fax: more took 0.8 % of the words of faint ones.
    needed: (bilevel, { print, stretch }) => print !== undefined && bilevel > BILEVEL && stretch === 1,
    apply: page => blur(page, SMOOTHING),
  },
]

/** Done before the lines are read of a page that could hardly be read as it was. */
export const EVENED_OUT: readonly Rule<Found>[] = FOR_READING.map(rule =>
  rule.step === 'even-light' ? { ...rule, needed: () => true } : rule,
)

/** Steps that a page needs, with what was measured for each. */
export interface Chosen {
  readonly steps: readonly Preparation[]
  apply(page: Raster): Promise<Raster>
}

/** No figure is more exact than it was measured. */
export const asMeasured = <Step extends Preparation>(step: Step): Step => ({
  ...step,
  measured: Number(step.measured.toPrecision(3)),
})

export function choose<Known>(rules: readonly Rule<Known>[], known: Known): Chosen {
  const needed = rules.filter(rule => rule.needed(rule.measure(known), known))
  return {
    steps: needed.map(({ step, because, measure }) =>
      asMeasured({ step, because, measured: measure(known) } as Preparation),
    ),
    async apply(page) {
      let prepared = page
      for (const { apply, measure } of needed) prepared = await apply(prepared, measure(known))
      return prepared
    },
  }
}
