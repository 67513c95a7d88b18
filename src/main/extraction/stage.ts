import { VouchError } from '#shared/errors.ts'
import type { Stage, WithContent, WithLanguage } from '../pipeline/stage.ts'
import { extract } from './extract.ts'
import { withVendorHint } from './vendor-hint.ts'

/** Adds what the document says. A paper that is no invoice is a problem and no failure: a person decides. */
export const extractionStage: Stage<WithLanguage, Pick<WithContent, 'content' | 'candidates'>> = {
  name: 'extraction',
  async run(soFar, services) {
    const { content, candidates } = extract(soFar.pages, soFar.language, soFar.options.company)
    // Data says what it is, whatever its page looks like.
    if (content.documentType === 'other' && soFar.einvoice === undefined) {
      const { code, message, advice } = new VouchError('not-an-invoice').toData()
      services.problem({ code, severity: 'medium', component: 'extraction', message, advice })
    }
    const { vendorHint } = soFar.options
    return vendorHint === undefined ? { content, candidates } : withVendorHint(content, candidates, vendorHint)
  },
}
