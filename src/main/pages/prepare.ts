import type { PageCondition, Preparation } from '#shared/document.ts'
import type { OcrService } from '../ocr/engine.ts'
import type { ReadingWay } from '../pipeline/reading-way.ts'
import { conditionOf } from './condition/condition.ts'
import { grainOf } from './condition/grain.ts'
import { lookAt } from './condition/look.ts'
import { printOf } from './condition/print.ts'
import { sheetOf } from './condition/sheet.ts'
import { type Tilt, tiltOf } from './condition/tilt.ts'
import type { Picture } from './picture.ts'
import { toGrey } from './pixels.ts'
import { halveRows, rowsAreDoubled } from './preparation/rows.ts'
import { asMeasured, choose, EVENED_OUT, FOR_READING, ON_ARRIVAL } from './preparation/rules.ts'
import { type ChosenView, chooseView, shownBy, type View } from './preparation/view.ts'
import type { Raster } from './raster.ts'
import { turn, type UprightPage, upright } from './upright.ts'

/** A page made ready for reading, and what it takes to do so again. */
export interface PreparedPage extends Pick<UprightPage, 'raster' | 'lines' | 'rotation'> {
  /** How its sheet is shown; absent: as it lies in the upright raster. */
  readonly view: View | undefined
  readonly condition: PageCondition
  readonly preparation: readonly Preparation[]
  /** Does the same steps to another picture of the same page. */
  readonly repeat: (picture: Picture) => Promise<Raster>
}

/** A picture's rows as they were sent: once. */
function asSent(picture: Picture): Picture {
  const { raster, rowStretch } = picture
  if (!rowsAreDoubled(raster)) return picture
  return { ...picture, raster: halveRows(raster), rowStretch: 2 * rowStretch }
}

const laidStraight = ({ because, perspective }: ChosenView, { skew }: Tilt): Preparation =>
  asMeasured(
    because === 'skew'
      ? { step: 'level', because, measured: skew }
      : { step: 'rectify', because, measured: perspective },
  )

/**
 * Measures a page, finds its lines, and does to it what its condition asks for. What lies askew is not resampled: its
 * lines are read as they lie, and only their places are laid level.
 */
export async function prepare(
  given: Picture,
  ocr: OcrService,
  signal: AbortSignal,
  way: ReadingWay = {},
): Promise<PreparedPage> {
  const picture = asSent(given)
  const grey = await toGrey(picture.raster)
  const grain = grainOf(grey)
  const onArrival = choose(ON_ARRIVAL, { ...grain, stretch: picture.rowStretch })
  const { raster, lines, rotation } = await upright(await onArrival.apply(grey), ocr, signal)
  const print = printOf(raster, lines)
  const look = await lookAt(raster)
  const tilt = tiltOf(look, lines, print?.contrast ?? 0)
  const sheet = sheetOf(look, raster.width / look.width, lines, tilt.skew)
  const chosen = chooseView(raster, lines, tilt, sheet)
  const forReading = choose(way.evenOut ? EVENED_OUT : FOR_READING, { ...grain, stretch: picture.rowStretch, print })
  const shown = chosen && { shown: shownBy(chosen.view) }
  const reduced = given.raster.width * given.raster.height < given.pixels
  return {
    raster: { ...(await forReading.apply(raster)), ...shown },
    lines,
    rotation,
    view: chosen?.view,
    condition: conditionOf({
      grain,
      print,
      skew: tilt.skew,
      perspective: chosen?.perspective ?? 0,
      edges: Object.keys(sheet).length,
      byCamera: given.byCamera,
      dpi: raster.dpi,
    }),
    preparation: [
      ...(reduced ? [asMeasured({ step: 'reduce', because: 'pixels', measured: given.pixels / 1e6 })] : []),
      ...onArrival.steps,
      ...(rotation === 0 ? [] : [{ step: 'turn', because: 'orientation', measured: rotation } as const]),
      ...(chosen ? [laidStraight(chosen, tilt)] : []),
      ...forReading.steps,
    ],
    async repeat(again) {
      const arrived = await onArrival.apply(await toGrey(asSent(again).raster))
      return { ...(await forReading.apply(await turn(arrived, rotation))), ...shown }
    },
  }
}
