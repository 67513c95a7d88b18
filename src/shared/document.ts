import { z } from 'zod'
import { VOUCH_ERROR_CODES } from './errors.ts'
import { FIELD_NAMES, LINE_COLUMN_NAMES } from './fields.ts'
import { splitProposalSchema } from './splitting.ts'

export const documentIdSchema = z
  .string()
  .regex(/^d_[0-9a-f]{16}$/)
  .brand<'DocumentId'>()
export type DocumentId = z.infer<typeof documentIdSchema>

/** Lower-case hexadecimal SHA-256 of an original's bytes. */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256'>()
export type Sha256 = z.infer<typeof sha256Schema>

/** [left, top, right, bottom] as fractions of the page as it is shown upright, origin top left. */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()])
export type Box = z.infer<typeof boxSchema>

/** 0 (certainly wrong) to 1 (certainly right). */
export const confidenceSchema = z.number().min(0).max(1)

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt'] as const
export type Language = (typeof LANGUAGES)[number]

/** A decimal with a point and no grouping: '-1234.50'. Money is never a float. */
export const DECIMAL = /^-?\d+(\.\d+)?$/
export const decimalSchema = z.string().regex(DECIMAL)

/** A calendar day without time or zone: '2026-11-23'. */
export const daySchema = z.iso.date()

/** An instant in UTC: '2026-11-23T13:35:00.000Z'. */
export const instantSchema = z.iso.datetime()

/** What read a word, or who wrote a value. `einvoice` is the XML inside or beside a PDF. */
export const WORD_ENGINES = ['text-layer', 'line-reader', 'tesseract', 'ppocr'] as const
export const VALUE_ORIGINS = [...WORD_ENGINES, 'einvoice', 'derived', 'person'] as const
export type WordEngine = (typeof WORD_ENGINES)[number]
export type ValueOrigin = (typeof VALUE_ORIGINS)[number]

/** One printed word with its place. `line` numbers the text lines of a page in reading order, from 0. */
export const wordSchema = z.object({
  text: z.string(),
  box: boxSchema,
  confidence: confidenceSchema,
  engine: z.enum(WORD_ENGINES),
  line: z.number().int().nonnegative(),
})
export type Word = z.infer<typeof wordSchema>

/** A value with both its forms and where it came from. `page` counts from 1; both are absent where nothing is printed. */
export const fieldValueSchema = z.object({
  value: z.string(),
  raw: z.string(),
  confidence: confidenceSchema,
  origin: z.enum(VALUE_ORIGINS),
  page: z.number().int().positive().optional(),
  box: boxSchema.optional(),
})
export type FieldValue = z.infer<typeof fieldValueSchema>

export const fieldNameSchema = z.enum(FIELD_NAMES)
export const fieldsSchema = z.partialRecord(fieldNameSchema, fieldValueSchema)
export type Fields = z.infer<typeof fieldsSchema>

/** What else a field could have been, best first, for the clerk to choose from. */
export const candidatesSchema = z.partialRecord(fieldNameSchema, z.array(fieldValueSchema))
export type Candidates = z.infer<typeof candidatesSchema>

export const lineItemSchema = z.partialRecord(z.enum(LINE_COLUMN_NAMES), fieldValueSchema)
export type LineItem = z.infer<typeof lineItemSchema>

/** One rate of tax: what it applies to and what it comes to. `rate` in percent: '19'. */
export const taxRowSchema = z.object({ rate: decimalSchema, base: decimalSchema, amount: decimalSchema })
export type TaxRow = z.infer<typeof taxRowSchema>

export const DOCUMENT_TYPES = ['invoice', 'credit-note', 'receipt', 'other'] as const
export const documentTypeSchema = z.enum(DOCUMENT_TYPES)
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

export const VALIDATION_SEVERITIES = ['info', 'warning', 'error'] as const

/** One check. `rule` is stable, `message` is for the clerk, `fields` are the ones it is about. */
export const validationResultSchema = z.object({
  rule: z.string(),
  ok: z.boolean(),
  severity: z.enum(VALIDATION_SEVERITIES),
  message: z.string(),
  fields: z.array(fieldNameSchema),
})
export type ValidationResult = z.infer<typeof validationResultSchema>

