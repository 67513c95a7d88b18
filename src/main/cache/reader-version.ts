import packageJson from '../../../package.json' with { type: 'json' }
import { readingVersion } from '../ocr/reading-version.ts'
import { WAY_OF_PREPARING } from '../pages/way-of-preparing.ts'
import type { WorkerSettings } from '../pipeline/worker-settings.ts'

/**
 * What decides about a reading beside the original and its options: Vouch itself, the exact versions of the libraries
 * that decode and recognise, the models by their content, and what computes them.
 */
export function readerVersion({ executionProvider }: Pick<WorkerSettings, 'executionProvider'>): string {
  const { version, dependencies } = packageJson
  return JSON.stringify([version, dependencies, WAY_OF_PREPARING, readingVersion(), executionProvider])
}
