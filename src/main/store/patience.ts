import { setTimeout } from 'node:timers/promises'
import { VouchError } from '#shared/errors.ts'

/**
 * Milliseconds that SQLite itself waits for another program: the calling thread does nothing else meanwhile. A command may
 * wait; a window that stands still for more than 50 is seen to.
 */
export const WAIT_OF_COMMAND_MS = 5_000
export const WAIT_OF_WINDOW_MS = 25

/** Milliseconds between tries of whoever has other things to do meanwhile: 10 seconds together. */
export const WAITS_MS: readonly number[] = [50, 100, 200, 400, 800, 1_600, 3_200, 3_200]

/** Another program holds the database. */
export const isBusy = (thrown: unknown): boolean => thrown instanceof VouchError && thrown.code === 'store-busy'

/**
 * Tries again, as a person would, while another program holds the database; everything else goes on meanwhile. The deed
 * has to bear being tried again where it was broken off. Throws `store-busy` after all waits, and all else at once.
 */
export async function patiently<Result>(deed: () => Result): Promise<Awaited<Result>> {
  for (const wait of WAITS_MS) {
    try {
      return await deed()
    } catch (thrown) {
      if (!isBusy(thrown)) throw thrown
    }
    await setTimeout(wait)
  }
  return await deed()
}
