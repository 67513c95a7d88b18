import { detectMediaType } from '#main/pages/formats.ts'
import type { Case } from './case.ts'
import { documentsOf } from './files.ts'
import { picturesOf } from './pictures.ts'
import { openSource, type Source, truthOf } from './source.ts'

/** Parts a scan's name into its source's and what was done to it. */
const SEPARATOR = '--'

const scanned = (id: string, damage: string, file: string, source: Source): Case => ({
  id,
  damage,
  language: source.language,
  async prepare(folder) {
    const mediaType = await detectMediaType(file)
    const pictures = await picturesOf(file, mediaType, folder)
    const truth = await Promise.all(pictures.map((_, index) => truthOf(source, index + 1)))
    return { sheets: { file, mediaType, pictures }, truth }
  },
})

/** The scans `<id>--<kind>` of a folder whose source `<id>.pdf` has a text layer. */
export async function casesFromScans(folder: string, sourceFolder: string): Promise<Case[]> {
  const files = await documentsOf(sourceFolder)
  const sources = new Map<string, Source | undefined>()
  const cases: Case[] = []
  for (const [name, file] of await documentsOf(folder)) {
    const [id, damage] = name.split(SEPARATOR)
    const original = files.get(id!)
    if (damage === undefined || original === undefined || !original.endsWith('.pdf')) continue
    if (!sources.has(id!)) sources.set(id!, await openSource(original))
    const source = sources.get(id!)
    if (source !== undefined) cases.push(scanned(id!, damage, file, source))
  }
  return cases
}
