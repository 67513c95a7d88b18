import type { Row, Setting } from '../setting.ts'
import { GREY } from '../sheet.ts'
import { bankRows, identifierRows } from './rows.ts'

/** What stands at the end of every page: page numbers, and the vendor's particulars. */
export function printFooters(setting: Setting): void {
  const { sheet, wording } = setting
  if (sheet.paper === 'strip') return
  const size = 7
  const pageRow = wording.page
  sheet.onEachPage((page, pages) => {
    const top = sheet.height - 86
    if (setting.design.footer !== 'none') sheet.rule(sheet.margin, top, sheet.right, top, 0.4, GREY)
    if (setting.design.footer === 'columns') printColumns(setting, top + 6, size)
    if (setting.design.footer === 'lines') printLines(setting, top + 6, size)
    if (pages > 1 || setting.design.carriedOver)
      sheet.text(
        pageRow.replace('{page}', String(page)).replace('{pages}', String(pages)),
        sheet.right,
        sheet.height - 28,
        {
          size: 8,
          align: 'right',
          shade: GREY,
        },
      )
  })
}

const reachRows = (setting: Setting): Row[] => [
  { label: setting.label('phone'), value: setting.facts.vendor.phone },
  { label: setting.label('email'), value: setting.facts.vendor.email, field: 'vendorEmail' },
  { label: setting.label('website'), value: setting.facts.vendor.website },
]

function printColumns(setting: Setting, top: number, size: number): void {
  const { sheet, facts } = setting
  const { vendor } = facts
  const groups: string[][] = [
    [vendor.name, vendor.street, vendor.place],
    texts(setting, reachRows(setting)),
    texts(setting, bankRows(setting)),
    [...texts(setting, identifierRows(setting)), vendor.registration],
  ]
  setting.show('vendorName', 'vendorAddress')
  const width = sheet.inner / groups.length
  groups.forEach((lines, index) => {
    sheet.paragraph(lines.join('\n'), sheet.margin + index * width, top, width - 6, { size, shade: GREY })
  })
}

function printLines(setting: Setting, top: number, size: number): void {
  const { sheet, facts } = setting
  const { vendor } = facts
  setting.show('vendorName', 'vendorAddress')
  const lines = [
    [vendor.name, vendor.street, vendor.place, vendor.registration].join(' - '),
    texts(setting, identifierRows(setting)).join(' - '),
    texts(setting, [...reachRows(setting), ...bankRows(setting)]).join(' - '),
  ]
  let y = top
  for (const line of lines) {
    for (const part of sheet.wrap(line, sheet.inner, { size })) {
      sheet.text(part, sheet.width / 2, y, { size, align: 'centre', shade: GREY })
      y += size * 1.3
    }
  }
}

function texts(setting: Setting, rows: readonly Row[]): string[] {
  setting.show(...rows.map(row => row.field))
  return rows.map(row => setting.labelled(row))
}
