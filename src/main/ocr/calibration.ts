/**
 * How often words with a raw confidence are right: points of a rising curve, straight between them. A reader's own
 * figure is no probability: Tesseract is modest, a network is overconfident on what it never saw.
 */
export type Calibration = readonly (readonly [raw: number, right: number])[]

/** The chance that a word is right, by its reader's raw confidence. */
export function calibrated(curve: Calibration, raw: number): number {
  const above = curve.findIndex(([point]) => point >= raw)
  if (above === -1) return curve.at(-1)?.[1] ?? raw
  const [toRaw, toRight] = curve[above]!
  if (above === 0) return toRight
  const [fromRaw, fromRight] = curve[above - 1]!
  return fromRight + ((raw - fromRaw) / (toRaw - fromRaw)) * (toRight - fromRight)
}
