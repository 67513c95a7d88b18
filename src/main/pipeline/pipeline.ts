import type { DocumentError, Reading, StageName, Timings } from '#shared/document.ts'
import type { SplitProposal } from '#shared/splitting.ts'
import type { Einvoice } from '../einvoice/index.ts'
import { proposeSplit } from '../splitting/propose.ts'
import type { Progress } from './messages.ts'
import type {
  EinvoiceDetails,
  Original,
  Page,
  ReadingOptions,
  ReadResult,
  SoFarFacts,
  Stage,
  StageServices,
  WithComparison,
  WithContent,
  WithEinvoice,
  WithLanguage,
  WithOriginal,
  WithPages,
  WithQuality,
  WithValidation,
} from './stage.ts'

/** The rooms on a document's way, by what each needs and adds. */
export interface Stages {
  readonly einvoice: Stage<WithOriginal, Pick<WithEinvoice, 'einvoice'>>
  readonly pages: Stage<WithEinvoice, Pick<WithPages, 'pages'>>
  readonly ocr: Stage<WithPages, Pick<WithPages, 'pages'>>
  readonly language: Stage<WithPages, Omit<WithLanguage, keyof WithPages>>
  readonly extraction: Stage<WithLanguage, Omit<WithContent, keyof WithLanguage>>
  readonly comparison: Stage<WithContent, Omit<WithComparison, keyof WithLanguage>>
  readonly validation: Stage<WithComparison, Pick<WithValidation, 'content' | 'candidates' | 'validation'>>
  readonly quality: Stage<WithValidation & SoFarFacts, Omit<WithQuality, keyof WithValidation>>
}

/** What reading one document needs from outside; `report` and `problem` are supplied here, stage by stage. */
export interface ReadServices extends Pick<StageServices, 'ocr' | 'fields' | 'known' | 'signal'> {
  progress(progress: Progress): void
}

/** Each stage's part of the work, for the progress bar only: OCR is nearly all of a scan's time. */
const SHARE_OF_WORK = {
  einvoice: 0.01,
  pages: 0.14,
  ocr: 0.75,
  language: 0.01,
  extraction: 0.06,
  comparison: 0.01,
  validation: 0.01,
  quality: 0.01,
} as const satisfies Record<StageName, number>

/**
 * Reads one document: runs the stages in their order and puts together what they add. Writes nothing to the store.
 * Rejects with the VouchError of the stage that could not go on, or with the signal's reason when aborted.
 */
export async function readDocument(
  original: Original,
  options: ReadingOptions,
  services: ReadServices,
  stages: Stages,
): Promise<ReadResult> {
  const startedAt = performance.now()
  const stageMs: Timings['stages'] = {}
  const errors: DocumentError[] = []
  let workDone = 0
  let counts: Pick<Progress, 'pages' | 'scans'> = {}
  const timings = (): Timings => ({ totalMs: roundMs(performance.now() - startedAt), stages: { ...stageMs } })

  async function run<Needs, Adds>(stage: Stage<Needs, Adds>, soFar: Needs): Promise<Needs & Adds> {
    services.signal.throwIfAborted()
    const stageStartedAt = performance.now()
    const share = SHARE_OF_WORK[stage.name]
    services.progress({ stage: stage.name, fraction: workDone, ...counts })
    const added = await stage.run(soFar, {
      ocr: services.ocr,
      ...(services.fields && { fields: services.fields }),
      ...(services.known && { known: services.known }),
      signal: services.signal,
      report: fraction =>
        services.progress({
          stage: stage.name,
          fraction: workDone + share * Math.min(1, Math.max(0, fraction)),
          ...counts,
        }),
      problem: error => errors.push(error),
    })
    workDone += share
    stageMs[stage.name] = roundMs(performance.now() - stageStartedAt)
    return { ...soFar, ...added }
  }

  const withEinvoice = await run(stages.einvoice, { original, options })
  const withPages = await run(stages.pages, withEinvoice)
  counts = {
    pages: withPages.pages.length,
    scans: withPages.pages.filter(({ scan }) => scan !== undefined).length,
  }
  const withWords = await run(stages.ocr, withPages)
  const withLanguage = await run(stages.language, withWords)
  const withContent = await run(stages.extraction, withLanguage)
  const withComparison = await run(stages.comparison, withContent)
  const withValidation = await run(stages.validation, withComparison)
  const complete = await run(stages.quality, { ...withValidation, errors: [...errors], timings: timings() })
  const split =
    original.mediaType === 'application/pdf' && complete.einvoice === undefined
      ? proposeSplit(complete.pages, complete.language, options.company)
      : undefined
  services.progress({ stage: 'quality', fraction: 1, ...counts })

  return {
    reading: {
      ...complete.content,
      source: complete.einvoice === undefined ? sourceOf(complete.pages) : 'e-invoice',
      pages: complete.pages.map(({ words: _words, scan: _scan, ...info }) => info),
      ...(complete.language === undefined ? {} : { language: complete.language }),
      languageConfidence: complete.languageConfidence,
      candidates: complete.candidates,
      validation: [...complete.validation],
      ...(complete.einvoiceCheck && { einvoice: complete.einvoiceCheck }),
      // Whoever approves several invoices as one pays one of them.
      decision: split !== undefined && complete.decision === 'auto-approve' ? 'review' : complete.decision,
      decisionReasons: [...(split === undefined ? [] : [severalInvoices(split)]), ...complete.decisionReasons],
      ...(split && { split }),
      quality: complete.quality,
      errors,
      timings: timings(),
    },
    words: complete.pages.map(page => page.words),
    ...(complete.einvoice && { einvoice: detailsOf(complete.einvoice) }),
    ...(complete.understanding && { understanding: complete.understanding }),
  }
}

const severalInvoices = ({ parts }: SplitProposal): string => `The file seems to hold ${parts.length} invoices.`

/** Tenths of a millisecond: what a clock on a busy machine can honestly tell. */
const roundMs = (ms: number): number => Math.round(ms * 10) / 10

const detailsOf = ({ format, profile, parts }: Einvoice): EinvoiceDetails => ({
  ...{ format, parts },
  ...(profile !== undefined && { profile }),
})

function sourceOf(pages: readonly Page[]): Reading['source'] {
  const sources = new Set(pages.map(page => page.source))
  sources.delete('none')
  if (sources.size > 1) return 'mixed'
  return sources.has('text-layer') ? 'text-layer' : 'ocr'
}
