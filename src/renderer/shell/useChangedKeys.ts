import { useProcedure } from '../api/useProcedure.ts'
import type { ChangedKeys } from './shortcuts.ts'

const UNCHANGED: ChangedKeys = {}

/** The keys that this shop has changed. */
export const useChangedKeys = (): ChangedKeys => useProcedure('settings.get', {}).data?.shortcuts ?? UNCHANGED
