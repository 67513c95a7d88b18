import { VouchError } from '#shared/errors.ts'
import type { ExportOptions } from '#shared/export-options.ts'
import type { Profile } from '../profile.ts'
import { datevExtf } from './datev-extf.ts'
import { vouchGeneric } from './vouch-generic.ts'
import { vouchLines } from './vouch-lines.ts'
import { xeroBills } from './xero-bills.ts'

/** Every profile, in the order in which they are offered. */
export function profiles(options: ExportOptions): readonly Profile[] {
  return [vouchGeneric, vouchLines, datevExtf(options.datev), xeroBills(options.xero)]
}

/** Throws VouchError `profile-unknown`. */
export function findProfile(name: string, options: ExportOptions): Profile {
  const profile = profiles(options).find(candidate => candidate.name === name)
  if (profile === undefined) throw new VouchError('profile-unknown', name)
  return profile
}
