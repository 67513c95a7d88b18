import { documentIdSchema } from '#shared/document.ts'
import type { App } from '../app.ts'

const PAGE_ADDRESS = /^\/pages\/([^/]+)\/([1-9]\d{0,3})$/

/** What an address of a page image stands for: `path` of the image, or undefined where it is no such address. */
export function pageImageOf(app: Pick<App, 'pageImage'>, pathname: string): string | undefined {
  const [, idText, pageText] = PAGE_ADDRESS.exec(pathname) ?? []
  const id = documentIdSchema.safeParse(idText)
  return id.success ? app.pageImage(id.data, Number(pageText)) : undefined
}
