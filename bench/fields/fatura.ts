import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Word } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'
import { findDates } from '../../src/main/language/dates.ts'
import type { Page } from '../../src/main/pipeline/stage.ts'
import type { Truth } from './score.ts'

/** A region as FATURA labels it; its box in points from the page's bottom left, tables in a list of their own. */
interface Region {
  readonly text?: string
  readonly bbox?: readonly (readonly [number, number])[]
}

/** A4 in points: FATURA's templates are drawn on it. */
const [WIDTH, HEIGHT] = [595, 842]

const lineOf = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[1]?.trim()
const amountOf = (text: string): string | undefined => /(\d+\.\d+)\D*$/.exec(text)?.[1]
const dayOf = (text: string): string | undefined => findDates(text, 'day-first')[0]?.value
const withoutLabel = (text: string): string => text.replace(/^(?:address|email|bill[ _]to|buyer)\s*:\s*/i, '')

/** What a region says of a field. Other regions are printed and tell nothing. */
const READ: Readonly<Record<string, readonly [FieldName, (text: string) => string | undefined]>> = {
  SELLER_NAME: ['vendorName', text => text],
  SELLER_ADDRESS: ['vendorAddress', text => withoutLabel(text).replaceAll('\n', ', ')],
  SELLER_EMAIL: ['vendorEmail', withoutLabel],
  BUYER: ['buyerName', text => lineOf(/^([^\n]+)/, withoutLabel(text))],
  BILL_TO: ['buyerName', text => lineOf(/^([^\n]+)/, withoutLabel(text))],
  NUMBER: ['invoiceNumber', text => lineOf(/(\S+)\s*$/, text)],
  PO_NUMBER: ['purchaseOrder', text => lineOf(/:\s*(\S+)\s*$/, text)],
  DATE: ['invoiceDate', dayOf],
  DUE_DATE: ['dueDate', dayOf],
  TAX: ['taxAmount', amountOf],
  TOTAL: ['totalAmount', amountOf],
  AMOUNT_DUE: ['amountDue', amountOf],
}

/** The words of a region, its lines as high as one another and its words as wide as their letters' share. */
function wordsOf({ text = '', bbox }: Region, first: number): Word[] {
  if (bbox === undefined || text.trim() === '') return []
  const lines = text.split('\n')
  const [left, right] = [Math.min(bbox[0]![0], bbox[1]![0]), Math.max(bbox[0]![0], bbox[1]![0])]
  const [low, high] = [Math.min(bbox[0]![1], bbox[1]![1]), Math.max(bbox[0]![1], bbox[1]![1])]
  const pitch = (high - low) / lines.length
  const scale = (right - left) / Math.max(...lines.map(line => line.length))
  return lines.flatMap((line, index) =>
    [...line.matchAll(/\S+/g)].map((match): Word => {
      const top = HEIGHT - high + index * pitch
      return {
        text: match[0],
        box: [
          (left + match.index * scale) / WIDTH,
          top / HEIGHT,
          (left + (match.index + match[0].length) * scale) / WIDTH,
          (top + 0.85 * pitch) / HEIGHT,
        ],
        confidence: 0.97,
        engine: 'line-reader',
        line: first + index,
      }
    }),
  )
}

function toPage(regions: readonly Region[]): Page {
  const words: Word[] = []
  for (const region of regions) words.push(...wordsOf(region, (words.at(-1)?.line ?? -1) + 1))
  return { number: 1, width: WIDTH, height: HEIGHT, rotation: 0, source: 'ocr', words }
}

/** Every labelled invoice of a FATURA folder (labels/*.json) with what its labels tell; the words of its tables are not there. */
export async function readFatura(folder: string): Promise<{ truth: Truth; pages: Page[] }[]> {
  const files = (await readdir(join(folder, 'labels'))).filter(file => file.endsWith('.json')).sort()
  return Promise.all(
    files.map(async file => {
      const labels: Record<string, Region> = JSON.parse(await readFile(join(folder, 'labels', file), 'utf8'))
      const regions = Object.entries(labels).filter(([name]) => name !== 'OTHER')
      const told = regions.flatMap(([name, { text }]) => {
        const [field, read] = READ[name] ?? []
        const value = text === undefined ? undefined : read?.(text)
        return field === undefined || value === undefined || value === '' ? [] : [[field, value] as const]
      })
      const id = basename(file, '.json')
      const truth = { id, file, kind: 'labelled', language: 'en', documentType: 'invoice' }
      return {
        truth: { ...truth, fields: Object.fromEntries(told) },
        pages: [toPage(regions.map(([, region]) => region))],
      }
    }),
  )
}
