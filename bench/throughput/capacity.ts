/** What was measured with one worker, and with as many as this machine takes. */
export interface Measured {
  readonly workers: number
  readonly documents: number
  readonly seconds: number
}

export const perHour = ({ documents, seconds }: Measured): number => (documents / seconds) * 3600

/**
 * The share of the work that more workers can take over, by Amdahl's law, from two measurements with as many threads a
 * worker: speed-up S with N times the workers gives the share p = (1 - 1/S) / (1 - 1/N). Between 0 and 1.
 */
export function parallelShare(one: Measured, many: Measured): number {
  const speedUp = perHour(many) / perHour(one)
  const times = many.workers / one.workers
  if (times <= 1) return 0
  return Math.min(1, Math.max(0, (1 - 1 / speedUp) / (1 - 1 / times)))
}

/** Documents an hour with so many workers, on as many more cores of the same kind, by the same law. */
export function expected(one: Measured, share: number, workers: number): number {
  return perHour(one) / (1 - share + (share * one.workers) / workers)
}
