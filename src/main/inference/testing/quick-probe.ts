/** A probe on a machine with a graphics card that is the fastest, and another that computes wrongly. */
import type { ExecutionProvider, ProviderTrial } from '#shared/providers.ts'

const TRIALS: Readonly<Record<ExecutionProvider, ProviderTrial>> = {
  cpu: { usable: true, milliseconds: 300 },
  cuda: { usable: false, reason: 'it computes wrongly: its probabilities differ by 0.500' },
  dml: { usable: false, reason: 'not made for this system' },
  coreml: { usable: false, reason: 'not made for this system' },
  webgpu: { usable: true, milliseconds: 25 },
}

console.log(JSON.stringify(TRIALS[process.argv.at(-1) as ExecutionProvider]))
