import { download } from '../exports/download.ts'

export type Cell = string | number | undefined
export type Rows = readonly (readonly Cell[])[]

/** A cell as RFC 4180 wants it. What a spreadsheet would run as a formula is shown as text. */
function cellOf(cell: Cell): string {
  const text = String(cell ?? '')
  const safe = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as comma-separated values, with the mark by which spreadsheets know UTF-8. */
export const csvOf = (rows: Rows): string => `\uFEFF${rows.map(row => row.map(cellOf).join(',')).join('\r\n')}\r\n`

export const saveCsv = (name: string, rows: Rows): void =>
  download(`${name}.csv`, new TextEncoder().encode(csvOf(rows)))

/** Dots for each pixel of the window: sharp on paper. */
const SCALE = 2
/** What of a chart's look stands in the style sheets, and is lost with them. */
const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'opacity'] as const

function withStyles(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = svg.querySelectorAll('*')
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const computed = getComputedStyle(originals[index]!)
    for (const style of STYLES) element.style.setProperty(style, computed.getPropertyValue(style))
  })
  return copy
}

/** A chart as a picture, as it is seen. */
export async function savePng(name: string, svg: SVGSVGElement): Promise<void> {
  const { width, height } = svg.getBoundingClientRect()
  const copy = withStyles(svg)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const address = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }),
  )
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * SCALE)
    canvas.height = Math.round(height * SCALE)
    const context = canvas.getContext('2d')!
    context.fillStyle = getComputedStyle(document.body).getPropertyValue('--surface')
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
    if (blob !== null) download(`${name}.png`, new Uint8Array(await blob.arrayBuffer()))
  } finally {
    URL.revokeObjectURL(address)
  }
}
