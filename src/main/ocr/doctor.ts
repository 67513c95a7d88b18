import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { LANGUAGES, type Language } from '#shared/document.ts'
import { type ModelFile, readModelFile } from '../inference/model-file.ts'
import { probeProviders } from '../inference/providers.ts'
import { languageDataFile, MODELS, TESSERACT_LANGUAGES } from './models.ts'

export interface EngineCheck {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

/** Reads what a check needs; a file that cannot be read is a finding, not a failure of the doctor. */
async function checked(name: string, check: () => Promise<Omit<EngineCheck, 'name'>>): Promise<EngineCheck> {
  try {
    return { name, ...(await check()) }
  } catch (thrown) {
    return { name, ok: false, detail: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}

function checkModel(model: ModelFile): Promise<EngineCheck> {
  return checked(model.title, async () => {
    const { length } = await readModelFile(model)
    return { ok: true, detail: `${megabytes(length)}, sha256 ${model.sha256}` }
  })
}

function checkLanguage(language: Language): Promise<EngineCheck> {
  return checked(`reading in ${language}`, async () => {
    const bytes = gunzipSync(await readFile(languageDataFile(TESSERACT_LANGUAGES[language])))
    return { ok: bytes.length > 0, detail: `${megabytes(bytes.length)} of language data` }
  })
}

/** What reading depends on: models and language data, and which execution providers work on this machine. */
export async function checkEngines(): Promise<EngineCheck[]> {
  const models = await Promise.all(Object.values(MODELS).map(checkModel))
  const languages = await Promise.all(LANGUAGES.map(checkLanguage))
  const providers = await probeProviders()
  return [
    ...models,
    ...languages,
    ...providers.map(({ provider, works, detail }) => ({
      name: `execution provider ${provider}`,
      // Only the processor has to work; the others are there or not.
      ok: works || provider !== 'cpu',
      detail: works ? detail : `not available: ${detail}`,
    })),
  ]
}
