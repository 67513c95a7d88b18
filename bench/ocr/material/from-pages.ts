import path from 'node:path'
import { sharpOf } from '#main/pages/pixels.ts'
import type { Case } from './case.ts'
import { DAMAGES, type DamageName, randomOf } from './damage.ts'
import { documentsOf } from './files.ts'
import { writePicture } from './pictures.ts'
import { openSources, type Source, scanOf, truthOf } from './source.ts'

/** One page of a digital PDF, drawn, damaged, and saved as a picture that every engine gets. */
const damagedPage = (name: string, source: Source, number: number, damage: DamageName): Case => ({
  id: `${name}-${number}`,
  damage,
  language: source.language,
  async prepare(folder) {
    const random = randomOf(`${name}-${number}-${damage}`)
    const page = await DAMAGES[damage](await scanOf(source, number), random)
    const file = await writePicture(sharpOf(page), path.join(folder, '1.png'), page.dpi)
    return {
      sheets: { file, mediaType: 'image/png', pictures: [file] },
      truth: [await truthOf(source, number)],
    }
  },
})

/** Every page of the digital PDFs of a folder, with every damage. */
export async function casesFromPages(folder: string): Promise<Case[]> {
  const sources = await openSources([...(await documentsOf(folder))].filter(([, file]) => file.endsWith('.pdf')))
  return [...sources].flatMap(([name, source]) =>
    (Object.keys(DAMAGES) as DamageName[]).flatMap(damage =>
      source.pages.map((_, index) => damagedPage(name, source, index + 1, damage)),
    ),
  )
}
