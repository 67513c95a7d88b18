import type { PageKind, Preparation } from '#shared/document.ts'

const kinds: Record<PageKind, string> = {
  clean: 'Clean picture',
  scan: 'Scan',
  fax: 'Fax',
  photo: 'Photo',
}

/** What was done to a page before it was read; `measured` is the figure it was done for, with its unit. */
const steps: Record<Preparation['step'], (measured: string) => string> = {
  reduce: measured => `Made smaller: it came with ${measured} million pixels.`,
  'remove-specks': measured => `Specks taken out: ${measured} of its pixels stood alone.`,
  'square-pixels': measured => `Rows stretched: it has ${measured} times as many dots across as down.`,
  turn: measured => `Turned by ${measured}, so that its text stands upright.`,
  rectify: measured => `Sheet cut out and straightened: its sides lean ${measured} from each other.`,
  level: measured => `Laid level: its lines lean ${measured}.`,
  'even-light': measured => `Shadows taken out: where it is darkest, its paper is ${measured} as light.`,
  smooth: measured => `Grain smoothed: beside its print the paper varies by ${measured} of the contrast.`,
  'smooth-edges': measured => `Jagged edges smoothed: ${measured} of it is black or white, without grey.`,
}

export const condition = {
  kinds,
  steps,
  button: (kind: string) => `${kind}: how this page came and what was done to it`,
  came: 'How it came',
  done: 'What was done before reading',
  nothingDone: 'Nothing: it was read as it came.',
  resolution: (dots: string) => `${dots} dots an inch`,
  estimatedResolution: (dots: string) => `About ${dots} dots an inch, by the size of its print`,
  height: (points: string) => `Print ${points} points high`,
  contrast: (percent: string) => `Contrast ${percent}`,
  sharpness: (percent: string) => `Sharpness ${percent}`,
  lighting: (percent: string) => `Evenness of light ${percent}`,
  skew: (degrees: string) => `Leaning ${degrees}`,
  noPrint: 'No print was found on it.',
}
