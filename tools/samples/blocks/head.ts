import type { Setting } from '../setting.ts'
import { GREY } from '../sheet.ts'
import { identifierRows } from './rows.ts'

/** The letterhead: the vendor's name, and in most designs the address and ways to reach it. */
export function printHead(setting: Setting): void {
  const { sheet, design, facts } = setting
  const { vendor } = facts
  const size = Math.min(18, (sheet.inner * 0.62 * 18) / sheet.measure(vendor.name, { size: 18, bold: true }))
  const name = { size, bold: true, shade: design.accent }
  setting.show('vendorName')
  switch (design.head) {
    case 'logo-left':
      sheet.logo(sheet.margin, sheet.y, 34, design.accent)
      sheet.text(vendor.name, sheet.margin + 44, sheet.y + 8, name)
      sheet.y += 44
      printContact(setting, sheet.margin, 'left')
      break
    case 'name-left':
      sheet.text(vendor.name, sheet.margin, sheet.y, name)
      sheet.y += size * 1.4
      printContact(setting, sheet.margin, 'left')
      break
    case 'name-right':
      sheet.text(vendor.name, sheet.right, sheet.y, { ...name, align: 'right' })
      sheet.y += size * 1.4
      printContact(setting, sheet.right, 'right')
      break
    case 'band':
      sheet.box(0, 0, sheet.width, 64, { fill: design.accent })
      sheet.text(vendor.name, sheet.margin, 24, { ...name, shade: [1, 1, 1] })
      sheet.y = 78
      break
    case 'centred':
      sheet.text(vendor.name, sheet.width / 2, sheet.y, { ...name, align: 'centre' })
      sheet.y += size * 1.4
      printContact(setting, sheet.width / 2, 'centre')
      break
  }
  if (design.title === 'head-right') printTitleAtRight(setting, sheet.measure(vendor.name, name))
  sheet.y += sheet.lineHeight
}

/** Beside the name where there is room, below it otherwise. */
function printTitleAtRight(setting: Setting, nameWidth: number): void {
  const { sheet, design } = setting
  const style = { size: 20, bold: true, align: 'right' } as const
  const fits = nameWidth + 60 + sheet.measure(setting.title(), style) < sheet.inner
  const beside = fits && design.head !== 'name-right' && design.head !== 'centred'
  const onBand = beside && design.head === 'band'
  sheet.text(setting.title(), sheet.right, beside ? (onBand ? 24 : sheet.margin) : sheet.y, {
    ...style,
    shade: onBand ? [1, 1, 1] : design.accent,
  })
  if (!beside) sheet.y += 26
}

function printContact(setting: Setting, x: number, align: 'left' | 'right' | 'centre'): void {
  const { sheet, design, facts } = setting
  const { vendor } = facts
  // With the address already in the block of parties, the head stays short.
  if (design.parties === 'two-columns' || design.parties === 'boxes') return
  const size = sheet.size - 1
  const lines = [
    ...(sheet.paper === 'strip' ? [vendor.street, vendor.place] : [`${vendor.street} · ${vendor.place}`]),
    `${setting.label('phone')}${design.colon} ${vendor.phone}`,
    sheet.paper === 'strip' ? vendor.email : `${setting.label('email')}${design.colon} ${vendor.email}`,
  ]
  setting.show('vendorAddress', 'vendorEmail')
  if (design.footer === 'none') for (const row of identifierRows(setting)) lines.push(printedRow(setting, row))
  for (const line of lines) {
    sheet.text(line, x, sheet.y, { size, align, shade: GREY })
    sheet.y += size * 1.3
  }
}

function printedRow(setting: Setting, row: ReturnType<typeof identifierRows>[number]): string {
  setting.show(row.field)
  return setting.labelled(row)
}
