import type { Context, Frame } from './block.ts'
import type { Detail } from './references.ts'

export const labelStyle = ({ author }: Context) => ({ size: author.habits.labelSize, bold: author.habits.labelBold })
export const valueStyle = ({ author }: Context) => ({ bold: author.habits.valueBold })

/** As many boxes to a row as have room for what is in them, `most` at most. */
function boxRows(
  { sheet }: Context,
  width: number,
  details: readonly Detail[],
  most: number,
): { detail: Detail; need: number }[][] {
  const rows: { detail: Detail; need: number }[][] = []
  let used = 0
  for (const detail of details) {
    const need = Math.min(width, Math.max(34, sheet.measure(detail.printed) + 8))
    const last = rows.at(-1)
    if (last !== undefined && last.length < most && used + need <= width) {
      last.push({ detail, need })
      used += need
    } else {
      rows.push([{ detail, need }])
      used = need
    }
  }
  return rows
}

/** Boxes side by side: labels in one row, values below them. */
export function printGrid(context: Context, frame: Frame, details: readonly Detail[]): number {
  const { random, sheet } = context
  const centred = random.chance(0.25)
  const stretches = random.chance(0.85)
  let { y } = frame
  for (const row of boxRows(context, frame.width, details, random.integer(2, 7))) {
    const rest = stretches ? frame.width - row.reduce((sum, { need }) => sum + need, 0) : 0
    const shares = row.map(() => random.between(0.7, 1.5))
    const whole = shares.reduce((sum, share) => sum + share, 0)
    let { x } = frame
    let bottom = y
    const cells = row.map(({ detail, need }, index) => {
      const width = need + (rest * shares[index]!) / whole
      const cell = { detail, x, width }
      x += width
      return cell
    })
    let below = y
    for (const { detail, x: left, width } of cells) {
      const lines = sheet.wrap(detail.label, width - 4, labelStyle(context))
      lines.forEach((line, index) => {
        sheet.print(line, centred ? left + width / 2 : left + 2, y + index * sheet.lineHeight(labelStyle(context)), {
          ...labelStyle(context),
          align: centred ? 'centre' : 'left',
        })
      })
      below = Math.max(below, y + lines.length * sheet.lineHeight(labelStyle(context)))
    }
    for (const { detail, x: left, width } of cells)
      sheet.wrap(detail.printed, width - 4, valueStyle(context)).forEach((line, index) => {
        sheet.print(line, centred ? left + width / 2 : left + 2, below + index * sheet.lineHeight(), {
          ...valueStyle(context),
          align: centred ? 'centre' : 'left',
        })
        bottom = Math.max(bottom, below + (index + 1) * sheet.lineHeight())
      })
    y = bottom + random.between(0, 6)
  }
  return y
}
