import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Word } from '#shared/document.ts'
import { findDates } from '../../src/main/language/dates.ts'
import type { Page } from '../../src/main/pipeline/stage.ts'
import type { Truth } from './score.ts'

/** A page of a receipt from the text boxes of an SROIE folder, its lines split into words by their letters' share. */
function toPage(csv: string): Page {
  const boxes = csv.split(/\r?\n/).flatMap(line => {
    const parts = line.split(',')
    const corners = parts.slice(0, 8).map(Number)
    const text = parts.slice(8).join(',').trim()
    return text === '' || corners.some(Number.isNaN) ? [] : [{ corners, text }]
  })
  const width = Math.max(...boxes.flatMap(({ corners }) => [corners[2]!, corners[4]!])) + 20
  const height = Math.max(...boxes.flatMap(({ corners }) => [corners[5]!, corners[7]!])) + 20
  const words = boxes.flatMap(({ corners, text }, line): Word[] => {
    const [left, top, right] = [corners[0]!, corners[1]!, corners[2]!]
    const bottom = corners[5]!
    const scale = (right - left) / text.length
    return [...text.matchAll(/\S+/g)].map(match => ({
      text: match[0],
      box: [
        (left + match.index * scale) / width,
        top / height,
        (left + (match.index + match[0].length) * scale) / width,
        bottom / height,
      ],
      confidence: 0.95,
      engine: 'tesseract',
      line,
    }))
  })
  return { number: 1, width, height, rotation: 0, source: 'ocr', words }
}

/** Every receipt of an SROIE folder (box/*.csv, key/*.json) with its truth. */
export async function readReceipts(folder: string): Promise<{ truth: Truth; pages: Page[] }[]> {
  const files = (await readdir(join(folder, 'box'))).filter(file => file.endsWith('.csv')).sort()
  return Promise.all(
    files.map(async file => {
      const id = basename(file, '.csv')
      const key: Record<string, string> = JSON.parse(await readFile(join(folder, 'key', `${id}.json`), 'utf8'))
      const date = findDates(key.date ?? '', 'day-first')[0]?.value
      const total = /\d[\d,]*\.\d{2}/.exec(key.total ?? '')?.[0].replaceAll(',', '')
      const fields = {
        ...(key.company === undefined ? {} : { vendorName: key.company }),
        ...(key.address === undefined ? {} : { vendorAddress: key.address }),
        ...(date === undefined ? {} : { invoiceDate: date }),
        ...(total === undefined ? {} : { totalAmount: total }),
      }
      const page = toPage(await readFile(join(folder, 'box', file), 'utf8'))
      return { truth: { id, file, kind: 'receipt', language: 'en', fields }, pages: [page] }
    }),
  )
}
