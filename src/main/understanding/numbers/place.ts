import { printSize } from '../../extraction/line-shape.ts'
import { clip, flag, type Group } from './group.ts'

/** Where a word stands and how large it is printed. */
export const PLACE: Group = {
  names: [
    'printSize',
    'printSizeOfLine',
    'rowsAbove',
    'rowsBelow',
    'left',
    'top',
    'right',
    'bottom',
    'isFirstPage',
    'isLastPage',
    'pageCount',
    'pageShape',
    'segmentsInRow',
    'gapAbove',
    'gapBelow',
    'endsRow',
  ],
  prepare:
    ({ observed: { pages } }) =>
    ({ token, page, row, segment }) => {
      const [left, top, right, bottom] = token.box
      const above = page.rows[row.index - 1]
      const below = page.rows[row.index + 1]
      return [
        clip((token.bottom - token.top - 1) / 1.5, -1),
        clip((printSize(segment) - 1) / 1.5, -1),
        clip(row.index / 8),
        clip((page.rows.length - 1 - row.index) / 8),
        left,
        top,
        right,
        bottom,
        flag(page === pages[0]),
        flag(page === pages.at(-1)),
        clip(pages.length / 5),
        clip(page.height / page.width / 3),
        clip(row.segments.length / 8),
        clip((row.top - (above?.bottom ?? 0)) / 5, -1),
        clip(((below?.top ?? page.height) - row.bottom) / 5, -1),
        flag(row.segments.at(-1) === segment),
      ]
    },
}
