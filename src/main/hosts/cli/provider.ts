import type { ExecutionProvider } from '../../inference/sessions.ts'

/**
 * The execution provider for `--ep`. `auto` is the processor: finding lines, all that a faster one would take over, takes
 * 0.2 of the 2 seconds of a scanned page on two cores, and trying providers out costs a second at every start. One that
 * was asked for by name is tried, and where it does not work the user is told.
 */
export async function providerFor(wanted: ExecutionProvider | 'auto'): Promise<ExecutionProvider> {
  if (wanted === 'auto' || wanted === 'cpu') return 'cpu'
  const { chooseProvider } = await import('../../inference/providers.ts')
  const chosen = await chooseProvider(wanted)
  if (chosen !== wanted) console.error(`${wanted} does not work here (see vouch doctor): ${chosen} is used.`)
  return chosen
}
