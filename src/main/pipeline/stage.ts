import type {
  Candidates,
  Decision,
  DocumentContent,
  DocumentError,
  EinvoiceCheck,
  Language,
  PageInfo,
  Quality,
  Reading,
  Sha256,
  StageName,
  Timings,
  ValidationResult,
  Word,
} from '#shared/document.ts'
import type { QualityWeights } from '#shared/quality-settings.ts'
import type { Understanding } from '#shared/understanding.ts'
import type { KnownPages } from '../cache/reading-cache.ts'
import type { Einvoice } from '../einvoice/index.ts'
import type { OcrService } from '../ocr/engine.ts'
import type { Scan } from '../pages/scan.ts'
import type { FieldReader } from '../understanding/field-reader.ts'
import type { ReadingWay } from './reading-way.ts'

/** The media types intake lets through; decided by content, never by the file's name. */
export const MEDIA_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/tiff',
  'application/xml',
  'application/pkcs7-mime',
] as const
export type MediaType = (typeof MEDIA_TYPES)[number]

/** A file as it came in. `path` points at its bytes in the content store (or, for the CLI, where the user keeps them). */
export interface Original {
  readonly path: string
  readonly fileName: string
  readonly mediaType: MediaType
  readonly sha256: Sha256
}

export interface ReadingOptions {
  readonly ignoreEinvoice: boolean
  readonly ignoreTextLayer: boolean
  readonly password?: string
  /** The folder that receives the upright image of each page, `1.jpg`, `2.jpg`, …; absent: no images are made. */
  readonly pageImageFolder?: string
  /** The shop's own identity: a party of this name or VAT id is the buyer. */
  readonly company: { readonly name: string; readonly vatId: string }
  /** The vendor that is meant where none is read. */
  readonly vendorHint?: string
  readonly doubtBelow: number
  /** Where it is read otherwise than usual, because that did not go well. */
  readonly way?: ReadingWay
  /** What each dimension counts in the overall quality; the shop's own where it set them. */
  readonly qualityWeights?: QualityWeights
  /** Where pages that OCR has read are kept, and how large that may become; absent: none are kept, and none found. */
  readonly cache?: { readonly file: string; readonly mostBytes: number }
}

/** A page on its way: words come from the text layer, or later from OCR. */
export interface Page extends PageInfo {
  readonly words: readonly Word[]
  /** What OCR reads; absent where the text layer is trusted. */
  readonly scan?: Scan
}

export interface StageServices {
  readonly ocr: OcrService
  /** Finds fields beside the rules; absent: the rules read alone. */
  readonly fields?: FieldReader
  /** What OCR read of this document before; absent: nothing is known, and nothing kept. */
  readonly known?: KnownPages
  /** Aborted on cancel and at the deadline. */
  readonly signal: AbortSignal
  /** Progress within the stage, 0 to 1. */
  report(fraction: number): void
  /** Notes something that went wrong without ending the document. */
  problem(error: DocumentError): void
}

export interface WithOriginal {
  readonly original: Original
  readonly options: ReadingOptions
}
export interface WithEinvoice extends WithOriginal {
  /** Absent: the document carries no data, or it is not to be used. */
  readonly einvoice?: Einvoice
}
export interface WithPages extends WithEinvoice {
  readonly pages: readonly Page[]
}
export interface WithLanguage extends WithPages {
  readonly language: Language | undefined
  readonly languageConfidence: number
}
export interface WithContent extends WithLanguage {
  readonly content: DocumentContent
  readonly candidates: Candidates
  /** What competed for each field, and where the network looked. */
  readonly understanding?: Understanding
}
export interface WithComparison extends WithContent {
  /** Only of an e-invoice. */
  readonly einvoiceCheck?: EinvoiceCheck
}
export interface WithValidation extends WithComparison {
  readonly validation: readonly ValidationResult[]
}
export interface WithQuality extends WithValidation {
  readonly quality: Quality
  readonly decision: Decision
  readonly decisionReasons: readonly string[]
}

/** What the quality stage additionally needs to know: what happened and how long it took. */
export interface SoFarFacts {
  readonly errors: readonly DocumentError[]
  readonly timings: Timings
}

/**
 * One room on a document's way: `(document so far, services) -> what it adds`. A stage does not know which stage is
 * next and never writes to the store. A thrown VouchError ends the document with that reason.
 */
export interface Stage<Needs, Adds> {
  readonly name: StageName
  run(soFar: Needs, services: StageServices): Promise<Adds>
}

/** What an e-invoice says beyond the reading, for keeping and for showing. */
export type EinvoiceDetails = Pick<Einvoice, 'format' | 'profile' | 'parts'>

/** What a worker hands back: the reading, and the words of each page (`words[0]` is page 1). */
export interface ReadResult {
  readonly reading: Reading
  readonly words: readonly (readonly Word[])[]
  readonly einvoice?: EinvoiceDetails
  readonly understanding?: Understanding
}
