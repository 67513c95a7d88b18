import type { Party } from '#shared/einvoice.ts'
import type { XmlElement } from '../xml/element.ts'
import { select, text, texts } from '../xml/select.ts'

type Paths = readonly string[]

/** Where a format keeps what it says about a party. Several texts at `joined` paths become one. */
export interface PartyPaths {
  readonly name: Paths
  readonly tradingName?: Paths
  readonly registration?: Paths
  readonly legalNotice?: Paths
  readonly vatId: Paths
  readonly taxNumber?: Paths
  readonly identifiers?: Paths
  readonly electronicAddress?: Paths
  readonly addressLines: Paths
  readonly postCode: Paths
  readonly city: Paths
  readonly region?: Paths
  readonly country: Paths
  readonly contactName?: Paths
  readonly phone?: Paths
  readonly email?: Paths
}

const NONE: Paths = []

export function readParty(element: XmlElement, paths: PartyPaths): Party {
  const one = (which: Paths | undefined): string | undefined => text(element, ...(which ?? NONE))
  const name = one(paths.name) ?? ''
  const tradingName = one(paths.tradingName)
  return {
    name: name === '' ? (tradingName ?? '') : name,
    tradingName: tradingName === name ? undefined : tradingName,
    registration: one(paths.registration),
    legalNotice: one(paths.legalNotice),
    vatId: one(paths.vatId),
    taxNumber: one(paths.taxNumber),
    identifiers: (paths.identifiers ?? NONE)
      .flatMap(path => select(element, path))
      .map(found => ({ value: found.text.trim(), scheme: found.attributes.get('schemeID') }))
      .filter(({ value }) => value !== ''),
    electronicAddress: one(paths.electronicAddress),
    address: {
      lines: [...texts(element, ...paths.addressLines)],
      postCode: one(paths.postCode),
      city: one(paths.city),
      region: one(paths.region),
      country: one(paths.country),
    },
    contact: { name: one(paths.contactName), phone: one(paths.phone), email: one(paths.email) },
  }
}

/** The first element at `path` as a party. */
export function readPartyAt(element: XmlElement, path: string, paths: PartyPaths): Party | undefined {
  const [found] = select(element, path)
  return found === undefined ? undefined : readParty(found, paths)
}

export const NOBODY: Party = { name: '', identifiers: [], address: { lines: [] }, contact: {} }
