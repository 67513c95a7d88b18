import { type Block, findBlocks } from '../../extraction/blocks.ts'
import { findSections, roleOf } from '../../extraction/headings.ts'
import type { Segment } from '../../extraction/layout.ts'
import { clip, flag, type Group } from './group.ts'

const ROLES = ['vendorBlock', 'buyerBlock', 'otherBlock'] as const

/** Which lines stand together, and whose block a heading makes of them. */
export const BLOCKS: Group = {
  names: ['lineOfBlock', 'linesOfBlock', 'blockTop', ...ROLES.map(role => `in.${role}`)],
  prepare: ({ observed: { pages, labels } }) => {
    const bySegment = new Map<Segment, { block: Block; line: number }>()
    for (const block of pages.flatMap(findBlocks))
      for (const [line, segment] of block.lines.entries()) bySegment.set(segment, { block, line })
    const sections = findSections(pages, labels)
    return ({ token, segment, page }) => {
      const { block, line } = bySegment.get(segment)!
      const role = roleOf(sections, token)
      return [
        clip(line / 6),
        clip(block.lines.length / 8),
        block.top / page.height,
        ...ROLES.map(name => flag(role === name)),
      ]
    }
  },
}
