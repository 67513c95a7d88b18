import type { PageCondition, Preparation } from '#shared/document.ts'
import { formatDegrees, formatPercent, formatShare, formatTenths } from '../format/format.ts'
import { messages } from '../messages/index.ts'

/** The figure a step was taken for, with its unit. */
const UNITS: Record<Preparation['step'], (measured: number) => string> = {
  reduce: formatTenths,
  'remove-specks': formatShare,
  'square-pixels': formatTenths,
  turn: formatDegrees,
  rectify: formatDegrees,
  level: formatDegrees,
  'even-light': formatPercent,
  smooth: formatShare,
  'smooth-edges': formatPercent,
}

/** What was done to a page before it was read, in sentences. */
export const preparationTexts = (preparation: readonly Preparation[]): string[] =>
  preparation.map(({ step, measured }) => messages.condition.steps[step](UNITS[step](measured)))

/** How a page came, in short phrases. */
export function conditionTexts({ resolution, print, skew }: PageCondition): string[] {
  const texts = messages.condition
  const dots = resolution && formatTenths(resolution.dotsPerInch)
  return [
    ...(resolution && dots ? [resolution.estimated ? texts.estimatedResolution(dots) : texts.resolution(dots)] : []),
    ...(print === undefined
      ? [texts.noPrint]
      : [
          ...(print.heightPoints === undefined ? [] : [texts.height(formatTenths(print.heightPoints))]),
          texts.contrast(formatPercent(print.contrast)),
          texts.sharpness(formatPercent(print.sharpness)),
          texts.lighting(formatPercent(print.lighting)),
        ]),
    ...(skew === 0 ? [] : [texts.skew(formatDegrees(skew))]),
  ]
}
