import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'
import renderer from './renderer.vite.config.ts'

const here = (path: string): string => resolve(import.meta.dirname, path)

/**
 * Electron's three parts. The worker, which runs in a utility process, and the store's check, which runs in a thread,
 * are entries of their own.
 */
export default defineConfig({
  main: {
    build: {
      outDir: here('out/main'),
      rolldownOptions: {
        input: {
          index: here('src/main/index.ts'),
          worker: here('src/main/pipeline/worker.ts'),
          'check-thread': here('src/main/store/check-thread.ts'),
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
