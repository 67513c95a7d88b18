/** What an identifier of a specification is called, most particular first. */
const PROFILES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/xrechnung_(\d+\.\d+)#conformant.*extension/i, 'XRechnung $1 Extension'],
  [/xrechnung_(\d+\.\d+)/i, 'XRechnung $1'],
  [/peppol\.eu:2017:poacc:billing:3\.0/, 'Peppol BIS Billing 3.0'],
  [/peppol\.eu:2017:poacc:selfbilling:3\.0/, 'Peppol BIS Self-Billing 3.0'],
  [/zugferd\.de:2p\d:minimum|factur-x\.eu:1p0:minimum/, 'Factur-X MINIMUM'],
  [/zugferd\.de:2p\d:basicwl|factur-x\.eu:1p0:basicwl/, 'Factur-X BASIC WL'],
  [/zugferd\.de:2p\d:basic|factur-x\.eu:1p0:basic/, 'Factur-X BASIC'],
  [/zugferd\.de:2p\d:extended|factur-x\.eu:1p0:extended/, 'Factur-X EXTENDED'],
  [/ferd:CrossIndustryDocument:invoice:1p0:(\w+)/, 'ZUGFeRD 1.0 $1'],
  [/^urn:cen\.eu:en16931:2017(?:#compliant#urn:fdc:nen\.nl:nlcius:v[\d.]+)$/, 'NLCIUS'],
  [/^urn:cen\.eu:en16931:2017$/, 'EN 16931'],
]

/** The name of what a document says it follows; its identifier itself where Vouch does not know it. */
export function profileName(identifier: string): string {
  for (const [pattern, name] of PROFILES) {
    const match = pattern.exec(identifier)
    if (match !== null) return name.replace('$1', (match[1] ?? '').toUpperCase())
  }
  return identifier
}
