import type { DocumentError } from '#shared/document.ts'
import type { Processed, ResultFormat } from './processed.ts'

/** One JSON object a document: the command line's promise to scripts. */
export const jsonl: ResultFormat = {
  line: processed => `${JSON.stringify(toObject(processed))}\n`,
}

function toObject({ file, sha256, ...processed }: Processed): Record<string, unknown> {
  if (processed.status === 'failed') {
    const { error, component, status } = processed
    const errors: DocumentError[] = [{ ...error, severity: 'critical', component }]
    return { file, sha256, status, fields: {}, taxBreakdown: [], lineItems: [], validation: [], errors }
  }
  const { reading, status } = processed
  return {
    file,
    sha256,
    status,
    documentType: reading.documentType,
    source: reading.source,
    pages: reading.pages.length,
    language: reading.language,
    languageConfidence: reading.languageConfidence,
    decision: reading.decision,
    decisionReasons: reading.decisionReasons,
    fields: reading.fields,
    taxBreakdown: reading.taxBreakdown,
    lineItems: reading.lineItems,
    validation: reading.validation,
    quality: reading.quality,
    errors: reading.errors,
    timings: reading.timings,
  }
}
