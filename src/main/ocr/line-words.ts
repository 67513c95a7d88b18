import type { Box, Word, WordEngine } from '#shared/document.ts'
import { place, type Raster } from '../pages/raster.ts'
import type { TextLine } from './engine.ts'
import type { ReadWord } from './read-word.ts'
import type { Point } from './rectangle.ts'

/** A word of a line, and who read it. */
export interface EngineWord extends ReadWord {
  readonly engine: WordEngine
  /** What the other reader made of it, where they differ. */
  readonly otherwise?: string
}

/** A word of a page, while other readings of it are still remembered. */
export interface PageWord extends Word {
  readonly otherwise?: string
}

/** Brings words from the pixels of a cropped line back to fractions of the page. `line` is the line's index. */
export function toPageWords(
  words: readonly EngineWord[],
  crop: { readonly width: number; readonly height: number },
  { corners }: TextLine,
  line: number,
  page: Raster,
): PageWord[] {
  const [origin, topRight, , bottomLeft] = corners
  const along: Point = [(topRight[0] - origin[0]) / crop.width, (topRight[1] - origin[1]) / crop.width]
  const down: Point = [(bottomLeft[0] - origin[0]) / crop.height, (bottomLeft[1] - origin[1]) / crop.height]
  const clamp = (value: number) => Math.min(1, Math.max(0, value))
  return words.map(({ text, left, top, right, bottom, confidence, engine, otherwise }) => {
    const xs: number[] = []
    const ys: number[] = []
    for (const x of [left, right])
      for (const y of [top, bottom]) {
        const [across, below] = place(page, [
          origin[0] + along[0] * x + down[0] * y,
          origin[1] + along[1] * x + down[1] * y,
        ])
        xs.push(across)
        ys.push(below)
      }
    const box: Box = [clamp(Math.min(...xs)), clamp(Math.min(...ys)), clamp(Math.max(...xs)), clamp(Math.max(...ys))]
    return { text, box, confidence, engine, line, ...(otherwise === undefined ? {} : { otherwise }) }
  })
}
