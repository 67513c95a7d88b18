import type { Party } from '../facts.ts'
import type { Setting } from '../setting.ts'
import { GREY } from '../sheet.ts'
import { identifierRows } from './rows.ts'

const addressLines = (party: Party, withCountry: boolean): string[] => [
  party.street,
  party.place,
  ...(withCountry ? [party.countryName] : []),
]

/** Who is charged, and in some designs who charges. */
export function printParties(setting: Setting): void {
  switch (setting.design.parties) {
    case 'window':
      printWindow(setting, setting.sheet.margin)
      break
    case 'window-right':
      printWindow(setting, setting.sheet.margin + setting.sheet.inner * 0.55)
      break
    case 'labelled':
      printBuyer(setting, setting.sheet.margin, setting.sheet.inner * 0.55)
      break
    case 'two-columns':
      printBoth(setting, false)
      break
    case 'boxes':
      printBoth(setting, true)
      break
  }
}

function printWindow(setting: Setting, x: number): void {
  const { sheet, design, facts } = setting
  const { vendor, buyer } = facts
  sheet.y = Math.max(sheet.y, 120)
  if (design.senderLine) {
    sheet.text(`${vendor.name} · ${vendor.street} · ${vendor.place}`, x, sheet.y, { size: 6.5, shade: GREY })
    setting.show('vendorAddress')
  }
  sheet.y += 14
  for (const line of [buyer.name, ...addressLines(buyer, setting.random.chance(0.3))]) {
    sheet.text(line, x, sheet.y)
    sheet.y += sheet.lineHeight
  }
  setting.show('buyerName')
  sheet.y += sheet.lineHeight
}

function buyerLines(setting: Setting): string[] {
  const { buyer } = setting.facts
  setting.show('buyerName')
  const lines = addressLines(buyer, setting.random.chance(0.3))
  if (buyer.vatId !== undefined && setting.random.chance(0.6)) {
    setting.show('buyerVatId')
    lines.push(setting.labelled({ label: setting.label('buyerVatId'), value: buyer.vatId }))
  }
  return lines
}

function vendorLines(setting: Setting): string[] {
  const { vendor } = setting.facts
  setting.show('vendorAddress')
  const rows = identifierRows(setting)
  setting.show(...rows.map(row => row.field))
  return [...addressLines(vendor, false), ...rows.map(row => setting.labelled(row))]
}

function printBuyer(setting: Setting, x: number, width: number): void {
  const { sheet, design, facts } = setting
  sheet.text(`${setting.label('billTo')}${design.colon}`, x, sheet.y, { bold: true, shade: design.accent })
  sheet.y += sheet.lineHeight
  sheet.y = sheet.paragraph([facts.buyer.name, ...buyerLines(setting)].join('\n'), x, sheet.y, width)
  sheet.y += sheet.lineHeight
}

function printBoth(setting: Setting, boxed: boolean): void {
  const { sheet, design, facts } = setting
  const half = sheet.inner / 2 - 6
  const top = sheet.y
  const blocks = [
    { x: sheet.margin, heading: setting.label('vendor'), name: facts.vendor.name, lines: vendorLines(setting) },
    {
      x: sheet.margin + half + 12,
      heading: setting.label('billTo'),
      name: facts.buyer.name,
      lines: buyerLines(setting),
    },
  ]
  const inset = boxed ? 6 : 0
  const bottoms = blocks.map(({ x, heading, name, lines }) => {
    sheet.text(boxed ? heading : `${heading}${design.colon}`, x + inset, top + inset, {
      size: boxed ? 6.5 : sheet.size,
      bold: !boxed,
      shade: boxed ? GREY : design.accent,
    })
    const belowName = sheet.paragraph(name, x + inset, top + inset + sheet.lineHeight, half - 2 * inset, { bold: true })
    return sheet.paragraph(lines.join('\n'), x + inset, belowName, half - 2 * inset)
  })
  const bottom = Math.max(...bottoms) + inset
  if (boxed) for (const { x } of blocks) sheet.box(x, top, half, bottom - top, { stroke: [0, 0, 0] })
  sheet.y = bottom + sheet.lineHeight
}
