/** A probe whose provider decides what becomes of it. */
import type { ProviderTrial } from '#shared/providers.ts'

const answer = (trial: ProviderTrial): void => console.log(JSON.stringify(trial))

const DEEDS: Readonly<Record<string, () => unknown>> = {
  cpu: () => answer({ usable: true, milliseconds: 40 }),
  cuda: () => process.kill(process.pid, 'SIGSEGV'),
  dml: () => setInterval(() => undefined, 1000),
  coreml() {
    console.log('loading kernels\n{"usable": "perhaps"}')
    process.exit(3)
  },
  webgpu() {
    console.log('loading kernels')
    answer({ usable: true, milliseconds: 25 })
    // A driver that never lets go.
    setInterval(() => undefined, 1000)
  },
}

DEEDS[process.argv.at(-1) ?? '']?.()
