import type { Row, Setting } from '../setting.ts'
import { GREY } from '../sheet.ts'
import { detailRows } from './rows.ts'

/** Number, dates and references. `top` is where the block beside them began, for designs that use the free side. */
export function printDetails(setting: Setting, top: number): void {
  const { sheet, design, facts, wording } = setting
  if (design.details === 'sentence') {
    setting.show('invoiceNumber', 'invoiceDate')
    const sentence =
      facts.documentType === 'invoice'
        ? wording.numberLine
        : `${setting.label(setting.numberConcept())} {number}, {date}`
    sheet.text(
      sentence.replace('{number}', facts.number).replace('{date}', setting.day(facts.date)),
      sheet.margin,
      sheet.y,
      {
        bold: true,
      },
    )
    sheet.y += sheet.lineHeight * 1.6
    return
  }
  const rows = detailRows(setting)
  setting.show(...rows.map(row => row.field))
  switch (design.details) {
    case 'list-right':
      printListRight(setting, rows, top)
      break
    case 'list-left':
      printList(setting, rows, sheet.margin, sheet.inner)
      break
    case 'header-table':
      printCells(setting, rows, { boxed: true, headings: 'row' })
      break
    case 'stacked':
      printCells(setting, rows, { boxed: false, headings: 'row' })
      break
    case 'boxes':
      printCells(setting, rows, { boxed: true, headings: 'inside' })
      break
  }
}

function printList(setting: Setting, rows: readonly Row[], x: number, width: number): void {
  const { sheet, design } = setting
  const widest = Math.max(...rows.map(row => sheet.measure(`${row.label}${design.colon}`)))
  const strip = sheet.paper === 'strip'
  for (const row of rows) {
    if (strip) sheet.text(setting.labelled(row), x, sheet.y)
    else {
      sheet.text(`${row.label}${design.colon}`, x, sheet.y, { shade: GREY })
      sheet.text(row.value, x + Math.min(widest + 12, width * 0.6), sheet.y)
    }
    sheet.y += sheet.lineHeight
  }
  sheet.y += sheet.lineHeight
}

/** Beside the buyer's address where that leaves the right side free. */
function printListRight(setting: Setting, rows: readonly Row[], top: number): void {
  const { sheet, design } = setting
  const rightIsFree = design.parties === 'window' || design.parties === 'labelled'
  const below = sheet.y
  if (rightIsFree) sheet.y = Math.max(top, design.parties === 'window' ? 120 : top)
  const width = sheet.inner * 0.42
  if (rightIsFree && setting.random.chance(0.5)) {
    for (const row of rows) {
      sheet.text(`${row.label}${design.colon}`, sheet.right - width, sheet.y, { shade: GREY })
      sheet.text(row.value, sheet.right, sheet.y, { align: 'right' })
      sheet.y += sheet.lineHeight
    }
    sheet.y += sheet.lineHeight
  } else printList(setting, rows, sheet.right - width, width)
  sheet.y = Math.max(sheet.y, below)
}

/** Cells beside one another: labels in a row above the values, or small inside each value's box. */
function printCells(
  setting: Setting,
  rows: readonly Row[],
  style: { readonly boxed: boolean; readonly headings: 'row' | 'inside' },
): void {
  const { sheet, design } = setting
  const perLine = Math.min(rows.length, sheet.size > 9 ? 3 : 4)
  const height = style.headings === 'inside' ? 25 : 30
  const width = sheet.inner / perLine
  rows.forEach((row, index) => {
    const column = index % perLine
    if (index > 0 && column === 0) sheet.y += height + (style.boxed ? 0 : 4)
    const x = sheet.margin + column * width
    const inset = style.boxed ? 5 : 0
    if (style.boxed) sheet.box(x, sheet.y, width, height, { stroke: [0.2, 0.2, 0.2] })
    if (style.boxed && style.headings === 'row') sheet.rule(x, sheet.y + 14, x + width, sheet.y + 14, 0.5)
    sheet.text(row.label, x + inset, sheet.y + 3, {
      size: style.headings === 'inside' ? 6.5 : sheet.size - 1,
      shade: style.headings === 'inside' ? GREY : design.accent,
      bold: style.headings === 'row',
    })
    sheet.text(row.value, x + inset, sheet.y + (style.headings === 'inside' ? 11 : 16.5))
  })
  sheet.y += height + sheet.lineHeight
}
