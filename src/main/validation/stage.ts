import { Temporal } from 'temporal-polyfill'
import type { Stage, WithComparison, WithValidation } from '../pipeline/stage.ts'
import { validateContent } from './validate.ts'

/** Adds the checks over what was extracted. */
export const validationStage: Stage<WithComparison, Pick<WithValidation, 'validation'>> = {
  name: 'validation',
  async run(soFar) {
    const validation = validateContent(soFar.content, {
      language: soFar.language,
      company: soFar.options.company,
      today: Temporal.Now.plainDateISO().toString(),
      ...(soFar.einvoiceCheck && { einvoice: soFar.einvoiceCheck }),
    })
    return { validation }
  },
}
