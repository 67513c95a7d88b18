import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { LANGUAGES, type Language } from '#shared/document.ts'
import { describeTrial, EXECUTION_PROVIDERS, PROVIDER_NAMES, type ProviderReport } from '#shared/providers.ts'
import { cardedFile, loadCard, MODEL_FORMS } from '../inference/model-card.ts'
import { type ModelFile, readModelFile } from '../inference/model-file.ts'
import { LANGUAGE_DATA, LINE_READER_FOLDER, languageDataFile, MODELS, TESSERACT_LANGUAGES } from './models.ts'

export interface EngineCheck {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
}

/** Enough of a SHA-256 to tell two versions apart by eye. */
const SHOWN = 12

const whole = (bytes: Uint8Array, sha256: string): string =>
  `whole, ${(bytes.length / 1e6).toFixed(2)} MB, sha256 ${sha256.slice(0, SHOWN)}…`

/** Reads what a check needs; a file that cannot be read is a finding, not a failure of the doctor. */
async function checked(name: string, check: () => Promise<string>): Promise<EngineCheck> {
  try {
    return { name, ok: true, detail: await check() }
  } catch (thrown) {
    return { name, ok: false, detail: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}

const checkModel = (model: ModelFile): Promise<EngineCheck> =>
  checked(model.title, async () => whole(await readModelFile(model), model.sha256))

/** A model of ours by its card; one finding where there is no card to go by. */
export async function checkCarded(
  folder: string,
  load: (folder: string) => Promise<Parameters<typeof cardedFile>[1]>,
): Promise<EngineCheck[]> {
  try {
    const card = await load(folder)
    return await Promise.all(MODEL_FORMS.map(form => checkModel(cardedFile(folder, card, form))))
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown)
    return [{ name: path.basename(folder), ok: false, detail }]
  }
}

function checkLanguage(language: Language): Promise<EngineCheck> {
  const name = TESSERACT_LANGUAGES[language]
  return checked(`second reader in ${language}`, async () => {
    const bytes = await readFile(languageDataFile(name))
    const sha256 = hash('sha256', bytes)
    if (sha256 !== LANGUAGE_DATA[name]) throw new Error(`damaged: sha256 ${sha256}`)
    return whole(bytes, sha256)
  })
}

/** What reading depends on: models and language data by their content, and what came of trying the providers. */
export async function checkEngines(
  report: ProviderReport,
  lineReaderFolder: string = LINE_READER_FOLDER,
): Promise<EngineCheck[]> {
  const models = await Promise.all(Object.values(MODELS).map(checkModel))
  const languages = await Promise.all(LANGUAGES.map(checkLanguage))
  return [
    ...(await checkCarded(lineReaderFolder, loadCard)),
    ...models,
    ...languages,
    ...EXECUTION_PROVIDERS.map(provider => ({
      name: `computing by ${PROVIDER_NAMES[provider]}`,
      // Only the processor has to work; the others are there or not.
      ok: provider !== 'cpu' || report.trials.cpu.usable,
      detail: describeTrial(provider, report),
    })),
  ]
}
