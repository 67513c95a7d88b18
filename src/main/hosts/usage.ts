import { InvalidArgumentError } from 'commander'
import { MOST_CACHE_MEGABYTES, MOST_JOBS } from '#shared/api.ts'
import { daySchema } from '#shared/document.ts'

function parseWhole(text: string, least: number, most: number): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw new InvalidArgumentError(`A whole number from ${least} to ${most} is expected.`)
  }
  return number
}

/** The parsers of command line values. Each throws commander's InvalidArgumentError with what was expected. */
export const parsePort = (text: string): number => parseWhole(text, 0, 65_535)

export const parseJobs = (text: string): number => parseWhole(text, 1, MOST_JOBS)

export const parseMegabytes = (text: string): number => parseWhole(text, 0, MOST_CACHE_MEGABYTES)

export function parseDay(text: string): string {
  const day = daySchema.safeParse(text)
  if (!day.success) throw new InvalidArgumentError('A day as 2026-11-23 is expected.')
  return day.data
}
