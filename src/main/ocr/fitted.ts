import type { Calibration } from './calibration.ts'
import type { Weights } from './evidence.ts'

/**
 * Written by training/fusion/fit.ts from 27472 places: scans of 30 of our own invoices (first fit)
 *
 * How often Tesseract's words of a raw confidence are right.
 */
export const TESSERACT_CURVE: Calibration = [
  [0.00046, 0.22],
  [0.07829, 0.23],
  [0.16894, 0.245],
  [0.31504, 0.28],
  [0.427, 0.305],
  [0.46559, 0.365],
  [0.50584, 0.385],
  [0.55051, 0.475],
  [0.60772, 0.495],
  [0.67395, 0.5225],
  [0.71596, 0.57],
  [0.75371, 0.5725],
  [0.78333, 0.66],
  [0.81825, 0.6733],
  [0.85454, 0.74],
  [0.87091, 0.77],
  [0.87925, 0.805],
  [0.88714, 0.845],
  [0.89606, 0.8525],
  [0.90438, 0.91],
  [0.90898, 0.92],
  [0.91215, 0.9225],
  [0.91601, 0.9425],
  [0.91991, 0.9533],
  [0.92547, 0.965],
  [0.94037, 0.9697],
  [0.95731, 0.9858],
  [0.95973, 0.987],
  [0.96066, 0.99],
  [0.96175, 0.9925],
  [0.96632, 0.9959],
  [0.97016, 1],
]

/**
 * What makes a reading right: where both readers read the same; where they differ, the chance of each; where only one
 * of them saw anything.
 */
export const FUSION_WEIGHTS = {
  agreed: { bias: 1.173, own: 0.558, second: 0.437, ratio: 0, ownForm: 0.258, secondForm: 0 },
  own: { bias: -1.397, own: 0.782, second: -0.216, ratio: -0.003, ownForm: 1.706, secondForm: -1.13 },
  second: { bias: 0.078, own: -0.18, second: 0.604, ratio: 0.224, ownForm: -1.814, secondForm: 1.636 },
  ownAlone: { bias: -1.488, own: 0.559, second: 0, ratio: 0, ownForm: 2.826, secondForm: 0 },
  secondAlone: { bias: -1.458, own: 0, second: 0.477, ratio: 0.105, ownForm: 0, secondForm: 1.956 },
} as const satisfies Record<string, Weights>
