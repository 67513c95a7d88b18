import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import type { DocumentError } from '#shared/document.ts'
import type { Page, ReadingOptions, StageServices } from '../pipeline/stage.ts'

/** What went wrong with pages of pixels before OCR had them: it is kept with what OCR reads. */
const troubles = new WeakMap<Page, readonly DocumentError[]>()

/** Services that pass problems on and note them as well. */
function noting(services: StageServices): { services: StageServices; problems: DocumentError[] } {
  const problems: DocumentError[] = []
  const problem = (error: DocumentError): void => {
    problems.push(error)
    services.problem(error)
  }
  return { services: { ...services, problem }, problems }
}

async function hasImage({ number, width, height }: Page, folder: string): Promise<boolean> {
  try {
    // Its bytes and not its name: sharp may remember an earlier file of that name.
    const image = await sharp(await readFile(path.join(folder, `${number}.jpg`))).metadata()
    return image.width === width && image.height === height
  } catch {
    return false
  }
}

/**
 * The page as OCR read it before, with its words; otherwise what `make` makes of the original.
 * @param number counts from 1
 * @throws what `make` throws
 */
export async function knownPage(
  number: number,
  { pageImageFolder }: ReadingOptions,
  services: StageServices,
  make: (services: StageServices) => Promise<Page>,
): Promise<Page> {
  const known = services.known?.find(number)
  if (known === undefined) {
    const noted = noting(services)
    const page = await make(noted.services)
    if (noted.problems.length > 0) troubles.set(page, noted.problems)
    return page
  }
  const { page, problems } = known
  for (const problem of problems) services.problem(problem)
  if (pageImageFolder !== undefined && !(await hasImage(page, pageImageFolder))) {
    // Only its image is wanted: what went wrong has been said.
    await make({ ...services, problem: () => undefined })
  }
  return page
}

/** Lets `read` read a page's pixels, and keeps what comes of it. */
export async function keepPage(
  page: Page,
  services: StageServices,
  read: (page: Page, services: StageServices) => Promise<Page>,
): Promise<Page> {
  const { known } = services
  if (page.scan === undefined || known === undefined) return read(page, services)
  const noted = noting(services)
  const result = await read(page, noted.services)
  known.keep({ page: result, problems: [...(troubles.get(page) ?? []), ...noted.problems] })
  return result
}
