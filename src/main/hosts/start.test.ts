import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Sha256 } from '#shared/document.ts'
import { forkProbe } from '../inference/fork-probe.ts'
import { tryProvider } from '../inference/try-provider.ts'
import { forkWorkers } from '../pipeline/fork-worker.ts'
import { createSupervisor } from '../pipeline/supervisor.ts'
import { buildForElectron } from './build.ts'
import { PROJECT_PATHS } from './project-paths.ts'

// In one file, because files are tested side by side and both parts build into out/.

let folder: string
const children: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-test-'))
})

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** Starts `npm start`'s program where there is no display, and gathers what it prints. */
function start(...args: string[]): { child: ChildProcess; printed: () => string } {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start.ts'), '--no-open', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
  })
  children.push(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', chunk => {
      text += chunk
    })
  }
  return { child, printed: () => text }
}

describe('start', () => {
  it('prints why and where, opens by the link, and closes cleanly on Ctrl+C', async () => {
    const { child, printed } = start('--data-dir', folder)
    await expect.poll(printed).toContain('Ctrl+C closes Vouch.')
    expect(printed()).toMatch(/^Vouch runs in your browser, because .+\.\n/)
    const link = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(printed())?.[0] ?? ''
    const entered = await fetch(link, { redirect: 'manual' })
    expect(entered.status).toBe(303)

    const second = start('--data-dir', folder)
    expect(await once(second.child, 'exit')).toEqual([1, null])
    expect(second.printed()).toBe('The data is in use by another Vouch. Close the other one and try again.\n')

    const port = new URL(link).port
    const third = start('--data-dir', join(folder, 'other'), '--port', port)
    expect(await once(third.child, 'exit')).toEqual([1, null])
    expect(third.printed()).toContain(`port ${port} is taken`)

    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(printed()).toMatch(/Closing\.\n$/)
  })

  it('refuses wrong usage', async () => {
    const { child, printed } = start('--port', 'http')
    expect(await once(child, 'exit')).toEqual([2, null])
    expect(printed()).toContain('A whole number from 0 to 65535 is expected.')
  })
})

const out = (...parts: string[]): string => join(PROJECT_PATHS.root, 'out', ...parts)

describe('what is built for Electron', () => {
  // The renderer alone takes several seconds on a busy machine.
  beforeAll(() => buildForElectron(), 120_000)

  it('is whole: each entry parses', () => {
    const entries = ['index', 'worker', 'provider-probe', 'tesseract-thread', 'check-thread', 'report-thread']
    for (const entry of entries) execFileSync(process.execPath, ['--check', out('main', `${entry}.js`)])
  })

  it('has a preload that requires Electron and nothing else, as its sandbox demands', () => {
    const required = readFileSync(out('preload', 'index.cjs'), 'utf8').matchAll(/\brequire\(([^)]*)\)/g)
    expect([...required].map(([, module]) => module)).toEqual(['"electron"'])
  })

  it('has a probe that finds the models and computes by them', async () => {
    expect(await tryProvider(forkProbe(out('main', 'provider-probe.js')), 'cpu')).toEqual({
      usable: true,
      milliseconds: expect.any(Number),
    })
  })

  it('has a worker that reads text and pixels, and whose libraries leave nothing behind to be sent', async () => {
    process.env.TMPDIR = folder
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
      expect(readdirSync(folder)).toEqual([])
    } finally {
      await supervisor.close()
      delete process.env.TMPDIR
    }
  })
})
