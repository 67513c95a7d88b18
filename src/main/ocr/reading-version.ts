import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { LANGUAGE_DATA, LINE_READER_FOLDER, MODELS } from './models.ts'

/** Raised whenever the same models would read the same page otherwise: lines cut, words joined or doubted differently. */
const WAY_OF_READING = 3

/** The card names its files by their content, and they are checked when they are opened: it stands for all of them. */
function cardOf(folder: string): string {
  try {
    return hash('sha256', readFileSync(path.join(folder, 'card.json')))
  } catch {
    return 'none'
  }
}

/**
 * A name for everything that the text read from given pixels depends on. Whoever keeps text keeps this with it: text
 * under another name was read by other models, or otherwise.
 */
export function readingVersion(lineReaderFolder: string = LINE_READER_FOLDER): string {
  const models = Object.values(MODELS).map(({ sha256 }) => sha256)
  const languages = Object.entries(LANGUAGE_DATA)
  return hash('sha256', JSON.stringify([WAY_OF_READING, models, languages, cardOf(lineReaderFolder)]))
}
