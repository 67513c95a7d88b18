import { Big } from 'big.js'
import type { Line } from '../facts.ts'
import type { Setting } from '../setting.ts'
import type { TableColumn } from '../wording.ts'

const WEIGHTS: Readonly<Record<TableColumn, number>> = {
  position: 0.7,
  article: 1.3,
  description: 4.2,
  quantity: 1.2,
  unit: 1,
  unitPrice: 1.6,
  taxRate: 1,
  amount: 1.7,
}

const RIGHT_ALIGNED: ReadonlySet<TableColumn> = new Set(['quantity', 'unitPrice', 'taxRate', 'amount'])

interface Column {
  readonly name: TableColumn
  readonly x: number
  readonly width: number
}

/** The lines, over as many pages as they need. Space for the totals is kept on the last one. */
export function printTable(setting: Setting): void {
  const { sheet, design, facts, wording } = setting
  const columns = place(setting)
  const bottom = sheet.height - 120
  let running = Big(0)
  let top = printHeadings(setting, columns)
  facts.lines.forEach((line, index) => {
    const height = heightOf(setting, columns, line)
    if (sheet.paper !== 'strip' && sheet.y + height > bottom) {
      if (design.carriedOver) printCarried(setting, columns, running)
      closeTable(setting, columns, top)
      sheet.nextPage()
      top = printHeadings(setting, columns)
      if (design.carriedOver) printCarried(setting, columns, running)
    }
    printLine(setting, columns, line, index, height)
    running = running.plus(line.amount)
  })
  closeTable(setting, columns, top)
  if (sheet.paper !== 'strip' && sheet.y > sheet.height - 260) sheet.nextPage()

  function printCarried(setting: Setting, columns: readonly Column[], sum: Big): void {
    const last = columns.find(column => column.name === 'amount')!
    const x = columns.find(column => column.name === 'description')!.x
    sheet.text(wording.carriedOver, x + 3, sheet.y + 2, { bold: true })
    sheet.text(setting.number(sum), last.x + last.width - 3, sheet.y + 2, { align: 'right', bold: true })
    sheet.y += sheet.lineHeight + 4
  }
}

function place(setting: Setting): Column[] {
  const { sheet, design } = setting
  const whole = design.columns.reduce((sum, name) => sum + WEIGHTS[name], 0)
  let x = sheet.margin
  return design.columns.map(name => {
    const width = (sheet.inner * WEIGHTS[name]) / whole
    const column = { name, x, width }
    x += width
    return column
  })
}

function printHeadings(setting: Setting, columns: readonly Column[]): number {
  const { sheet, design } = setting
  if (sheet.paper === 'strip') return sheet.y
  const top = sheet.y
  const dark = design.rules === 'zebra'
  const style = { bold: true, size: sheet.size - 0.5, shade: dark ? ([1, 1, 1] as const) : design.accent }
  const wrapped = columns.map(column => sheet.wrap(setting.column(column.name), column.width - 4, style))
  const height = Math.max(...wrapped.map(lines => lines.length)) * sheet.lineHeight + 5
  if (dark) sheet.box(sheet.margin, top, sheet.inner, height, { fill: design.accent })
  columns.forEach((column, index) => {
    wrapped[index]!.forEach((text, row) => {
      printCell(setting, column, text, top + 3 + row * sheet.lineHeight, style)
    })
  })
  sheet.y = top + height
  if (design.rules !== 'none' && !dark) sheet.rule(sheet.margin, sheet.y, sheet.right, sheet.y, 0.8)
  if (design.rules === 'frame' || design.rules === 'grid') sheet.rule(sheet.margin, top, sheet.right, top, 0.8)
  sheet.y += 2
  return top
}

function printCell(setting: Setting, column: Column, text: string, y: number, style: object = {}): void {
  const right = RIGHT_ALIGNED.has(column.name)
  setting.sheet.text(text, right ? column.x + column.width - 3 : column.x + 3, y, {
    ...style,
    align: right ? 'right' : 'left',
  })
}

const descriptionOf = (line: Line): string =>
  line.detail === undefined ? line.description : `${line.description}\n${line.detail}`

function heightOf(setting: Setting, columns: readonly Column[], line: Line): number {
  const description = columns.find(column => column.name === 'description')!
  return (
    setting.sheet.wrap(descriptionOf(line), description.width - 6).length * setting.sheet.lineHeight +
    (setting.sheet.paper === 'strip' ? 0 : 4)
  )
}

function printLine(setting: Setting, columns: readonly Column[], line: Line, index: number, height: number): void {
  const { sheet, design } = setting
  const top = sheet.y
  if (design.rules === 'zebra' && index % 2 === 1)
    sheet.box(sheet.margin, top, sheet.inner, height, { fill: [0.93, 0.94, 0.96] })
  const texts: Readonly<Record<TableColumn, string>> = {
    position: String(index + 1),
    article: line.article,
    description: descriptionOf(line),
    quantity: setting.plain(line.quantity),
    unit: line.unit,
    unitPrice: setting.number(line.unitPrice),
    taxRate: `${setting.plain(line.taxRate)}${setting.facts.documentType === 'receipt' ? '' : '%'}`,
    amount: setting.number(setting.signed(line.amount)),
  }
  for (const column of columns) {
    const lines = column.name === 'description' ? sheet.wrap(texts.description, column.width - 6) : [texts[column.name]]
    lines.forEach((text, row) => {
      printCell(setting, column, text, top + 2 + row * sheet.lineHeight)
    })
  }
  sheet.y = top + height
  if (design.rules === 'rows' || design.rules === 'grid')
    sheet.rule(sheet.margin, sheet.y, sheet.right, sheet.y, 0.3, [0.6, 0.6, 0.6])
}

function closeTable(setting: Setting, columns: readonly Column[], top: number): void {
  const { sheet, design } = setting
  if (sheet.paper !== 'strip' && design.rules !== 'zebra') sheet.rule(sheet.margin, sheet.y, sheet.right, sheet.y, 0.8)
  if (design.rules === 'grid' || design.rules === 'frame')
    for (const x of [...columns.map(column => column.x), sheet.right]) sheet.rule(x, top, x, sheet.y, 0.5)
  sheet.y += sheet.lineHeight
}
