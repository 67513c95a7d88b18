/** A word as a reader saw it on a cropped line: pixels of the crop, the reader's own confidence from 0 to 1. */
export interface ReadWord {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly confidence: number
}
