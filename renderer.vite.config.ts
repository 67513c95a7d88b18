import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'

/**
 * How the window's pages are built: alone by `vite build -c renderer.vite.config.ts`, and as the renderer part of
 * `electron.vite.config.ts`. No source maps and no inlined scripts, so that the strict content policy of both hosts holds.
 */
const renderer: UserConfig = {
  root: resolve(import.meta.dirname, 'src/renderer'),
  base: '/',
  plugins: [react()],
  build: {
    outDir: resolve(import.meta.dirname, 'out/renderer'),
    emptyOutDir: true,
    // The window is Electron's own Chromium, or an up-to-date browser on the loopback host.
    target: 'es2023',
    // A font or image inlined as a data: address would need a wider content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: resolve(import.meta.dirname, 'src/renderer/index.html') },
  },
}

export default renderer
