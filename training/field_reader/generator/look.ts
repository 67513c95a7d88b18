/**
 * Draws one synthetic document as the network sees it, with its truth in colours:
 *
 *     node training/field_reader/generator/look.ts SEED OUT.png [--held-out]
 *
 * Fields are boxed and named, columns of items are underlaid, further rows of an item are hatched below.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { createCanvas } from '@napi-rs/canvas'
import { FIELD_NAMES } from '#shared/fields.ts'
import { Random } from '../../../tools/samples/random.ts'
import { compose } from './compose.ts'
import { type ReadWord, readPaper } from './read.ts'
import { fieldsOf } from './text.ts'

const SCALE = 1.6
const COLUMN_COLOURS = {
  description: '#fff3bf',
  quantity: '#d3f9d8',
  unit: '#c5f6fa',
  unitPrice: '#e5dbff',
  taxRate: '#ffdeeb',
  amount: '#ffd8a8',
  heading: '#dee2e6',
} as const

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'held-out': { type: 'boolean', default: false } },
})
const [seed, out] = positionals
if (seed === undefined || out === undefined) {
  console.error('usage: node training/field_reader/generator/look.ts SEED OUT.png [--held-out]')
  process.exit(2)
}

const { invoice, sheet } = compose(seed, values['held-out'] ? 'held-out' : 'training')
const paper = readPaper(new Random(`read ${seed}`), sheet)
const height = sheet.height * SCALE
const canvas = createCanvas(Math.ceil(sheet.width * SCALE * paper.words.length), Math.ceil(height))
const pen = canvas.getContext('2d')
pen.fillStyle = 'white'
pen.fillRect(0, 0, canvas.width, canvas.height)

function draw(read: ReadWord, shift: number): void {
  const [x0, y0, x1, y1] = read.word.box
  const [left, top] = [x0 * sheet.width * SCALE + shift, y0 * height]
  const [width, tall] = [(x1 - x0) * sheet.width * SCALE, (y1 - y0) * height]
  if (read.column !== undefined) {
    pen.fillStyle = COLUMN_COLOURS[read.column]
    pen.fillRect(left, top, width, tall)
  }
  pen.fillStyle = read.further ? '#1864ab' : read.item === undefined ? 'black' : '#2b8a3e'
  pen.font = `${tall * 0.85}px Liberation Sans, DejaVu Sans, sans-serif`
  pen.fillText(read.word.text, left, top + tall * 0.78, width)
  const fields = fieldsOf(read.pieces)
  const names = FIELD_NAMES.filter((_, index) => (fields >> index) & 1)
  if (names.length === 0) return
  pen.strokeStyle = `hsl(${(FIELD_NAMES.indexOf(names[0]!) * 67) % 360} 90% 40%)`
  pen.strokeRect(left, top, width, tall)
  pen.fillStyle = pen.strokeStyle
  pen.font = '7px sans-serif'
  pen.fillText(names.join('+'), left, top - 1)
}

paper.words.forEach((words, page) => {
  for (const read of words) draw(read, page * sheet.width * SCALE)
})
await writeFile(out, canvas.toBuffer('image/png'))
console.log(
  `${invoice.land.country.code} ${invoice.land.language} ${invoice.documentType}, ${paper.words.map(words => words.length).join(' + ')} words`,
)
