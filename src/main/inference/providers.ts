import './no-telemetry.ts'
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { listSupportedBackends } from 'onnxruntime-node'
import { EXECUTION_PROVIDERS, type ExecutionProvider } from '#shared/providers.ts'

/** What a probe found: `detail` is the time of an inference, or why there is none. */
export interface ProviderProbe {
  readonly provider: ExecutionProvider
  readonly works: boolean
  readonly detail: string
}

/** A driver that hangs is a driver that does not work. */
const PROBE_MS = 20_000

/** The probe's file stands beside this one, in the sources as in the built app. */
const probeFile = fileURLToPath(
  new URL(`./provider-probe${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url),
)

/** Asks a child process, because asking for a provider whose libraries are missing can end the process. */
function probe(provider: ExecutionProvider): Promise<ProviderProbe> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [probeFile, provider],
      // Under Electron the executable is Electron's: this makes it behave as Node.
      { timeout: PROBE_MS, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
      (error, stdout, stderr) => {
        if (error === null) return resolve({ provider, works: true, detail: stdout.trim() })
        const lines = stripVTControlCharacters(stderr).split('\n')
        const said = lines.find(line => /couldn't|failed|error/i.test(line)) ?? 'it ended without an answer'
        resolve({ provider, works: false, detail: said.trim().slice(-200) })
      },
    )
  })
}

let found: Promise<ProviderProbe[]> | undefined

/**
 * Which execution providers really work here: each that the runtime was built with runs a small inference in a process
 * of its own, whose result has to equal the processor's. The answer is kept for the life of the process.
 */
export function probeProviders(): Promise<ProviderProbe[]> {
  const built = new Set(listSupportedBackends().map(backend => backend.name))
  found ??= Promise.all(
    EXECUTION_PROVIDERS.map(provider =>
      // Asked for a provider it was not built with, the runtime says nothing and uses the processor.
      built.has(provider) ? probe(provider) : { provider, works: false, detail: 'not part of this build' },
    ),
  )
  return found
}

/** The provider to use for `--ep`: the one asked for if it works, otherwise the processor; `auto` takes the fastest kind. */
export async function chooseProvider(wanted: ExecutionProvider | 'auto'): Promise<ExecutionProvider> {
  if (wanted === 'cpu') return 'cpu'
  const working = (await probeProviders()).filter(({ works }) => works).map(({ provider }) => provider)
  if (wanted !== 'auto') return working.includes(wanted) ? wanted : 'cpu'
  const preference: readonly ExecutionProvider[] = ['cuda', 'coreml', 'dml', 'cpu']
  return preference.find(provider => working.includes(provider)) ?? 'cpu'
}
