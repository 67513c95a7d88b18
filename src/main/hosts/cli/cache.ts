import type { CacheFigures } from '#shared/api.ts'
import { MEGABYTE } from '../../cache/cache-desk.ts'

/** The page cache in a line: how much it holds, and how often it helped. */
export function describeCache({ pages, bytes, found, read }: CacheFigures, mostMegabytes: number): string {
  const size = `${pages} ${pages === 1 ? 'page' : 'pages'}, ${(bytes / MEGABYTE).toFixed(1)} of ${mostMegabytes} MB`
  const all = found + read
  return all === 0 ? size : `${size}; found instead of read: ${found} of ${all}`
}
