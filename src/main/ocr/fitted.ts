import type { Calibration } from './calibration.ts'
import type { Weights } from './evidence.ts'

/**
 * Written by training/fusion/fit.ts from 27643 places: scans of 30 of our own invoices (fourth fit)
 *
 * How often Tesseract's words of a raw confidence are right.
 */
export const TESSERACT_CURVE: Calibration = [
  [0.03224, 0.2317],
  [0.17936, 0.275],
  [0.27282, 0.2825],
  [0.37018, 0.29],
  [0.43139, 0.34],
  [0.47105, 0.38],
  [0.51266, 0.405],
  [0.57586, 0.51],
  [0.6468, 0.515],
  [0.69297, 0.545],
  [0.74389, 0.5833],
  [0.81094, 0.685],
  [0.85466, 0.7525],
  [0.87062, 0.755],
  [0.87867, 0.805],
  [0.89239, 0.8533],
  [0.90522, 0.9117],
  [0.91159, 0.9325],
  [0.91542, 0.9375],
  [0.91785, 0.945],
  [0.9193, 0.955],
  [0.92077, 0.96],
  [0.92479, 0.967],
  [0.93994, 0.97],
  [0.95732, 0.9858],
  [0.95987, 0.9875],
  [0.96162, 0.9921],
  [0.96267, 0.995],
  [0.96648, 0.9959],
]

/**
 * What makes a reading right: where both readers read the same; where they differ, the chance of each; where only one
 * of them saw anything.
 */
export const FUSION_WEIGHTS = {
  agreed: { bias: 0.63, own: 0.5, second: 0.51, ratio: 0, ownForm: 0.54, secondForm: 0 },
  own: { bias: -1.76, own: 0.69, second: -0.03, ratio: -0.01, ownForm: 1.6, secondForm: -0.96 },
  second: { bias: 0.05, own: -0.14, second: 0.46, ratio: 0.25, ownForm: -1.61, secondForm: 1.56 },
  ownAlone: { bias: -1.68, own: 0.56, second: 0, ratio: 0, ownForm: 1.93, secondForm: 0 },
  secondAlone: { bias: -1.81, own: 0, second: 0.42, ratio: 0.06, ownForm: 0, secondForm: 1.66 },
} as const satisfies Record<string, Weights>
