import { expect, test } from 'vitest'
import { pdfBytes } from '../testing/test-app.ts'
import { containerKind } from './kind.ts'
import { eml, msg } from './testing/mails.ts'
import { zip } from './testing/zip.ts'
import { unpackApart } from './unpack-apart.ts'

const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content)
const pdf = (name: string) => ({ name, bytes: pdfBytes(name) })
const attached = (fileName: string) => ({ fileName, bytes: pdfBytes(fileName) })

/** What comes out, in words: files with the way to them, then what was left out. */
async function contents(fileName: string, bytes: Uint8Array): Promise<{ files: string[]; leftOut: readonly string[] }> {
  const kind = await containerKind(bytes)
  if (kind === undefined) throw new Error(`${fileName} is no mail or archive`)
  const files: string[] = []
  const unpacking = unpackApart({ fileName, kind, bytes })
  for (;;) {
    const { done, value } = await unpacking.next()
    if (done) return { files, leftOut: value }
    files.push([...value.containers.map(container => container.fileName), value.fileName].join(' > '))
  }
}

test.each([
  ['PDF', pdfBytes('a')],
  ['plain text with colons', text('Dear all: the invoice\nfollows: soon\n')],
  ['a text that only begins as a mail', text('From: me\nSubject: lunch\n\nno mail')],
  ['XML', text('<?xml version="1.0"?><Invoice/>')],
])('%s is neither mail nor archive', async (_name, bytes) => {
  expect(await containerKind(bytes)).toBeUndefined()
})

test.each([
  ['leads out of its folder', '../../etc/invoice.pdf', 'archive-unsafe'],
  ['leads to the root', '/etc/invoice.pdf', 'archive-unsafe'],
  ['names a drive', 'C:\\invoice.pdf', 'archive-unsafe'],
])('an archive in which a name %s is refused as a whole', async (_how, name, code) => {
  await expect(contents('a.zip', zip([pdf('good.pdf'), { name, bytes: pdfBytes('a') }]))).rejects.toMatchObject({
    code,
  })
})

test('an archive that unpacks to hundreds of times its size is refused, and so is one in ever more others', async () => {
  const bomb = zip([pdf('good.pdf'), { name: 'bomb.pdf', bytes: new Uint8Array(32 * 1024 * 1024) }])
  await expect(contents('bomb.zip', bomb)).rejects.toMatchObject({ code: 'archive-unsafe' })
  let nested = zip([pdf('a.pdf')])
  for (let level = 0; level < 6; level++) nested = zip([{ name: `${level}.zip`, bytes: nested }])
  await expect(contents('nested.zip', nested)).rejects.toMatchObject({ code: 'archive-unsafe' })
})

test('an archive that is cut off, or lies about a size, is refused as a whole', async () => {
  const whole = zip([pdf('a.pdf'), pdf('b.pdf')])
  await expect(contents('cut.zip', whole.slice(0, -30))).rejects.toMatchObject({ code: 'archive-damaged' })
  const lying = whole.slice()
  const directory = Buffer.from(lying.buffer).indexOf(Buffer.from('PK\u0001\u0002'))
  new DataView(lying.buffer).setUint32(directory + 24, 5, true)
  await expect(contents('lying.zip', lying)).rejects.toMatchObject({ code: 'archive-damaged' })
})

test('an archive gives out its documents by their last name, and says what it left out', async () => {
  const archive = zip([
    { name: 'march/invoice.pdf', bytes: pdfBytes('1') },
    { name: 'march\\other.pdf', bytes: pdfBytes('2') },
    { name: '__MACOSX/._invoice.pdf', bytes: pdfBytes('3') },
    { name: 'readme.txt', bytes: text('hello') },
    { name: 'secret.pdf', bytes: pdfBytes('4'), encrypted: true },
  ])
  expect(await contents('a.zip', archive)).toEqual({
    files: ['a.zip > invoice.pdf', 'a.zip > other.pdf'],
    leftOut: ['readme.txt', 'secret.pdf'],
  })
})

test('a mail gives out what is attached, inline and in mails and archives inside, but no logos', async () => {
  const logo = new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  )
  const mail = eml('March', [
    attached('one.pdf'),
    { ...attached('two.pdf'), inline: true },
    { fileName: 'logo.png', bytes: logo, type: 'image/png', inline: true },
    { fileName: 'all.zip', bytes: zip([pdf('three.pdf')]) },
    { fileName: 'forwarded.eml', bytes: eml('Inner', [attached('four.pdf')]), type: 'message/rfc822' },
    { fileName: 'outlook.msg', bytes: msg('Saved', attached('five.pdf')) },
    { fileName: '../../run.exe', bytes: text('MZ') },
  ])
  expect(await contents('mail.eml', mail)).toEqual({
    files: [
      ...['mail.eml > one.pdf', 'mail.eml > two.pdf', 'mail.eml > all.zip > three.pdf'],
      ...['mail.eml > forwarded.eml > four.pdf', 'mail.eml > outlook.msg > five.pdf'],
    ],
    leftOut: ['logo.png', 'run.exe'],
  })
})

test('a mail says who sent it and what about, whatever tries to break out of that line', async () => {
  const mail = eml(
    'Rechnung\u202e 7\t=?utf-8?q?f=C3=BCr_M=C3=A4rz?=',
    [attached('a.pdf')],
    '=?utf-8?q?M=C3=BCller?= <m@vendor.example>',
  )
  const { value } = await unpackApart({ fileName: 'a.eml', kind: 'mail', bytes: mail }).next()
  expect(value).toMatchObject({
    containers: [
      {
        fileName: 'a.eml',
        mail: {
          from: 'Müller <m@vendor.example>',
          subject: expect.stringMatching(/^Rechnung 7 ?für März$/),
          sentAt: '2026-02-02T08:30:00.000Z',
        },
      },
    ],
  })
  const saved = msg('Saved', attached('b.pdf'))
  expect(await unpackApart({ fileName: 'b.msg', kind: 'outlook-mail', bytes: saved }).next()).toMatchObject({
    value: { bytes: pdfBytes('b.pdf'), containers: [{ mail: { from: 'Ada <ada@vendor.example>', subject: 'Saved' } }] },
  })
})
