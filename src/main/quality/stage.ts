import type { SoFarFacts, Stage, WithQuality, WithValidation } from '../pipeline/stage.ts'
import { decide } from './decision.ts'
import { measure } from './measures.ts'

/** Adds how well the document was read, and whether it needs a person. */
export const qualityStage: Stage<
  WithValidation & SoFarFacts,
  Pick<WithQuality, 'quality' | 'decision' | 'decisionReasons'>
> = {
  name: 'quality',
  async run(soFar) {
    return { quality: measure(soFar), ...decide(soFar) }
  },
}
