import type { Calibration } from './calibration.ts'
import type { Weights } from './evidence.ts'

/**
 * Written by training/fusion/fit.ts from 30592 places: scans of 30 of our own invoices, 30 SROIE receipts
 *
 * How often Tesseract's words of a raw confidence are right.
 */
export const TESSERACT_CURVE: Calibration = [
  [0.0079, 0.1775],
  [0.18373, 0.2383],
  [0.34388, 0.305],
  [0.44241, 0.3275],
  [0.49791, 0.435],
  [0.58019, 0.475],
  [0.68793, 0.56],
  [0.74426, 0.565],
  [0.76299, 0.6],
  [0.78782, 0.6625],
  [0.81568, 0.68],
  [0.83464, 0.73],
  [0.85467, 0.7383],
  [0.87224, 0.74],
  [0.87889, 0.77],
  [0.88508, 0.785],
  [0.89033, 0.8],
  [0.89491, 0.855],
  [0.8987, 0.865],
  [0.90199, 0.88],
  [0.90861, 0.91],
  [0.91436, 0.92],
  [0.93503, 0.9256],
  [0.95585, 0.935],
  [0.95753, 0.936],
  [0.95883, 0.945],
  [0.95964, 0.9475],
  [0.96035, 0.95],
  [0.96062, 0.96],
  [0.9611, 0.9617],
  [0.96155, 0.965],
  [0.96186, 0.9675],
  [0.96217, 0.97],
  [0.96323, 0.9786],
  [0.96416, 0.98],
  [0.96438, 0.9825],
  [0.96693, 0.9872],
  [0.96974, 0.9875],
  [0.97007, 0.9944],
]

/**
 * What makes a reading right: where both readers read the same; where they differ, the chance of each; where only one
 * of them saw anything.
 */
export const FUSION_WEIGHTS = {
  agreed: { bias: 0.79, own: 0.55, second: 0.25, ratio: 0, ownForm: -0.19, secondForm: 0 },
  own: { bias: -2.17, own: 0.84, second: -0.13, ratio: -0.05, ownForm: 1.36, secondForm: -0.64 },
  second: { bias: -0.15, own: -0.06, second: 0.35, ratio: 0.23, ownForm: -1.41, secondForm: 1.11 },
  ownAlone: { bias: -1.92, own: 0.92, second: 0, ratio: 0, ownForm: 1.61, secondForm: 0 },
  secondAlone: { bias: -1.92, own: 0, second: 1.07, ratio: 0.01, ownForm: 0, secondForm: 0.53 },
} as const satisfies Record<string, Weights>
