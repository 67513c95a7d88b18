import { deflateSync } from 'node:zlib'
import { PDFDocument } from 'pdf-lib'
import sharp, { type Sharp } from 'sharp'

type Bytes = Uint8Array<ArrayBuffer>
const bytesOf = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'latin1'))
const own = (bytes: Uint8Array): Bytes => Uint8Array.from(bytes)

/** Each makes a file from a sound PDF; `number` makes its bytes differ from the others of its kind. */
export const DAMAGED: Readonly<Record<string, (sound: Bytes, number: number) => Promise<Bytes> | Bytes>> = {
  'a PDF cut in half': sound => sound.slice(0, sound.length >> 1),
  'a PDF without its cross-references': sound =>
    bytesOf(
      Buffer.from(sound)
        .toString('latin1')
        .replaceAll('startxref', 'startnone')
        .replaceAll(/\bxref\b/g, 'none'),
    ),
  'a PDF with a flipped bit in every hundredth byte': sound =>
    sound.map((byte, index) => (index > 200 && index % 100 === 0 ? byte ^ 1 : byte)),
  'a PDF header before garbage': (_sound, number) =>
    bytesOf(`%PDF-1.7\n${String.fromCharCode(...Array.from({ length: 5000 }, (_, at) => (at * 97 + number) % 256))}`),
  'a PDF without a page': async () => own(await (await PDFDocument.create()).save({ addDefaultPage: false })),
  'a PDF whose stream unfolds to 512 MB': (_sound, number) => bomb(number),
  'a page of 5 by 5 metres': (_sound, number) => pages(1, 14_400, number),
  'a thousand pages': (_sound, number) => pages(1000, 300, number),
  'a black page': (_sound, number) => image({ width: 1240, height: 1754, background: 'black' }, number),
  'an image of one pixel': (_sound, number) => image({ width: 1, height: 1, background: 'white' }, number),
  'an image of 120 million pixels': (_sound, number) =>
    image({ width: 12_000, height: 10_000, background: 'white' }, number),
  'a PNG cut in half': async (_sound, number) => {
    const whole = await noise(number).png().toBuffer()
    return own(whole.subarray(0, whole.length >> 1))
  },
  'an image in CMYK': async (_sound, number) => own(await noise(number).toColourspace('cmyk').jpeg().toBuffer()),
  'an image in Lab': async (_sound, number) => own(await noise(number).toColourspace('lab').tiff().toBuffer()),
  'an image of 16 bits': async (_sound, number) => own(await noise(number).toColourspace('rgb16').png().toBuffer()),
  'XML that unfolds': (_sound, number) =>
    bytesOf(
      `<?xml version="1.0"?><!-- ${number} --><!DOCTYPE a [<!ENTITY x "xxxxxxxxxx">${Array.from({ length: 9 }, (_, level) => `<!ENTITY x${level} "${`&x${level === 0 ? '' : level - 1};`.repeat(10)}">`).join('')}]><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">&x8;</Invoice>`,
    ),
  'XML that is not well-formed': (_sound, number) =>
    bytesOf(
      `<?xml version="1.0"?><!-- ${number} --><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>7`,
    ),
  'a program': (_sound, number) => bytesOf(`MZ\x90\x00${number}`.padEnd(2000, '\x00')),
  text: (_sound, number) => bytesOf(`Invoice ${number}\nTotal 12.00\n`),
}

function noise(number: number): Sharp {
  return sharp({
    create: {
      width: 300,
      height: 200,
      channels: 3,
      noise: { type: 'gaussian', mean: 200 - number, sigma: 20 },
      background: 'white',
    },
  })
}

async function image(create: { width: number; height: number; background: string }, number: number): Promise<Bytes> {
  const bytes = await sharp({ create: { ...create, channels: 3 } })
    .png({ compressionLevel: 9 })
    .withMetadata({ exif: { IFD0: { ImageDescription: `number ${number}` } } })
    .toBuffer()
  return own(bytes)
}

async function pages(count: number, size: number, number: number): Promise<Bytes> {
  const document = await PDFDocument.create()
  document.setTitle(`number ${number}`)
  for (let page = 0; page < count; page += 1) document.addPage([size, size]).drawText(`Invoice ${page}`, { size: 12 })
  return own(await document.save())
}

/** A page whose content is a stream of 512 MB of blanks. */
function bomb(number: number): Bytes {
  const block = Buffer.alloc(1024 ** 2 * 512, ' ')
  const stream = deflateSync(block, { level: 9 })
  const head = Buffer.from(
    `%PDF-1.4\n% ${number}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream\n`,
  )
  return own(Buffer.concat([head, stream, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')]))
}
