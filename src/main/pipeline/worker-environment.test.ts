import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, PDFName } from 'pdf-lib'
import { expect, it } from 'vitest'
import { WORKER_ENVIRONMENT } from './worker-environment.ts'

/** A page whose one line is set in a font that the PDF names and does not contain. */
async function pdfWithForeignFont(name: string): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([300, 100])
  const { context } = document
  const font = {
    ...{ Type: 'Font', Subtype: 'TrueType', BaseFont: name, Encoding: 'WinAnsiEncoding' },
    ...{ FirstChar: 32, LastChar: 126, Widths: Array(95).fill(600) },
  }
  page.node.setFontDictionary(PDFName.of('F1'), context.register(context.obj(font)))
  const content = context.stream('BT /F1 18 Tf 20 40 Td (Invoice 2026-01) Tj ET')
  page.node.addContentStream(context.register(content))
  return document.save()
}

it('leaves print visible whose font is not in the PDF', async () => {
  // Before the libraries are loaded, as in a worker.
  Object.assign(process.env, WORKER_ENVIRONMENT)
  const { openPdf } = await import('../pages/pdf-document.ts')
  const { renderPage, viewportAt } = await import('../pages/render.ts')
  const folder = mkdtempSync(join(tmpdir(), 'vouch-fonts-'))
  try {
    for (const name of ['Helvetica', 'Frutiger-Light']) {
      const file = join(folder, `${name}.pdf`)
      writeFileSync(file, await pdfWithForeignFont(name))
      await using pdf = await openPdf(file, undefined)
      const page = await pdf.document.getPage(1)
      const { data } = await renderPage(page, viewportAt(page, 150, 0), 1)
      const ink = data.filter(value => value < 128).length / data.length
      expect([name, ink > 0.01]).toEqual([name, true])
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
