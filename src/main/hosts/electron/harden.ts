import type { App as ElectronApp, Session } from 'electron'
import type { Logger } from 'pino'
import { isAppAddress } from './address.ts'

/** Vouch's pages need no permission at all: no camera, no notifications, no clipboard reading, no device. */
export function denyPermissions(session: Session, log: Logger): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    log.warn({ permission }, 'A permission was refused')
    decide(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
  // Vouch never talks to anyone: whatever is not its own page or a piece of one is cancelled.
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const own = isAppAddress(url) || /^(blob|data|devtools):/.test(url)
    if (!own) log.warn({ url: URL.parse(url)?.origin ?? 'unknown' }, 'A request to somewhere else was cancelled')
    decide({ cancel: !own })
  })
}

/** Whatever contents come to be, also ones that nobody meant to make: they go nowhere, open nothing, embed nothing. */
export function confineContents(electronApp: ElectronApp, log: Logger): void {
  electronApp.on('web-contents-created', (_created, contents) => {
    const stayHome = (event: { preventDefault(): void }, address: string): void => {
      if (isAppAddress(address)) return
      event.preventDefault()
      log.warn({ origin: URL.parse(address)?.origin ?? 'unknown' }, 'A navigation was refused')
    }
    contents.on('will-navigate', event => stayHome(event, event.url))
    contents.on('will-frame-navigate', event => stayHome(event, event.url))
    contents.on('will-redirect', event => stayHome(event, event.url))
    contents.on('will-attach-webview', event => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
