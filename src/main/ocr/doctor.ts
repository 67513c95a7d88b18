import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { LANGUAGES, type Language } from '#shared/document.ts'
import { probeProviders } from '../inference/providers.ts'
import { languageDataFile, MODELS, type ModelFile, TESSERACT_LANGUAGES } from './models.ts'

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

function checkModel({ title, file, sha256 }: ModelFile): Promise<EngineCheck> {
  return checked(title, async () => {
    const bytes = await readFile(file)
    const found = createHash('sha256').update(bytes).digest('hex')
    const ok = found === sha256
    return { ok, detail: `${megabytes(bytes.length)}, sha256 ${found}${ok ? '' : `, expected ${sha256}`}` }
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
