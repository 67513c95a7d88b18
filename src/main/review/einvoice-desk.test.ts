import { expect, test } from 'vitest'
import { attachmentName } from './einvoice-desk.ts'

test('an attachment is saved under a name that leads nowhere and that nothing runs', () => {
  const names: [name: string, mediaType: string, saved: string][] = [
    ['../../.bashrc', 'text/plain', 'bashrc.txt'],
    ['C:\\Windows\\evil.exe', 'application/pdf', 'evil.exe.pdf'],
    ['evil.exe', 'application/x-msdownload', 'evil.exe.bin'],
    ['a\u202Efdp.scr', 'application/pdf', 'afdp.scr.pdf'],
    ['', 'image/png', 'attachment.png'],
    ['...', 'text/csv', 'attachment.csv'],
    ['photo.JPEG', 'image/jpeg', 'photo.JPEG'],
    ['Zeiten Mai: 1.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Zeiten Mai 1.xlsx'],
  ]
  expect(names.map(([name, mediaType]) => [name, mediaType, attachmentName(name, mediaType)])).toEqual(names)
})
