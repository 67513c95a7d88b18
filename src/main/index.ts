import { app, dialog } from 'electron'
import { VouchError } from '#shared/errors.ts'
import { declareAppScheme } from './hosts/electron/protocol.ts'
import { type ElectronHost, startElectronHost } from './hosts/electron.ts'
import { defaultDataFolder } from './hosts/machine.ts'

let host: ElectronHost | undefined
let stopping = false

async function start(): Promise<void> {
  await app.whenReady()
  try {
    const dataFolder = app.commandLine.getSwitchValue('data-dir') || defaultDataFolder()
    host = startElectronHost({ dataFolder, rootFolder: app.getAppPath() })
  } catch (thrown) {
    const { message, advice } = VouchError.dataOf(thrown)
    dialog.showErrorBox(message, advice)
    app.exit(1)
  }
}

declareAppScheme()
app.enableSandbox()

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => host?.show())
  app.on('activate', () => host?.show())
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('will-quit', event => {
    if (host === undefined || stopping) return
    // Electron does not wait: quit again when workers are gone and the store is closed.
    event.preventDefault()
    stopping = true
    void host.stop().finally(() => app.quit())
  })
  void start()
} else {
  app.quit()
}
