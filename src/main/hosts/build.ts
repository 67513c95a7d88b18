import { join } from 'node:path'
import { needsBuild } from './freshness.ts'
import { PROJECT_PATHS } from './project-paths.ts'

const source = (...parts: string[]): string => join(PROJECT_PATHS.root, ...parts)
const SHARED = [source('src', 'shared'), source('package-lock.json')]
const RENDERER = [...SHARED, source('src', 'renderer'), source('renderer.vite.config.ts')]
const ELECTRON = [...RENDERER, source('src', 'main'), source('src', 'preload'), source('electron.vite.config.ts')]

/** Builds the renderer where it is missing or older than its sources. Returns whether it had to. */
export async function buildRenderer(): Promise<boolean> {
  if (!needsBuild(join(PROJECT_PATHS.renderer, 'index.html'), RENDERER)) return false
  const { build } = await import('vite')
  await build({ configFile: source('renderer.vite.config.ts'), logLevel: 'error' })
  return true
}

/** Builds all three parts of Electron's application where they are missing or older than their sources. */
export async function buildForElectron(): Promise<boolean> {
  if (!needsBuild(source('out', 'main', 'index.js'), ELECTRON)) return false
  const { build } = await import('electron-vite')
  await build({ configFile: source('electron.vite.config.ts'), logLevel: 'error' })
  return true
}
