import { BrowserWindow } from 'electron'
import { APP_ADDRESS } from './address.ts'

/** Opens a window of Vouch's. Everything that weakens a page is off, also where it is Electron's default. */
export function openWindow(preload: string, address: string = APP_ADDRESS): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    // The review screen shows page and form side by side from this width on.
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Vouch',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(address)
  return window
}