/** What of the data is held against the page: every header field, and what is compared as a whole. */
export const COMPARED_SUBJECTS = [...FIELD_NAMES, 'documentType', 'taxBreakdown', 'lineItems'] as const
export type ComparedSubject = (typeof COMPARED_SUBJECTS)[number]

/** What the data of an e-invoice says about one thing, and what its page says. */
export const comparisonSchema = z.object({
  subject: z.enum(COMPARED_SUBJECTS),
  outcome: z.enum(['same', 'different', 'not-on-page']),
  /** How much a difference matters. */
  severity: z.enum(VALIDATION_SEVERITIES),
  data: z.string(),
  /** Absent where nothing was found. */
  page: fieldValueSchema.optional(),
})
export type Comparison = z.infer<typeof comparisonSchema>

/** Checks that hold the data of an e-invoice against its page: whichever of them fails, a person has to look. */
export const PAGE_RULES = {
  differs: 'page-says-otherwise',
  missing: 'not-on-the-page',
  same: 'page-says-the-same',
} as const

/** What was found out about the data of an e-invoice, beside what it says. */
export const einvoiceCheckSchema = z.object({
  /** The checks of its own standard. */
  findings: z.array(validationResultSchema),
  /** Empty where the e-invoice has no page. */
  comparison: z.array(comparisonSchema),
  /** Charges less allowances on the whole document: what stands between the lines and the net amount. */
  adjustment: decimalSchema,
})
export type EinvoiceCheck = z.infer<typeof einvoiceCheckSchema>

export const DECISIONS = ['auto-approve', 'review', 'reject'] as const
export type Decision = (typeof DECISIONS)[number]

export const QUALITY_LEVELS = ['excellent', 'good', 'acceptable', 'poor', 'unacceptable'] as const
export type QualityLevel = (typeof QUALITY_LEVELS)[number]

/** Every figure from 0 to 100; src/main/quality says how each is computed from what was observed. */
export const qualitySchema = z.object({
  overall: z.number(),
  level: z.enum(QUALITY_LEVELS),
  confidence: z.number(),
  completeness: z.number(),
  accuracy: z.number(),
  consistency: z.number(),
  speed: z.number(),
  ocr: z.number(),
  extraction: z.number(),
  validation: z.number(),
})
export type Quality = z.infer<typeof qualitySchema>

/** Where something can go wrong. */
export const DOCUMENT_ERROR_COMPONENTS = [
  'intake',
  'einvoice',
  'pages',
  'ocr',
  'language',
  'extraction',
  'comparison',
  'validation',
  'quality',
  'pipeline',
  'store',
] as const
export type DocumentErrorComponent = (typeof DOCUMENT_ERROR_COMPONENTS)[number]

export const ERROR_SEVERITIES = ['low', 'medium', 'high', 'critical'] as const

/** Something that went wrong while a document was read, and what was done about it. */
export const documentErrorSchema = z.object({
  code: z.enum(VOUCH_ERROR_CODES),
  severity: z.enum(ERROR_SEVERITIES),
  component: z.enum(DOCUMENT_ERROR_COMPONENTS),
  message: z.string(),
  advice: z.string(),
  recovery: z.object({ method: z.string(), successful: z.boolean() }).optional(),
})
export type DocumentError = z.infer<typeof documentErrorSchema>

export const STAGE_NAMES = [
  'einvoice',
  'pages',
  'ocr',
  'language',
  'extraction',
  'comparison',
  'validation',
  'quality',
] as const
export type StageName = (typeof STAGE_NAMES)[number]

/** Milliseconds of wall time. */
export const timingsSchema = z.object({
  totalMs: z.number(),
  stages: z.partialRecord(z.enum(['intake', ...STAGE_NAMES]), z.number()),
})
export type Timings = z.infer<typeof timingsSchema>

export const READING_SOURCES = ['e-invoice', 'text-layer', 'ocr', 'mixed'] as const

export const PAGE_KINDS = ['clean', 'scan', 'fax', 'photo'] as const
export type PageKind = (typeof PAGE_KINDS)[number]

