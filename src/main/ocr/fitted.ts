import type { Calibration } from './calibration.ts'
import type { Weights } from './evidence.ts'

/**
 * Written by training/fusion/fit.ts from 30593 places: scans of 30 of our own invoices (third fit)
 *
 * How often Tesseract's words of a raw confidence are right.
 */
export const TESSERACT_CURVE: Calibration = [
  [0.0439, 0.215],
  [0.19506, 0.24],
  [0.29319, 0.2717],
  [0.39129, 0.285],
  [0.44201, 0.34],
  [0.47449, 0.345],
  [0.51007, 0.37],
  [0.57639, 0.465],
  [0.66089, 0.51],
  [0.7055, 0.525],
  [0.73623, 0.55],
  [0.76196, 0.58],
  [0.77775, 0.625],
  [0.81296, 0.6563],
  [0.84427, 0.695],
  [0.85794, 0.7075],
  [0.8708, 0.715],
  [0.87747, 0.74],
  [0.88382, 0.8],
  [0.88992, 0.805],
  [0.89458, 0.815],
  [0.89848, 0.83],
  [0.9034, 0.865],
  [0.91065, 0.8988],
  [0.91663, 0.9167],
  [0.91936, 0.92],
  [0.937, 0.9224],
  [0.95741, 0.9358],
  [0.95959, 0.95],
  [0.9614, 0.9678],
  [0.96273, 0.9725],
  [0.96315, 0.975],
  [0.96365, 0.978],
  [0.96413, 0.98],
  [0.96497, 0.9841],
  [0.96655, 0.9846],
  [0.96852, 0.9872],
  [0.96999, 0.99],
  [0.97016, 1],
]

/**
 * What makes a reading right: where both readers read the same; where they differ, the chance of each; where only one
 * of them saw anything.
 */
export const FUSION_WEIGHTS = {
  agreed: { bias: 0.93, own: 0.61, second: 0.19, ratio: 0, ownForm: -0.16, secondForm: 0 },
  own: { bias: -1.62, own: 0.81, second: -0.19, ratio: -0.02, ownForm: 1.37, secondForm: -0.88 },
  second: { bias: -0.09, own: -0.06, second: 0.43, ratio: 0.21, ownForm: -1.32, secondForm: 1.2 },
  ownAlone: { bias: -1.65, own: 0.71, second: 0, ratio: 0, ownForm: 2.25, secondForm: 0 },
  secondAlone: { bias: -1.44, own: 0, second: 0.72, ratio: 0.09, ownForm: 0, secondForm: 1.66 },
} as const satisfies Record<string, Weights>
