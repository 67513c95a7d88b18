import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'
import { documentIdSchema } from '#shared/document.ts'
import type { App } from '../app.ts'
import { SECURITY_HEADERS } from './content-policy.ts'

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

const PAGE_ADDRESS = /^\/pages\/([^/]+)\/([1-9]\d{0,3})(\/fine)?$/

type Pages = Pick<App, 'pageImage' | 'finePage'>

export interface WindowFile {
  readonly content: Buffer<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/**
 * What a window loads by an address's path, in both hosts: the files of the built renderer, and the images of pages by
 * document and number. Undefined where there is nothing. Files are read at each request: an update may exchange them.
 */
export async function loadForWindow(
  app: Pages,
  rendererFolder: string,
  pathname: string,
): Promise<WindowFile | undefined> {
  const file = pathname.startsWith('/pages/') ? await pageImage(app, pathname) : rendererFile(rendererFolder, pathname)
  const content = file === undefined ? undefined : await readFile(file).catch(() => undefined)
  if (file === undefined || content === undefined) return undefined
  return {
    content,
    headers: {
      ...SECURITY_HEADERS,
      'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
      // The build gives every asset a name of its own content; all else may change under its name.
      'cache-control': pathname.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'private, no-cache',
    },
  }
}

/** Looked up by the document's id and never by a path. */
async function pageImage(app: Pages, pathname: string): Promise<string | undefined> {
  const [, idText, pageText, fine] = PAGE_ADDRESS.exec(pathname) ?? []
  const id = documentIdSchema.safeParse(idText)
  if (!id.success) return undefined
  const page = Number(pageText)
  return fine === undefined ? app.pageImage(id.data, page) : app.finePage(id.data, page).catch(() => undefined)
}

/** A file inside the renderer's folder; an address without an ending is a screen, and every screen is index.html. */
function rendererFile(folder: string, pathname: string): string | undefined {
  const decoded = decode(pathname)
  if (decoded === undefined || decoded.includes('\0')) return undefined
  const inside = relative(folder, join(folder, extname(decoded) === '' ? 'index.html' : decoded))
  return inside.startsWith('..') || isAbsolute(inside) ? undefined : join(folder, inside)
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
