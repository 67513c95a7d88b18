import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** The documents of a folder by their name without extension: its own, or those in its `docs`. */
export async function documentsOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder)
  const place = entries.includes('docs') ? path.join(folder, 'docs') : folder
  const names = (await readdir(place)).filter(name => /\.(pdf|tiff?|jpe?g|png)$/i.test(name)).sort()
  return new Map(names.map(name => [path.parse(name).name, path.join(place, name)]))
}
