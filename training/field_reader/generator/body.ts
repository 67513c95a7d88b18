import type { Context } from './blocks/block.ts'

/** The part of each page between head and footer. */
export interface Body {
  readonly left: number
  readonly width: number
  readonly bottom: number
  /** Goes to the next page; returns where its body begins. */
  breakPage(context: Context): number
}
