import type { Language } from '#shared/document.ts'

/** ISO 3166-1: Facturae writes three letters. Europe and whoever Spain trades with most. */
const ALPHA_2: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AND:AD ARG:AR AUS:AU AUT:AT BEL:BE BGR:BG BOL:BO BRA:BR CAN:CA CHE:CH CHL:CL CHN:CN COL:CO CRI:CR CUB:CU CYP:CY ' +
    'CZE:CZ DEU:DE DNK:DK DOM:DO DZA:DZ ECU:EC ESP:ES EST:EE FIN:FI FRA:FR GBR:GB GIB:GI GRC:GR GTM:GT HND:HN HRV:HR ' +
    'HUN:HU IND:IN IRL:IE ISL:IS ISR:IL ITA:IT JPN:JP KOR:KR LIE:LI LTU:LT LUX:LU LVA:LV MAR:MA MCO:MC MEX:MX MLT:MT ' +
    'NIC:NI NLD:NL NOR:NO PAN:PA PER:PE POL:PL PRT:PT PRY:PY ROU:RO RUS:RU SLV:SV SMR:SM SRB:RS SVK:SK SVN:SI SWE:SE ' +
    'TUN:TN TUR:TR UKR:UA URY:UY USA:US VEN:VE'
  )
    .split(' ')
    .map(pair => pair.split(':')),
)

export const countryOf = (code: string): string => ALPHA_2[code] ?? code

const LANGUAGE_OF: Readonly<Record<string, Language>> = {
  DE: 'de',
  AT: 'de',
  LI: 'de',
  FR: 'fr',
  LU: 'fr',
  MC: 'fr',
  IT: 'it',
  SM: 'it',
  ES: 'es',
  MX: 'es',
  PT: 'pt',
  BR: 'pt',
}

/** The language in which a vendor of this country most likely writes; English for all others. */
export const languageOfCountry = (country: string | undefined): Language => LANGUAGE_OF[country ?? ''] ?? 'en'
