import { type Protocol, protocol } from 'electron'
import type { App } from '../../app.ts'
import { SECURITY_HEADERS } from '../content-policy.ts'
import { loadForWindow } from '../window-files.ts'
import { APP_SCHEME, isAppAddress } from './address.ts'

/** Declares the scheme: an origin of its own, secure, with fetch. Has to happen before Electron is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Answers every request of the scheme: the renderer's files, and the images of pages. */
export function serveApp(target: Protocol, app: Pick<App, 'pageImage' | 'finePage'>, rendererFolder: string): void {
  target.handle(APP_SCHEME, async ({ url: address, method }) => {
    if (method !== 'GET' || !isAppAddress(address))
      return new Response(null, { status: 403, headers: SECURITY_HEADERS })
    const file = await loadForWindow(app, rendererFolder, new URL(address).pathname)
    if (file === undefined) return new Response(null, { status: 404, headers: SECURITY_HEADERS })
    return new Response(file.content, { headers: file.headers })
  })
}
