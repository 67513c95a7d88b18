import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'
import { PDFDocument, StandardFonts } from 'pdf-lib'

export const SAMPLES = fileURLToPath(new URL('../../resources/samples/', import.meta.url))
export const sample = (name: string): string => join(SAMPLES, name)

/** A PDF that `PDF_PASSWORD` opens. */
export const PROTECTED_PDF = fileURLToPath(new URL('../../src/main/pages/fixtures/encrypted.pdf', import.meta.url))
export const PDF_PASSWORD = 'secret'

/** A PDF whose only words are these lines. */
export async function textPdf(lines: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.TimesRoman)
  const page = document.addPage()
  lines.forEach((line, index) => {
    page.drawText(line, { x: 60, y: 760 - index * 20, size: 13, font })
  })
  return document.save()
}

async function emptyPages(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let page = 0; page < count; page++) document.addPage()
  return document.save()
}

function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}

/** A PNG of a few hundred bytes that claims 60,000 by 60,000 pixels: 3.6 GB when it is decoded. */
function pixelBomb(): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(60_000, 0)
  header.writeUInt32BE(60_000, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(60_001))),
    pngChunk('IEND', new Uint8Array()),
  ])
}

const poem = [
  'Dear Anna,',
  'the garden is full of apples this year, and the children',
  'climb the old tree every afternoon. Come and see us soon.',
  'With love, Margaret',
]

/** Files that no invoice can be read from, by name. */
export async function writeBadFiles(folder: string): Promise<Record<string, string>> {
  const whole = await readFile(sample('de-letter.pdf'))
  const contents: Record<string, Uint8Array> = {
    'empty.pdf': new Uint8Array(),
    'truncated.jpg': (await readFile(sample('fr-photo.jpg'))).subarray(0, 300),
    'garbage.pdf': Buffer.concat([whole.subarray(0, 60), Buffer.alloc(4000, 0x5a)]),
    'misnamed.pdf': Buffer.from('Only a note, whatever its name says.\n'.repeat(20)),
    'ten-thousand-pages.pdf': await emptyPages(10_000),
    'pixel-bomb.png': pixelBomb(),
    'letter.pdf': await textPdf(poem),
  }
  await mkdir(folder, { recursive: true })
  const paths: Record<string, string> = {}
  for (const [name, content] of Object.entries(contents)) {
    paths[name] = join(folder, name)
    await writeFile(paths[name], content)
  }
  return paths
}
