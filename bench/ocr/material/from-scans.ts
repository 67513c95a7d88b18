import { detectMediaType } from '#main/pages/formats.ts'
import type { Case } from './case.ts'
import { documentsOf } from './files.ts'
import { picturesOf } from './pictures.ts'
import { openSources, type Source, truthOf } from './source.ts'

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
  const scans = [...(await documentsOf(folder))].map(([name, file]) => {
    const [id = '', damage = ''] = name.split(SEPARATOR)
    return { id, damage, file }
  })
  const wanted = new Set(scans.map(({ id }) => id))
  const originals = [...(await documentsOf(sourceFolder))].filter(
    ([id, file]) => wanted.has(id) && file.endsWith('.pdf'),
  )
  const sources = await openSources(originals)
  return scans.flatMap(({ id, damage, file }) => {
    const source = sources.get(id)
    return source === undefined ? [] : [scanned(id, damage, file, source)]
  })
}
