import { z } from 'zod'
import { instantSchema } from './document.ts'

/** ONNX Runtime's execution providers: what can compute a model. */
export const EXECUTION_PROVIDERS = ['cpu', 'cuda', 'dml', 'coreml', 'webgpu'] as const
export type ExecutionProvider = (typeof EXECUTION_PROVIDERS)[number]
export const executionProviderSchema = z.enum(EXECUTION_PROVIDERS)

export const PROVIDER_NAMES: Readonly<Record<ExecutionProvider, string>> = {
  cpu: 'the processor',
  cuda: 'CUDA',
  dml: 'DirectML',
  coreml: 'Core ML',
  webgpu: 'WebGPU',
}

/** What a user can ask for: one by name, or the fastest that was right. */
export const PROVIDER_CHOICES = ['auto', ...EXECUTION_PROVIDERS] as const
export type ProviderChoice = (typeof PROVIDER_CHOICES)[number]

/** What came of trying a provider. `milliseconds`: for the reading of a page's worth of pixels. */
export const providerTrialSchema = z.discriminatedUnion('usable', [
  z.object({ usable: z.literal(true), milliseconds: z.number().nonnegative() }),
  z.object({ usable: z.literal(false), reason: z.string().min(1) }),
])
export type ProviderTrial = z.infer<typeof providerTrialSchema>

/** What every provider did on this machine. */
export const providerReportSchema = z.object({
  at: instantSchema,
  trials: z.record(executionProviderSchema, providerTrialSchema),
})
export type ProviderReport = z.infer<typeof providerReportSchema>

/** The fastest provider that was right; the processor where none was. */
export function fastest({ trials }: ProviderReport): ExecutionProvider {
  let best: { provider: ExecutionProvider; milliseconds: number } | undefined
  for (const provider of EXECUTION_PROVIDERS) {
    const trial = trials[provider]
    if (!trial.usable || trial.milliseconds >= (best?.milliseconds ?? Number.POSITIVE_INFINITY)) continue
    best = { provider, milliseconds: trial.milliseconds }
  }
  return best?.provider ?? 'cpu'
}

/** What is to be said of a provider: whether `auto` takes it, and why. */
export function describeTrial(provider: ExecutionProvider, report: ProviderReport): string {
  const trial = report.trials[provider]
  if (!trial.usable) return trial.reason
  const time = `${Math.round(trial.milliseconds)} ms`
  if (provider !== fastest(report)) return `right, but slower: ${time}`
  const alone = EXECUTION_PROVIDERS.every(other => other === provider || !report.trials[other].usable)
  return alone ? `the only one that works here, ${time}` : `the fastest that was right, ${time}`
}
