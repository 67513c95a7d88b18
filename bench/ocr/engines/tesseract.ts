import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { TESSERACT_LANGUAGES } from '#main/ocr/models.ts'
import { peakBytesOf } from './memory.ts'
import type { OpenReader } from './reader.ts'
import { parseTable } from './tesseract-table.ts'

/** A page's table is a few hundred kilobytes. */
const MOST_OUTPUT = 64 * 1024 * 1024
const MEMORY_CHECK_MS = 20

/**
 * The `tesseract` program of this computer: a process of its own for every page, as its users call it, with as many
 * threads as it takes, and the language data that is installed.
 */
export const openTesseract: OpenReader = async () => {
  await promisify(execFile)('tesseract', ['--version']).catch(thrown => {
    throw new Error('The program "tesseract" is not installed.', { cause: thrown })
  })
  let peak = 0

  async function readPage(picture: string, language: string, signal: AbortSignal) {
    const parameters = [picture, 'stdout', '-l', language, '--psm', '3', 'tsv']
    const running = promisify(execFile)('tesseract', parameters, {
      signal,
      killSignal: 'SIGKILL',
      maxBuffer: MOST_OUTPUT,
    })
    // The program would go on by itself when the benchmark is stopped.
    const stop = () => void running.child.kill('SIGKILL')
    process.once('exit', stop)
    const watch = setInterval(() => {
      peak = Math.max(peak, peakBytesOf(running.child.pid!))
    }, MEMORY_CHECK_MS)
    try {
      return parseTable((await running).stdout)
    } finally {
      clearInterval(watch)
      process.off('exit', stop)
    }
  }

  return {
    async read({ sheets, language }, signal) {
      const pages = []
      for (const picture of sheets.pictures) pages.push(await readPage(picture, TESSERACT_LANGUAGES[language], signal))
      return pages
    },
    peakBytes: () => peak,
  }
}
