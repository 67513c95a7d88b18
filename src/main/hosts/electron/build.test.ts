import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Sha256 } from '#shared/document.ts'
import { forkWorkers } from '../../pipeline/fork-worker.ts'
import { createSupervisor } from '../../pipeline/supervisor.ts'
import { buildForElectron } from '../build.ts'
import { PROJECT_PATHS } from '../project-paths.ts'

const out = (...parts: string[]): string => join(PROJECT_PATHS.root, 'out', ...parts)

// The renderer alone takes several seconds on a busy machine.
beforeAll(() => buildForElectron(), 120_000)

describe('what is built for Electron', () => {
  it('is whole: each entry parses', () => {
    for (const entry of ['index.js', 'worker.js', 'tesseract-thread.js', 'check-thread.js']) {
      execFileSync(process.execPath, ['--check', out('main', entry)])
    }
  })

  it('has a preload that requires Electron and nothing else, as its sandbox demands', () => {
    const required = readFileSync(out('preload', 'index.cjs'), 'utf8').matchAll(/\brequire\(([^)]*)\)/g)
    expect([...required].map(([, module]) => module)).toEqual(['"electron"'])
  })

  it('has a worker that reads text and pixels', async () => {
    const supervisor = createSupervisor({
      launch: forkWorkers({ entry: out('main', 'worker.js'), settings: { executionProvider: 'cpu', threads: 2 } }),
    })
    const read = async (fileName: string) => {
      const { reading } = await supervisor.read({
        original: {
          path: join(PROJECT_PATHS.samples, fileName),
          fileName,
          mediaType: 'application/pdf',
          sha256: '' as Sha256,
        },
        options: { ignoreEinvoice: false, ignoreTextLayer: false, company: { name: '', vatId: '' }, doubtBelow: 0.9 },
        signal: new AbortController().signal,
        onProgress: () => undefined,
      })
      return { source: reading.source, total: reading.fields.totalAmount?.value }
    }
    try {
      expect(await read('de-letter.pdf')).toEqual({ source: 'text-layer', total: '4542.44' })
      expect(await read('en-scan.pdf')).toEqual({ source: 'ocr', total: '1173.38' })
    } finally {
      await supervisor.close()
    }
  })
})
