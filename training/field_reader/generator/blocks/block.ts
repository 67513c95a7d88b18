import type { Random } from '../../../../tools/samples/random.ts'
import type { Author } from '../author.ts'
import type { Invoice } from '../invoice.ts'
import type { Sheet, Style } from '../sheet.ts'
import type { Printable } from '../text.ts'

/** What every block of a paper is printed with. */
export interface Context {
  readonly sheet: Sheet
  readonly author: Author
  readonly invoice: Invoice
  readonly random: Random
}

/** Where a block may print: as far down as it needs. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly align: 'left' | 'right'
}

/** Prints something into a frame and returns the y below it. */
export type Block = (context: Context, frame: Frame) => number

/** Lines one below the other, wrapped where they are too long, flush with the frame's side. */
export function printLines({ sheet }: Context, frame: Frame, lines: readonly Printable[], style: Style = {}): number {
  const height = sheet.lineHeight(style)
  let { y } = frame
  for (const line of lines)
    for (const part of sheet.wrap(line, frame.width, style)) {
      if (frame.align === 'right') sheet.print(part, frame.x + frame.width, y, { ...style, align: 'right' })
      else sheet.print(part, frame.x, y, style)
      y += height
    }
  return y
}

export const shuffled = <Item>(random: Random, items: readonly Item[]): Item[] => random.several(items, items.length)
