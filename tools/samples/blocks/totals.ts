import type { Big } from 'big.js'
import type { FieldName } from '#shared/fields.ts'
import type { Setting } from '../setting.ts'
import { GREY } from '../sheet.ts'

interface TotalRow {
  readonly label: string
  readonly amount: Big
  readonly field?: FieldName
  readonly strong: boolean
}

/** Net, tax, total, and what is left to pay. */
export function printTotals(setting: Setting): void {
  const { sheet, design, facts } = setting
  const rows = totalRows(setting, design.totals !== 'rate-table')
  setting.show(...rows.map(row => row.field), 'totalAmount')
  if (facts.taxFreeNote === undefined) setting.show('taxAmount')
  switch (design.totals) {
    case 'right':
      printRight(setting, rows)
      break
    case 'right-box':
      printRight(setting, rows, true)
      break
    case 'rate-table': {
      const top = sheet.y
      if (facts.taxFreeNote === undefined) printRateTable(setting)
      const below = sheet.y
      sheet.y = top
      printRight(setting, totalRows(setting, false))
      sheet.y = Math.max(sheet.y, below)
      break
    }
    case 'bottom-boxes':
      printBoxes(setting, rows)
      break
  }
  if (facts.taxFreeNote !== undefined) sheet.y = sheet.paragraph(facts.taxFreeNote, sheet.margin, sheet.y, sheet.inner)
  sheet.y += sheet.lineHeight
}

/** `eachRate`: a row for every rate, else one for all tax where the rates stand in a table of their own. */
function totalRows(setting: Setting, eachRate: boolean): TotalRow[] {
  const { facts, design } = setting
  const { totals } = facts
  const rows: TotalRow[] = []
  if (facts.taxFreeNote === undefined) {
    rows.push({ label: setting.label('net'), amount: totals.net, field: 'netAmount', strong: false })
    const tax = setting.label('tax')
    if (eachRate || totals.rows.length === 1)
      for (const row of totals.rows)
        rows.push({ label: tax.replace('{rate}', setting.plain(row.rate)), amount: row.amount, strong: false })
    else rows.push({ label: tax.replace(/[ (@]*[^ ]*\{rate\} ?%\)?/, '').trim(), amount: totals.tax, strong: false })
  }
  const total = setting.label(facts.documentType === 'credit-note' ? 'creditTotal' : 'total')
  // Without a sign beside the amounts, the currency stands in the total's label.
  const unmarked = setting.moneyForm === '#' && !total.includes(facts.currency)
  if (setting.moneyForm === '#') setting.show('currency')
  rows.push({ label: unmarked ? `${total} ${facts.currency}` : total, amount: totals.total, strong: true })
  if (totals.paid.gt(0)) rows.push({ label: setting.label('paid'), amount: totals.paid.times(-1), strong: false })
  if (totals.paid.gt(0) || (design.repeatsDue && facts.documentType === 'invoice'))
    rows.push({ label: setting.label('due'), amount: totals.due, field: 'amountDue', strong: true })
  return rows
}

function printRight(setting: Setting, rows: readonly TotalRow[], boxed = false): void {
  const { sheet, design } = setting
  const left = sheet.paper === 'strip' ? sheet.margin : sheet.right - sheet.inner * 0.46
  const top = sheet.y
  if (boxed) sheet.y += 5
  for (const row of rows) {
    const style = { bold: row.strong, size: row.strong ? sheet.size + 1 : sheet.size }
    sheet.text(`${row.label}${design.colon}`, left + (boxed ? 6 : 0), sheet.y, style)
    sheet.text(setting.money(row.amount), sheet.right - (boxed ? 6 : 0), sheet.y, { ...style, align: 'right' })
    sheet.y += sheet.lineHeight + 2
  }
  if (boxed) {
    sheet.y += 3
    sheet.box(left, top, sheet.right - left, sheet.y - top, { stroke: design.accent })
  }
  sheet.y += 4
}

/** Rate, base and tax of each rate, on the left of the totals. */
function printRateTable(setting: Setting): void {
  const { sheet, facts } = setting
  const width = sheet.inner * 0.46
  const xs = [0.25, 0.62, 1].map(part => sheet.margin + width * part)
  const line = (texts: readonly string[], bold: boolean): void => {
    texts.forEach((text, index) => {
      sheet.text(text, xs[index]!, sheet.y, {
        align: 'right',
        size: sheet.size - 1,
        bold,
        shade: bold ? GREY : [0, 0, 0],
      })
    })
    sheet.y += sheet.lineHeight
  }
  line(['%', setting.wording.columns.amount[0]!, setting.column('taxRate')], true)
  for (const row of facts.totals.rows)
    line([setting.plain(row.rate), setting.number(row.base), setting.number(row.amount)], false)
}

/** One row of boxes over the whole width, as on printed forms. */
function printBoxes(setting: Setting, rows: readonly TotalRow[]): void {
  const { sheet } = setting
  const width = sheet.inner / rows.length
  rows.forEach((row, index) => {
    const x = sheet.margin + index * width
    sheet.box(x, sheet.y, width, 32, { stroke: [0.1, 0.1, 0.1] })
    sheet.text(row.label, x + 4, sheet.y + 3, { size: 6.5, shade: GREY })
    sheet.text(setting.money(row.amount), x + width - 5, sheet.y + 15, { align: 'right', bold: row.strong })
  })
  sheet.y += 32 + sheet.lineHeight
}
