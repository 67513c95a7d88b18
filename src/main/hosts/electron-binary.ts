import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly environment: NodeJS.ProcessEnv
  /** Whether this process runs as root, where Chromium refuses its sandbox. */
  readonly root: boolean
  /** The folder of the `electron` package. */
  readonly electronFolder: string
}

export type ElectronChoice =
  | { readonly usable: true; readonly binary: string }
  | { readonly usable: false; readonly reason: string }

/** Whether Electron can open a window here, or in a clerk's words why not. Nothing is downloaded. */
export function chooseElectron({ platform, environment, root, electronFolder }: Surroundings): ElectronChoice {
  const binary = electronBinary(electronFolder, environment)
  if (binary === undefined) return { usable: false, reason: "Electron's program is not installed" }
  if (!hasDisplay(platform, environment)) return { usable: false, reason: 'there is no display' }
  if (platform === 'linux' && root) return { usable: false, reason: 'Electron does not run as root' }
  return { usable: true, binary }
}

/** Whether a window can be shown at all. */
export function hasDisplay(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY)
}

/** As the `electron` package finds it, but without the download that it starts when there is none. */
function electronBinary(folder: string, environment: NodeJS.ProcessEnv): string | undefined {
  const pathFile = join(folder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined
  const override = environment.ELECTRON_OVERRIDE_DIST_PATH
  const binary = override ? join(override, name ?? 'electron') : name && join(folder, 'dist', name)
  return binary && existsSync(binary) ? binary : undefined
}
