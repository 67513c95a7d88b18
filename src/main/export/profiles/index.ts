import { VouchError } from '#shared/errors.ts'
import type { Profile } from '../profile.ts'
import { DATEV_DEFAULTS, type DatevOptions, datevExtf } from './datev-extf.ts'
import { vouchGeneric } from './vouch-generic.ts'
import { vouchLines } from './vouch-lines.ts'
import { XERO_DEFAULTS, type XeroOptions, xeroBills } from './xero-bills.ts'

/** What a shop sets for the profiles that need to know its ERP. */
export interface ProfileOptions {
  readonly datev: DatevOptions
  readonly xero: XeroOptions
}

export const PROFILE_DEFAULTS: ProfileOptions = { datev: DATEV_DEFAULTS, xero: XERO_DEFAULTS }

/** Every profile, in the order in which they are offered. */
export function profiles(options: ProfileOptions): readonly Profile[] {
  return [vouchGeneric, vouchLines, datevExtf(options.datev), xeroBills(options.xero)]
}

/** Throws VouchError `profile-unknown`. */
export function findProfile(name: string, options: ProfileOptions): Profile {
  const profile = profiles(options).find(candidate => candidate.name === name)
  if (profile === undefined) throw new VouchError('profile-unknown', name)
  return profile
}