/** A page of pixels as it was found, before anything was done for reading it. Shares are from 0 to 1. */
export const pageConditionSchema = z.object({
  kind: z.enum(PAGE_KINDS),
  /** Share of the pixels that stand alone. */
  specks: z.number(),
  /** Degrees that its lines lean, clockwise positive. */
  skew: z.number(),
  /** Degrees that opposite sides of the sheet, or its first line and its last, lean from each other. */
  perspective: z.number(),
  /** Dots an inch; an estimate goes by the size of the print. Absent: unknown. */
  resolution: z.object({ dotsPerInch: z.number(), estimated: z.boolean() }).optional(),
  /** Absent: nothing is printed on it that was found. */
  print: z
    .object({
      /** From paper to ink, of the range from white to black. */
      contrast: z.number(),
      /** Of the step from paper to ink, what lies between two neighbouring pixels. */
      sharpness: z.number(),
      /** Standard deviation of the paper's grey beside the print, in grey levels. */
      noise: z.number(),
      /** Paper where it is darkest over paper where it is lightest. */
      lighting: z.number(),
      /** Height of a middle line from capitals to descenders. */
      heightPixels: z.number(),
      /** The same in points; absent where the resolution is not known. */
      heightPoints: z.number().optional(),
    })
    .optional(),
})
export type PageCondition = z.infer<typeof pageConditionSchema>

/** Something that was done to a page before it was read, why, and what was measured for it. */
const preparation = <const Step extends string, const Because extends string>(step: Step, because: Because) =>
  z.object({ step: z.literal(step), because: z.literal(because), measured: z.number() })

export const preparationSchema = z.discriminatedUnion('step', [
  /** Made smaller: millions of pixels. */
  preparation('reduce', 'pixels'),
  /** Pixels that stand alone taken out: their share. */
  preparation('remove-specks', 'specks'),
  /** Rows stretched: dots an inch across over those down. */
  preparation('square-pixels', 'flat-pixels'),
  /** Turned upright: degrees, clockwise. */
  preparation('turn', 'orientation'),
  /** The sheet cut out and seen from straight above: degrees. */
  preparation('rectify', 'perspective'),
  /** Lines laid level: degrees. */
  preparation('level', 'skew'),
  /** Shadows taken out: the lighting's share. */
  preparation('even-light', 'lighting'),
  /** Grain smoothed: its standard deviation as a share of the contrast. */
  preparation('smooth', 'noise'),
  /** Jagged edges smoothed: share of the pixels that are black or white. */
  preparation('smooth-edges', 'bilevel'),
])
export type Preparation = z.infer<typeof preparationSchema>

/** A page as the clerk sees it: upright, `width` and `height` in pixels of its image. */
export const pageInfoSchema = z.object({
  number: z.number().int().positive(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Clockwise degrees by which the original was turned to stand upright. */
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  source: z.enum(['text-layer', 'ocr', 'none']),
  /** Only of pages that were read from their pixels. */
  condition: pageConditionSchema.optional(),
  /** In the order in which it was done. */
  preparation: z.array(preparationSchema).optional(),
})
export type PageInfo = z.infer<typeof pageInfoSchema>

/** What a clerk can change about a document; the machine's reading is the first of its revisions. */
export const documentContentSchema = z.object({
  documentType: z.enum(DOCUMENT_TYPES),
  fields: fieldsSchema,
  taxBreakdown: z.array(taxRowSchema),
  lineItems: z.array(lineItemSchema),
})
export type DocumentContent = z.infer<typeof documentContentSchema>

/** Everything the pipeline found out about one document. */
export const readingSchema = documentContentSchema.extend({
  source: z.enum(READING_SOURCES),
  pages: z.array(pageInfoSchema),
  language: z.enum(LANGUAGES).optional(),
  languageConfidence: confidenceSchema,
  candidates: candidatesSchema,
  validation: z.array(validationResultSchema),
  /** Only of an e-invoice. */
  einvoice: einvoiceCheckSchema.optional(),
  decision: z.enum(DECISIONS),
  /** Why the decision is what it is, in sentences for the clerk. */
  decisionReasons: z.array(z.string()),
  /** Where it seems to fall into several invoices. */
  split: splitProposalSchema.optional(),
  quality: qualitySchema,
  errors: z.array(documentErrorSchema),
  timings: timingsSchema,
})
export type Reading = z.infer<typeof readingSchema>
