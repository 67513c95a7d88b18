import type { Fault } from './fault.ts'
import { INPUT_FAULTS } from './input-faults.ts'
import { SURROUNDING_FAULTS } from './surrounding-faults.ts'
import { WORKER_FAULTS } from './worker-faults.ts'

export const FAULTS: readonly Fault[] = [...WORKER_FAULTS, ...INPUT_FAULTS, ...SURROUNDING_FAULTS]
