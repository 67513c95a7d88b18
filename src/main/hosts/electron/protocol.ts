import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'
import { type Protocol, protocol } from 'electron'
import type { App } from '../../app.ts'
import { SECURITY_HEADERS } from '../content-policy.ts'
import { pageImageOf } from '../page-image.ts'
import { APP_SCHEME, isAppAddress } from './address.ts'

/** What the built renderer consists of, and the images of pages. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
}

/** Declares the scheme: an origin of its own, secure, with fetch. Has to happen before Electron is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Answers every request of the scheme: the renderer's files, and the images of pages by document and number. */
export function serveApp(target: Protocol, app: Pick<App, 'pageImage'>, rendererFolder: string): void {
  target.handle(APP_SCHEME, async ({ url: address, method }) => {
    if (method !== 'GET' || !isAppAddress(address)) return answer(403)
    const { pathname } = new URL(address)
    const file = pathname.startsWith('/pages/') ? pageImageOf(app, pathname) : rendererFile(rendererFolder, pathname)
    if (file === undefined) return answer(404)
    const content = await readFile(file).catch(() => undefined)
    return content === undefined ? answer(404) : answer(200, content, MEDIA_TYPES[extname(file)])
  })
}

function answer(status: number, content?: Uint8Array<ArrayBuffer>, mediaType = 'text/plain'): Response {
  return new Response(content ?? null, {
    status,
    headers: { ...SECURITY_HEADERS, 'content-type': mediaType, 'cache-control': 'no-cache' },
  })
}

/** A file inside the renderer's folder; an address without an ending is a screen, and every screen is index.html. */
function rendererFile(folder: string, pathname: string): string | undefined {
  const wanted = extname(pathname) === '' ? 'index.html' : decodeURIComponent(pathname)
  const inside = relative(folder, join(folder, wanted))
  return inside.startsWith('..') || isAbsolute(inside) ? undefined : join(folder, inside)
}
