import { NO_TELEMETRY } from '../inference/no-telemetry.ts'

/** What worker processes are started with, so that it holds before any library is loaded. */
export const WORKER_ENVIRONMENT = {
  ...NO_TELEMETRY,
  // @napi-rs/canvas maps every font of the system into memory: 98 MB where 335 families are installed. pdf.js brings
  // what PDFs may rely on, so pages look the same on every machine.
  DISABLE_SYSTEM_FONTS_LOAD: '1',
  // glibc gives every thread a heap of its own, and keeps what they free: reading six scans peaked 100 MB higher.
  // Other systems do not know the name.
  MALLOC_ARENA_MAX: '2',
} as const
