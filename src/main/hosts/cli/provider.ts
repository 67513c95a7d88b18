import { VouchError } from '#shared/errors.ts'
import { type ExecutionProvider, PROVIDER_NAMES, type ProviderChoice } from '#shared/providers.ts'
import { createProviders, type Providers } from '../../inference/providers.ts'
import { tryProvider } from '../../inference/try-provider.ts'
import { defaultDataFolder } from '../machine.ts'
import { launchProbe } from '../plain-app.ts'

/** A provider that was asked for by name. Throws VouchError `provider-unusable`. */
async function named(wanted: ExecutionProvider, known: Providers): Promise<ExecutionProvider> {
  if (wanted === 'cpu') return wanted
  const before = known.known()?.trials[wanted]
  // What did not work then may have been installed since.
  const trial = before?.usable ? before : await tryProvider(launchProbe, wanted)
  if (!trial.usable) throw new VouchError('provider-unusable', `${PROVIDER_NAMES[wanted]}: ${trial.reason}`)
  return wanted
}

/**
 * The execution provider for `--ep`; undefined where the application is to decide. `auto` never fails, and takes for a
 * temporary store what is known from the usual place.
 * @throws VouchError `provider-unusable`
 */
export async function providerFor(
  wanted: ProviderChoice,
  dataFolder: string | undefined,
): Promise<ExecutionProvider | undefined> {
  const known = createProviders(dataFolder ?? defaultDataFolder(), launchProbe)
  if (wanted !== 'auto') return named(wanted, known)
  return dataFolder === undefined && known.known() !== undefined ? known.chosen('auto') : undefined
}
