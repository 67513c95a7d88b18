import type { Row, Setting } from '../setting.ts'
import { bankRows } from './rows.ts'

/** How and when to pay, and the last words. */
export function printPayment(setting: Setting): void {
  const { sheet, design, facts, wording, random } = setting
  if (sheet.paper === 'strip') {
    printCash(setting)
    return
  }
  if (facts.documentType === 'invoice' && design.payment !== 'none') {
    const rows = paymentRows(setting)
    setting.show(...rows.map(row => row.field))
    if (rows.length === 0) sheet.y += sheet.lineHeight
    else if (design.payment === 'sentence') {
      const sentence = rows.map(row => (row.field === 'paymentTerms' ? row.value : setting.labelled(row))).join(', ')
      sheet.y = sheet.paragraph(`${sentence}.`, sheet.margin, sheet.y, sheet.inner) + sheet.lineHeight
    } else {
      const top = sheet.y
      const inset = design.payment === 'box' ? 6 : 0
      sheet.y += inset
      for (const row of rows)
        sheet.y = sheet.paragraph(setting.labelled(row), sheet.margin + inset, sheet.y, sheet.inner)
      sheet.y += inset
      if (inset > 0) sheet.box(sheet.margin, top, sheet.inner, sheet.y - top, { stroke: design.accent })
      sheet.y += sheet.lineHeight
    }
  }
  if (random.chance(0.7)) sheet.paragraph(random.pick(wording.thanks), sheet.margin, sheet.y, sheet.inner)
}

function paymentRows(setting: Setting): Row[] {
  const { facts } = setting
  const rows: Row[] = []
  if (facts.paymentTerms !== undefined)
    rows.push({ label: setting.label('terms'), value: facts.paymentTerms, field: 'paymentTerms' })
  // The footer of a letter already says where to pay to.
  if (setting.design.footer !== 'columns' || setting.random.chance(0.3)) rows.push(...bankRows(setting))
  if (facts.paymentReference !== undefined)
    rows.push({ label: setting.label('reference'), value: facts.paymentReference, field: 'paymentReference' })
  return rows
}

/** A till's last lines: what was handed over and given back. */
function printCash(setting: Setting): void {
  const { sheet, facts, wording, random } = setting
  const { total } = facts.totals
  const means = random.pick(wording.cash)
  const inCash = means === wording.cash[0]
  const given = inCash ? total.div(10).round(0, 3).times(10) : total
  const line = (label: string, amount: typeof total): void => {
    sheet.text(label, sheet.margin, sheet.y)
    sheet.text(setting.number(amount), sheet.right, sheet.y, { align: 'right' })
    sheet.y += sheet.lineHeight
  }
  line(means, given)
  if (inCash) line(wording.change, given.minus(total))
  sheet.y += sheet.lineHeight
  sheet.text(random.pick(wording.thanks), sheet.width / 2, sheet.y, { align: 'centre' })
  sheet.y += sheet.lineHeight
}
