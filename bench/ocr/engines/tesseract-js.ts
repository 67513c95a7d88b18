import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import load, { type TesseractApi } from 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js'
import { languageDataFile, TESSERACT_LANGUAGES } from '#main/ocr/models.ts'
import type { Language } from '#shared/document.ts'
import type { OpenReader } from './reader.ts'
import { parseTable } from './tesseract-table.ts'

/** Page segmentation mode 3: a whole page, its layout found by Tesseract. */
const WHOLE_PAGE = 3

/** tesseract.js as its users call it: the whole page as it is, in the page's language, with the data it would fetch. */
export const openTesseractJs: OpenReader = async () => {
  const core = await load({ print: () => undefined, printErr: () => undefined })
  const instances = new Map<Language, TesseractApi>()

  async function instance(language: Language): Promise<TesseractApi> {
    const known = instances.get(language)
    if (known !== undefined) return known
    const name = TESSERACT_LANGUAGES[language]
    core.FS.writeFile(`${name}.traineddata`, await promisify(gunzip)(await readFile(languageDataFile(name))))
    const api = new core.TessBaseAPI()
    if (api.Init(null, name, 1) !== 0) throw new Error(`Tesseract did not accept the data of ${name}.`)
    api.SetPageSegMode(WHOLE_PAGE)
    instances.set(language, api)
    return api
  }

  async function readPage(picture: string, language: Language) {
    const api = await instance(language)
    core.FS.writeFile('/input', await readFile(picture))
    if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract did not accept the picture.')
    api.Recognize(null)
    const words = parseTable(api.GetTSVText(0))
    api.Clear()
    return words
  }

  return {
    async read({ sheets, language }) {
      const pages = []
      for (const picture of sheets.pictures) pages.push(await readPage(picture, language))
      return pages
    },
  }
}
