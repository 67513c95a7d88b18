import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Sha256 } from '#shared/document.ts'
import { MODEL_TASKS, type Model, type ModelVariant } from '#shared/models.ts'
import { MODEL_FORMS } from '../inference/model-card.ts'
import { CARD_FILE, isSuitable, readCard, type ShownCard } from './card.ts'

/** A model with the folder that it lies in. */
export interface Shelved {
  readonly model: Model
  readonly folder: string
  readonly card: ShownCard
}

/** Every model of ours: those that come with Vouch, then those that were kept. One without a readable card is left out. */
export async function listModels(shippedFolder: string, keptFolder: string): Promise<Shelved[]> {
  const shipped = await shelvedIn(shippedFolder, 'shipped')
  const kept = await shelvedIn(keptFolder, 'kept')
  const isShipped = ({ model }: Shelved): boolean =>
    shipped.some(other => other.model.name === model.name && other.model.version === model.version)
  return [...shipped, ...kept.filter(one => !isShipped(one))]
}

async function shelvedIn(parent: string, origin: Model['origin']): Promise<Shelved[]> {
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => [])
  const folders = entries
    .filter(entry => entry.isDirectory() && !entry.name.endsWith('.part'))
    .map(({ name }) => path.join(parent, name))
  const shelved = await Promise.all(folders.map(folder => shelve(folder, origin).catch(() => undefined)))
  return shelved.filter(one => one !== undefined).sort((a, b) => (a.model.version < b.model.version ? 1 : -1))
}

async function shelve(folder: string, origin: Model['origin']): Promise<Shelved | undefined> {
  const card = readCard(folder)
  const task = MODEL_TASKS.find(name => name === card.name)
  if (task === undefined) return undefined
  const suitable = task !== 'field-reader' || isSuitable(card)
  const { name, version, made, data, training, metrics, retrain } = card
  const variants = await Promise.all(
    MODEL_FORMS.map(async (form): Promise<ModelVariant> => {
      const { file, bytes, sha256 } = card.files[form]
      const condition = suitable ? await conditionOf(path.join(folder, file), sha256) : 'unsuitable'
      return { form, bytes, sha256, condition }
    }),
  )
  return {
    folder,
    card,
    model: {
      ...{ task, name, version, made, origin, variants, training, metrics },
      ...(data !== undefined && { data }),
      ...(retrain !== undefined && { retrain }),
    },
  }
}

async function conditionOf(file: string, sha256: Sha256): Promise<ModelVariant['condition']> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
  } catch {
    return 'missing'
  }
  return hash.digest('hex') === sha256 ? 'sound' : 'damaged'
}

/** The names of the files that belong to a model. */
export const filesOf = (card: ShownCard): string[] => [CARD_FILE, ...Object.values(card.files).map(({ file }) => file)]
