import { lazyModel } from '../inference/lazy-model.ts'
import { cardedFile, loadCard } from '../inference/model-card.ts'
import type { SessionOptions } from '../inference/sessions.ts'
import type { Raster } from '../pages/raster.ts'
import type { Alphabet } from './ctc.ts'
import type { OcrEngine, TextLine } from './engine.ts'
import { seeLines } from './line-reader.ts'
import { type OwnReading, ownReading } from './line-reading.ts'
import { toPageWords } from './line-words.ts'
import { LINE_READER_FOLDER, lineReaderForm } from './models.ts'

/** Vouch's own reader: it knows all letters of our languages, and how sure it is. */
export interface LineReader {
  /** @throws VouchError `model-missing`, `model-damaged`; rejects with the signal's reason when aborted */
  read(page: Raster, lines: readonly TextLine[], signal: AbortSignal): Promise<OwnReading[]>
  close(): Promise<void>
}

async function open(options: SessionOptions) {
  const card = await loadCard(LINE_READER_FOLDER)
  const form = lineReaderForm(options.executionProvider ?? 'cpu')
  const model = lazyModel(cardedFile(LINE_READER_FOLDER, card, form), options)
  const alphabet: Alphabet = ['', ...card.alphabet]
  return { model, alphabet, curve: card.calibration ?? [] }
}

export function createLineReader(options: SessionOptions): LineReader {
  let opening: ReturnType<typeof open> | undefined
  const opened = () => {
    opening ??= open(options).catch(thrown => {
      opening = undefined
      throw thrown
    })
    return opening
  }
  return {
    async read(page, lines, signal) {
      const { model, alphabet, curve } = await opened()
      const seen = await seeLines(await model.get(), page, lines, signal)
      return seen.map(line => ownReading(line, alphabet, curve))
    },
    async close() {
      const model = (await opening?.catch(() => undefined))?.model
      opening = undefined
      await model?.close()
    },
  }
}

/** The line reader as an engine that reads by itself. */
export function lineReaderAlone(reader: LineReader): OcrEngine {
  return {
    needsLanguage: false,
    async read(page, lines, _language, signal) {
      const readings = await reader.read(page, lines, signal)
      return readings.flatMap(({ crop, words }, index) =>
        toPageWords(
          words.map(word => ({ ...word, engine: 'line-reader' })),
          crop,
          lines[index]!,
          index,
          page,
        ),
      )
    },
    close: () => reader.close(),
  }
}
