/**
 * Prints other people's invoice templates, filled with invented facts, as papers for measuring and learning:
 *
 *     node training/field_reader/foreign/render.ts TEMPLATES PAPERS --side fit|held [--each 6] [--seed 1] [--only NAME]
 *
 * TEMPLATES and PAPERS are folders outside the repository; see README.md for their form.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { type BrowserContext, chromium } from 'playwright-core'
import { foldedWords } from '#main/language/fold.ts'
import type { TruthEntry } from '../../../tools/samples/make.ts'
import { fillTemplate } from './paper.ts'
import { MARK_HEADINGS, type Place, takePlaces } from './places.ts'
import { readTemplates, SIDES, sideOf, type Template } from './template.ts'

/** A truth that also knows where everything stands. */
export interface PlacedTruth extends TruthEntry {
  readonly places: readonly Place[]
}

const CHROMIUM = '/usr/bin/chromium'
const compact = (text: string): string => foldedWords(text).join('')

/** What is meant to be printed and cannot be found in the page's text: cut off, covered or never drawn. */
async function unprinted(file: string, printed: readonly string[]): Promise<string[]> {
  const { stdout } = await promisify(execFile)('pdftotext', [file, '-'])
  const { stdout: raw } = await promisify(execFile)('pdftotext', ['-raw', file, '-'])
  const texts = [compact(stdout), compact(raw)]
  const missing = printed.filter(text => foldedWords(text).some(word => !texts.some(page => page.includes(word))))
  return [...new Set(missing)]
}

/** Letters that templates ask for by names that few machines know, as this one has them. */
const LETTERS: Readonly<Record<string, string>> = {
  Arial: 'Liberation Sans',
  Helvetica: 'Liberation Sans',
  'Helvetica Neue': 'Liberation Sans',
  Verdana: 'DejaVu Sans',
  Tahoma: 'DejaVu Sans Condensed',
  'Segoe UI': 'Open Sans',
  Georgia: 'DejaVu Serif',
  'Times New Roman': 'Liberation Serif',
  'Courier New': 'Liberation Mono',
  Calibri: 'Carlito',
}
const FACES = ['', ' Bold']
const letters = Object.entries(LETTERS)
  .flatMap(([name, own]) =>
    FACES.map(
      face =>
        `@font-face{font-family:"${name}";src:local("${own}${face}");font-weight:${face === '' ? 'normal' : 'bold'}}`,
    ),
  )
  .join('')

async function printPaper(
  context: BrowserContext,
  template: Template,
  id: string,
  folder: string,
): Promise<PlacedTruth> {
  const { html, truth, printed } = fillTemplate(template, id)
  const page = await context.newPage()
  await page.setContent(html, { waitUntil: 'load' })
  await page.addStyleTag({ content: letters })
  await page.evaluate(MARK_HEADINGS)
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  const { margin } = template
  const { pdf, places } = await takePlaces(
    await page.pdf({
      format: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      margin: { top: margin, right: margin, bottom: margin, left: margin },
    }),
  )
  await page.close()
  const file = `docs/${id}.pdf`
  await writeFile(join(folder, file), pdf)
  const missing = await unprinted(join(folder, file), printed)
  if (missing.length > 0) throw new Error(`${id} does not show ${missing.join(' | ')}`)
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  return { id, file, kind: 'digital', template: template.name, sha256, ...truth, places }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    side: { type: 'string' },
    each: { type: 'string', default: '6' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})
const [source, folder] = positionals
const side = SIDES.find(name => name === values.side)
if (source === undefined || folder === undefined || side === undefined) {
  console.error(
    'usage: node training/field_reader/foreign/render.ts TEMPLATES PAPERS --side fit|held [--each 6] [--seed 1]',
  )
  process.exit(2)
}
const templates = (await readTemplates(source)).filter(
  ({ name }) => sideOf(name) === side && (values.only === undefined || name === values.only),
)
await mkdir(join(folder, 'docs'), { recursive: true })
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-background-networking'],
})
const context = await browser.newContext({ offline: true })
const truths: PlacedTruth[] = []
let refused = 0
for (const template of templates)
  for (let index = 0; index < Number(values.each); index++) {
    try {
      truths.push(await printPaper(context, template, `${template.name}-${values.seed}-${index}`, folder))
    } catch (error) {
      refused++
      console.error(`${template.name}: ${error instanceof Error ? error.message : error}`)
    }
  }
await context.close()
await browser.close()
await writeFile(join(folder, 'truth.json'), `${JSON.stringify(truths, null, 1)}\n`)
console.log(`${truths.length} papers of ${templates.length} templates in ${folder}, ${refused} refused`)
