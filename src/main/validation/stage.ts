import { Temporal } from 'temporal-polyfill'
import type { DocumentContent } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { Stage, WithComparison, WithValidation } from '../pipeline/stage.ts'
import { mendFigures } from '../recovery/mend-figures.ts'
import { validateContent } from './validate.ts'

/** Adds the checks over what was extracted, and mends a sum of which one digit was misread. */
export const validationStage: Stage<WithComparison, Pick<WithValidation, 'validation' | 'content' | 'candidates'>> = {
  name: 'validation',
  async run(soFar, services) {
    const context = {
      language: soFar.language,
      company: soFar.options.company,
      today: Temporal.Now.plainDateISO().toString(),
      ...(soFar.einvoiceCheck && { einvoice: soFar.einvoiceCheck }),
    }
    const validated = (content: DocumentContent) => ({ content, validation: validateContent(content, context) })
    const mended = soFar.einvoiceCheck === undefined && mendFigures(soFar.content, soFar.candidates)
    if (!mended) return { ...validated(soFar.content), candidates: soFar.candidates }
    services.problem({
      ...new VouchError('figures-disagree').toData(),
      ...{ severity: 'high', component: 'validation' },
      recovery: { method: 'reckoned-from-the-others', successful: mended.field !== undefined },
    })
    return { ...validated(mended.content), candidates: mended.candidates }
  },
}
