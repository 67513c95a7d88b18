import { MAX_PAGES } from '../limits.ts'
import { findParts, type PdfPart } from './pdf-parts.ts'

const PAGE = /\/Type\s*\/Page\b(?!s)/
const PAGES = /\/Type\s*\/Pages\b/
const CATALOGUE = /\/Type\s*\/(?:Catalog|XRef|ObjStm)\b/

/** A page whose own size was lost is A4. */
const A4 = '[0 0 595 842]'

/**
 * A PDF with the same objects and a structure of its own: a catalogue, a list of the pages that are there, and a table
 * of where everything lies. Undefined where no page is left, or where the file is encrypted: its key was in what is lost.
 */
export function rebuildPdf(file: Buffer): Buffer | undefined {
  if (file.includes('/Encrypt')) return undefined
  const parts = findParts(file)
  const pages = pagesInOrder(parts)
  if (pages.length === 0) return undefined
  const root = Math.max(...parts.keys()) + 1
  const tree = root + 1
  const kids = pages.map(number => `${number} 0 R`).join(' ')
  const kept = [...parts].filter(([, { text }]) => !CATALOGUE.test(text))
  return written(
    [
      ...kept.map(([number, part]): [number, PdfPart] => [
        number,
        pages.includes(number) ? adopted(part, parts, tree) : part,
      ]),
      [root, { text: `<< /Type /Catalog /Pages ${tree} 0 R >>` }],
      [tree, { text: `<< /Type /Pages /Count ${pages.length} /MediaBox ${A4} /Kids [${kids}] >>` }],
    ],
    root,
  )
}

/** A page whose contents are lost is blank: the pictures in the file may say more. */
function showsSomething({ text }: PdfPart, parts: ReadonlyMap<number, PdfPart>): boolean {
  if (!PAGE.test(text)) return false
  const contents = /\/Contents\s*(\[[^\]]*\]|\d+\s+\d+\s+R)/.exec(text)?.[1] ?? ''
  return [...contents.matchAll(/(\d+)\s+\d+\s+R/g)].some(([, number]) => parts.has(Number(number)))
}

/** In the order of the lists of pages where those are left, and otherwise in the order of their numbers. */
function pagesInOrder(parts: ReadonlyMap<number, PdfPart>): number[] {
  const pages = [...parts].filter(([, part]) => showsSomething(part, parts)).map(([number]) => number)
  const listed = [...parts.values()]
    .filter(({ text }) => PAGES.test(text))
    .flatMap(({ text }) => [...(/\/Kids\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/(\d+)\s+\d+\s+R/g)])
    .map(([, number]) => Number(number))
  const place = (page: number): number => (listed.includes(page) ? listed.indexOf(page) : listed.length + page)
  return pages.sort((first, second) => place(first) - place(second)).slice(0, MAX_PAGES)
}

/** A page whose list is lost belongs to ours; one whose list is left takes its fonts and its size from there. */
function adopted(page: PdfPart, parts: ReadonlyMap<number, PdfPart>, tree: number): PdfPart {
  const parent = Number(/\/Parent\s+(\d+)\s+\d+\s+R/.exec(page.text)?.[1])
  if (parts.has(parent)) return page
  return { ...page, text: page.text.replace(/\/Parent\s+\d+\s+\d+\s+R/, '').replace('<<', `<< /Parent ${tree} 0 R `) }
}

function written(parts: readonly (readonly [number: number, part: PdfPart])[], root: number): Buffer {
  const chunks: Buffer[] = []
  const offsets = new Map<number, number>()
  let length = 0
  const write = (chunk: string | Buffer): void => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk
    chunks.push(bytes)
    length += bytes.length
  }
  write('%PDF-1.7\n')
  for (const [number, { text, stream }] of parts) {
    offsets.set(number, length)
    write(`${number} 0 obj\n`)
    if (stream === undefined) write(text)
    else {
      write(text.replace(/\/Length\s+\d+(?:\s+\d+\s+R)?/, `/Length ${stream.length}`))
      write('\nstream\n')
      write(stream)
      write('\nendstream')
    }
    write('\nendobj\n')
  }
  const table = length
  const size = Math.max(...offsets.keys()) + 1
  write(`xref\n0 ${size}\n0000000000 65535 f \n`)
  for (let number = 1; number < size; number++) {
    const offset = offsets.get(number)
    write(offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`)
  }
  write(`trailer\n<< /Size ${size} /Root ${root} 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  return Buffer.concat(chunks)
}
