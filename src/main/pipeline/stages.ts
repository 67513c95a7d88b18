import { comparisonStage } from '../comparison/stage.ts'
import { einvoiceStage } from '../einvoice/stage.ts'
import { extractionStage } from '../extraction/stage.ts'
import { languageStage } from '../language/stage.ts'
import { ocrStage } from '../ocr/stage.ts'
import { pagesStage } from '../pages/stage.ts'
import { qualityStage } from '../quality/stage.ts'
import { validationStage } from '../validation/stage.ts'
import type { Stages } from './pipeline.ts'

/** The stages of the product. */
export const STAGES: Stages = {
  einvoice: einvoiceStage,
  pages: pagesStage,
  ocr: ocrStage,
  language: languageStage,
  extraction: extractionStage,
  comparison: comparisonStage,
  validation: validationStage,
  quality: qualityStage,
}
