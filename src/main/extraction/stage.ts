import { VouchError } from '#shared/errors.ts'
import type { Stage, StageServices, WithContent, WithLanguage } from '../pipeline/stage.ts'
import { type Interpretation, interpret } from '../understanding/interpret.ts'
import { type Observed, observe } from './observe.ts'
import { withVendorHint } from './vendor-hint.ts'

/** Adds what the document says. A paper that is no invoice is a problem and no failure: a person decides. */
export const extractionStage: Stage<WithLanguage, Pick<WithContent, 'content' | 'candidates' | 'understanding'>> = {
  name: 'extraction',
  async run(soFar, services) {
    const observed = observe(soFar.pages, soFar.language, soFar.options.company)
    const found = await interpretWith(observed, services)
    const { content, candidates } = found
    // Data says what it is, whatever its page looks like.
    if (content.documentType === 'other' && soFar.einvoice === undefined) {
      const { code, message, advice } = new VouchError('not-an-invoice').toData()
      services.problem({ code, severity: 'medium', component: 'extraction', message, advice })
    }
    const { vendorHint } = soFar.options
    return vendorHint === undefined ? found : { ...found, ...withVendorHint(content, candidates, vendorHint) }
  },
}

/** With the network where there is one; a network that cannot be used is told, and the rules read alone. */
async function interpretWith(observed: Observed, { fields, problem }: StageServices): Promise<Interpretation> {
  if (fields === undefined) return interpret(observed, 'rules')
  try {
    return await interpret(observed, { reader: fields, way: 'together' })
  } catch (thrown) {
    if (!(thrown instanceof VouchError)) throw thrown
    problem({ ...thrown.toData(), severity: 'low', component: 'extraction' })
    return interpret(observed, 'rules')
  }
}
