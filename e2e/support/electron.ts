import { fileURLToPath } from 'node:url'
import { chooseElectron, type ElectronChoice } from '#main/hosts/electron-binary.ts'

/** Electron's binary, or why its suite cannot run here. */
export const findElectron = (): ElectronChoice =>
  chooseElectron({
    platform: process.platform,
    environment: process.env,
    // The suite starts Electron without its sandbox where root runs it, so root is no obstacle to testing.
    root: false,
    electronFolder: fileURLToPath(new URL('../../node_modules/electron/', import.meta.url)),
  })
