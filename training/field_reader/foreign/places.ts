import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFNumber, PDFString } from 'pdf-lib'

/** Where something stands on a page, as shares of its width and height from the top left. */
export interface Place {
  /** A field's name, or `amount 3`: the column of a line, counted from 0. */
  readonly states: string
  readonly page: number
  readonly box: readonly [number, number, number, number]
}

/** What the headings of a table of lines state. */
export const HEADING = 'heading'

const PREFIX = 'http://states/'

/** A link is the one thing that a browser prints with its place; it is set in the letters around it. */
export const marked = (html: string, states: string): string =>
  `<a href="${PREFIX}${encodeURIComponent(states)}" style="all:unset">${html}</a>`

/** Takes the links out of a printed page again, as the places of what they marked. */
export async function takePlaces(printed: Uint8Array): Promise<{ pdf: Uint8Array; places: Place[]; pages: number }> {
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  const places: Place[] = []
  for (const [index, page] of document.getPages().entries()) {
    const { width, height } = page.getSize()
    for (const reference of page.node.Annots()?.asArray() ?? []) {
      const annotation = document.context.lookup(reference, PDFDict)
      const uri = annotation
        .lookupMaybe(PDFName.of('A'), PDFDict)
        ?.lookupMaybe(PDFName.of('URI'), PDFString)
        ?.decodeText()
      if (!uri?.startsWith(PREFIX)) continue
      const [x0, y0, x1, y1] = annotation
        .lookup(PDFName.of('Rect'), PDFArray)
        .asArray()
        .map(edge => (edge as PDFNumber).asNumber()) as [number, number, number, number]
      places.push({
        states: decodeURIComponent(uri.slice(PREFIX.length)),
        page: index + 1,
        box: [x0 / width, 1 - Math.max(y0, y1) / height, x1 / width, 1 - Math.min(y0, y1) / height],
      })
    }
    page.node.delete(PDFName.of('Annots'))
  }
  const moment = new Date('2026-01-01T00:00:00Z')
  document.setCreationDate(moment)
  document.setModificationDate(moment)
  return { pdf: await document.save({ useObjectStreams: false }), places, pages: document.getPageCount() }
}

/** Run in the page: marks the headings of each table that has lines, as `marked` does values. */
export const MARK_HEADINGS = `
for (const table of document.querySelectorAll('table')) {
  const own = element => element.closest('table') === table
  if (![...table.querySelectorAll('a[href^="${PREFIX}amount%20"]')].some(own)) continue
  const cells = 'thead th, thead td, .vouch-heading > th, .vouch-heading > td, th.vouch-heading, td.vouch-heading'
  for (const cell of [...table.querySelectorAll(cells)].filter(own)) {
    const link = document.createElement('a')
    link.href = '${PREFIX}${HEADING}'
    link.style = 'all:unset'
    link.append(...cell.childNodes)
    cell.append(link)
  }
}`
