import type { PageCondition } from '#shared/document.ts'
import type { Grain } from './grain.ts'
import { kindOf } from './kind.ts'
import type { Print } from './print.ts'

/** Everything that was measured of a page. */
export interface Measures {
  readonly grain: Grain
  readonly print: Print | undefined
  readonly skew: number
  readonly perspective: number
  readonly edges: number
  readonly byCamera: boolean
  /** Dots an inch at the reading size, where the file says it plausibly. */
  readonly dpi: number | undefined
}

/** Points of a usual invoice's print from capitals to descenders: the middle of 12 pages. */
const USUAL_POINTS = 9.8
const POINTS_PER_INCH = 72

const digits = (value: number, places: number): number => Number(value.toFixed(places))

/** A page's condition, in figures that a person can read: none is more exact than it was measured. */
export function conditionOf({ grain, print, skew, perspective, edges, byCamera, dpi }: Measures): PageCondition {
  const { specks, bilevel } = grain
  const guessed = print && (print.textHeight * POINTS_PER_INCH) / USUAL_POINTS
  const resolution = dpi ?? guessed
  return {
    kind: kindOf({ bilevel, skew, perspective, edges, print, byCamera }),
    specks: digits(specks, 5),
    skew: digits(skew, 2),
    perspective: digits(perspective, 1),
    ...(resolution && { resolution: { dotsPerInch: Math.round(resolution), estimated: dpi === undefined } }),
    ...(print && {
      print: {
        contrast: digits(print.contrast, 2),
        sharpness: digits(print.sharpness, 2),
        noise: digits(print.noise, 2),
        lighting: digits(print.lighting, 2),
        heightPixels: digits(print.textHeight, 1),
        ...(dpi && { heightPoints: digits((print.textHeight * POINTS_PER_INCH) / dpi, 1) }),
      },
    }),
  }
}
