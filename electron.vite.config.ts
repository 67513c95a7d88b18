import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'
import renderer from './renderer.vite.config.ts'

const here = (path: string): string => resolve(import.meta.dirname, path)

/**
 * Electron's three parts. Entries of their own are the worker, the probe of a provider and the painter of a page, which run in utility
 * processes, and what runs in threads: Tesseract and the watch of its memory inside a worker, the store's check, the separating of
 * e-invoices and a replay beside the window.
 */
export default defineConfig({
  main: {
    build: {
      outDir: here('out/main'),
      rolldownOptions: {
        input: {
          index: here('src/main/index.ts'),
          worker: here('src/main/pipeline/worker.ts'),
          'memory-thread': here('src/main/pipeline/memory-thread.ts'),
          'fine-page': here('src/main/pages/fine/fine-page.ts'),
          'provider-probe': here('src/main/inference/provider-probe.ts'),
          'tesseract-thread': here('src/main/ocr/tesseract-thread.ts'),
          'check-thread': here('src/main/store/check-thread.ts'),
          'report-thread': here('src/main/reports/report-thread.ts'),
          'separate-thread': here('src/main/intake/separate-thread.ts'),
          'unpack-thread': here('src/main/mail/unpack-thread.ts'),
          'cut-thread': here('src/main/splitting/cut-thread.ts'),
          'replay-thread': here('src/main/replay/replay-thread.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: here('out/preload'),
      // A sandboxed preload can require nothing but Electron: what it needs is put into it.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: here('src/preload/index.ts') },
        // A sandboxed preload is CommonJS, whatever package.json says.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer,
})
