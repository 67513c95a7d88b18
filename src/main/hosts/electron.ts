import { join } from 'node:path'
import { type BrowserWindow, app as electronApp, ipcMain, session } from 'electron'
import { type App, createApp } from '../app.ts'
import { createDoor } from './door.ts'
import { PAGE_WINDOW_ADDRESS } from './electron/address.ts'
import { confineContents, denyPermissions } from './electron/harden.ts'
import { sendEvent, serveProcedures } from './electron/ipc.ts'
import { setMenu } from './electron/menu.ts'
import { showNotification } from './electron/notification.ts'
import { serveApp } from './electron/protocol.ts'
import { utilityProbe } from './electron/utility-probe.ts'
import { utilityWorkers } from './electron/utility-worker.ts'
import { openWindow } from './electron/window.ts'
import { currentActor } from './machine.ts'

export interface ElectronHostOptions {
  readonly dataFolder: string
  /** The project's, or the package's, root: it holds `out` and `resources`. */
  readonly rootFolder: string
}

export interface ElectronHost {
  /** Brings the window to the front, or opens it again. */
  show(): void
  stop(): Promise<void>
}

/** Starts Vouch in Electron, which has to be ready. Throws what `createApp` throws. */
export function startElectronHost({ dataFolder, rootFolder }: ElectronHostOptions): ElectronHost {
  const app: App = createApp({
    dataFolder,
    actor: currentActor(),
    host: 'electron',
    samplesFolder: join(rootFolder, 'resources', 'samples'),
    launchWorker: (settings, log) =>
      utilityWorkers({
        entry: join(rootFolder, 'out', 'main', 'worker.js'),
        settings,
        onOutput: text => log.warn({ text }, 'A worker wrote'),
      })(),
    launchProbe: utilityProbe(join(rootFolder, 'out', 'main', 'provider-probe.js'), 'Vouch provider probe'),
    launchPainter: utilityProbe(join(rootFolder, 'out', 'main', 'fine-page.js'), 'Vouch page painter'),
  })
  const { log } = app
  process.on('uncaughtExceptionMonitor', err => log.fatal({ err }, 'Vouch ends because of a bug'))
  let window: BrowserWindow | undefined
  let pageWindow: BrowserWindow | undefined
  const preload = join(rootFolder, 'out', 'preload', 'index.cjs')
  const ours = () =>
    [window, pageWindow].flatMap(one => (one === undefined || one.isDestroyed() ? [] : [one.webContents]))

  denyPermissions(session.defaultSession, log)
  confineContents(electronApp, log)
  serveApp(session.defaultSession.protocol, app, join(rootFolder, 'out', 'renderer'))
  serveProcedures(ipcMain, { door: createDoor(app.api, log), ours, log })
  app.events.onAny((event, payload) => sendEvent(ours(), event, payload))
  app.events.on('alerts.notify', ({ title, body }) => showNotification({ title, body, onClick: show }))
  setMenu(process.platform)

  function showPage(): void {
    if (pageWindow === undefined || pageWindow.isDestroyed()) pageWindow = openWindow(preload, PAGE_WINDOW_ADDRESS)
    pageWindow.focus()
  }

  function show(): void {
    if (window === undefined || window.isDestroyed()) {
      window = openWindow(preload)
      // The one window that a page may ask for; Vouch opens it itself, as strict as the first.
      window.webContents.setWindowOpenHandler(({ url }) => {
        if (url === PAGE_WINDOW_ADDRESS) showPage()
        return { action: 'deny' }
      })
      window.once('closed', () => {
        if (pageWindow !== undefined && !pageWindow.isDestroyed()) pageWindow.close()
      })
      window.webContents.on('render-process-gone', (_event, { reason }) => {
        log.error({ reason }, 'The window ended and is loaded again')
        if (reason !== 'clean-exit') window?.webContents.reload()
      })
    }
    if (window.isMinimized()) window.restore()
    window.focus()
  }

  app.start()
  app.probeLater()
  app.pinReader()
  app.watchFolders()
  show()
  return { show, stop: () => app.stop() }
}
