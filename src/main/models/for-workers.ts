import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Sha256 } from '#shared/document.ts'
import type { Pin } from '#shared/models.ts'
import { MODEL_FORMS } from '../inference/model-card.ts'
import type { WorkerSettings } from '../pipeline/worker-settings.ts'
import { isSuitable, readCard } from './card.ts'

/**
 * The reader that was switched on last, as a worker is told of it; undefined: the usual one, also where that one is gone
 * or was made for another version. Its hash is checked where it is opened.
 */
export function readerForWorkers(pins: readonly Pin[], shelves: readonly string[]): WorkerSettings['fieldReader'] {
  const [pin] = pins
  if (pin === undefined) return undefined
  return pin.reader.kind === 'rules' ? 'none' : findFile(shelves, pin.reader.sha256)
}

function findFile(shelves: readonly string[], sha256: Sha256): WorkerSettings['fieldReader'] {
  for (const folder of shelves.flatMap(foldersIn)) {
    try {
      const card = readCard(folder)
      const form = MODEL_FORMS.find(name => card.files[name].sha256 === sha256)
      if (form !== undefined && isSuitable(card)) return { folder, form }
    } catch {
      // Whatever has no readable card is no model.
    }
  }
  return undefined
}

function foldersIn(shelf: string): string[] {
  try {
    return readdirSync(shelf, { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !entry.name.endsWith('.part'))
      .map(({ name }) => path.join(shelf, name))
  } catch {
    return []
  }
}
