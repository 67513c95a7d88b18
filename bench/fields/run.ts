/**
 * How well fields are found in words that are read:
 *
 *     node bench/fields/run.ts receipts FOLDER      an SROIE folder: box/*.csv, key/*.json
 *     node bench/fields/run.ts fatura FOLDER        a FATURA folder: labels/*.json
 *     node bench/fields/run.ts samples FOLDER       a folder with truth.json, as tools/samples/develop.ts makes it
 *         [--by rules|query|direct|together]  who finds them; default together
 *         [--model FOLDER] [--form int8|fp32] the network; default the one that comes with Vouch
 *         [--held-out]                        the half that training/field_reader/fit did not fit on
 *         [--calibration] [--languages]       how often values of each confidence are right; by language
 *         [--misses FIELD|all] [--only ID]    prints what was not right; one document alone
 */
import { parseArgs } from 'node:util'
import { observe } from '../../src/main/extraction/observe.ts'
import { MODEL_FORMS } from '../../src/main/inference/model-card.ts'
import { detectLanguage, loadLanguageData } from '../../src/main/language/detect.ts'
import { createFieldReader } from '../../src/main/understanding/field-reader.ts'
import { type Interpreter, interpret } from '../../src/main/understanding/interpret.ts'
import { COMPANY, readSet, SETS, textOf } from './documents.ts'
import { isHeldOut } from './held-out.ts'
import { Tally } from './score.ts'

const WAYS = ['rules', 'query', 'direct', 'together'] as const

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    by: { type: 'string', default: 'together' },
    model: { type: 'string' },
    form: { type: 'string', default: 'int8' },
    'held-out': { type: 'boolean', default: false },
    calibration: { type: 'boolean', default: false },
    languages: { type: 'boolean', default: false },
    misses: { type: 'string' },
    only: { type: 'string' },
  },
})
const set = SETS.find(name => name === positionals[0])
const way = WAYS.find(name => name === values.by)
const form = MODEL_FORMS.find(name => name === values.form)
const folder = positionals[1]
if (set === undefined || way === undefined || form === undefined || folder === undefined) {
  console.error('usage: node bench/fields/run.ts receipts|fatura|samples FOLDER [--by rules|query|direct|together] …')
  process.exit(2)
}

await loadLanguageData()
const reader = createFieldReader({ form, ...(values.model !== undefined && { folder: values.model }) })
const by: Interpreter = way === 'rules' ? way : { reader, way }
const documents = (await readSet(set, folder)).filter(
  ({ truth }) =>
    (values.only === undefined || truth.id === values.only) && (!values['held-out'] || isHeldOut(truth.id)),
)
const all = new Tally()
const byLanguage = new Map<string, Tally>()
let languagesRight = 0
let typesRight = 0
let milliseconds = 0
let pageCount = 0
for (const { truth, pages } of documents) {
  const { language } = detectLanguage(textOf(pages))
  // Twice: the first time a document's size is new, memory is taken for it.
  await interpret(observe(pages, language, COMPANY), by)
  const startedAt = performance.now()
  const { content } = await interpret(observe(pages, language, COMPANY), by)
  milliseconds += performance.now() - startedAt
  pageCount += pages.length
  if (language === truth.language) languagesRight++
  if (content.documentType === truth.documentType) typesRight++
  all.add(truth, content)
  const own = byLanguage.get(truth.language ?? 'unknown') ?? new Tally()
  byLanguage.set(truth.language ?? 'unknown', own)
  own.add(truth, content)
  if (values.only !== undefined) console.log(JSON.stringify(content, null, 1))
}
await reader.close()

if (values.misses !== undefined) {
  for (const { id, field, outcome, truth, given } of all.misses) {
    if (values.misses === 'all' || values.misses === field)
      console.log(`${outcome}\t${id}\t${field}\t${truth}\t${given ?? ''}`)
  }
}
all.print()
if (values.languages)
  for (const [language, tally] of [...byLanguage].sort()) console.log(`${language.padEnd(17)} ${tally.line()}`)
if (values.calibration) all.printCalibration()
console.log(`language right: ${languagesRight} of ${documents.length}; document type right: ${typesRight}`)
const memory = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(`${(milliseconds / pageCount).toFixed(1)} ms a page over ${pageCount} pages; ${memory} MiB at most`)
