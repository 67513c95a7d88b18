import { fold } from './fold.ts'

/**
 * Words that tell a supplier's country: its own name in an address, and tax ids that only one country calls so.
 * Folded; ISO 3166 on the left.
 */
const EVIDENCE: Readonly<Record<string, readonly string[]>> = {
  MX: ['mexico', 'rfc', 'cfdi', 'folio fiscal', 'cdmx'],
  AR: ['argentina', 'cuit', 'iibb', 'ingresos brutos', 'caba', 'buenos aires', 'cae'],
  CO: ['colombia', 'dian', 'bogota', 'medellin', 'cufe'],
  CL: ['chile', 'sii', 'giro', 'comuna'],
  PE: ['peru', 'sunat', 'igv'],
  UY: ['uruguay', 'montevideo'],
  ES: ['espana', 'spain', 'registro mercantil', 'irpf'],
  BR: ['brasil', 'cnpj', 'danfe', 'inscricao estadual', 'nota fiscal', 'cep', 'icms', 'pix'],
  PT: ['portugal', 'nipc', 'contribuinte', 'atcud', 'lda', 'multibanco'],
  CH: ['schweiz', 'suisse', 'svizzera', 'switzerland', 'che', 'mwst nr'],
  US: ['usa', 'united states', 'ein', 'zip'],
  GB: ['united kingdom', 'england', 'wales', 'scotland', 'sort code', 'utr'],
  IE: ['ireland', 'dublin'],
  AU: ['australia', 'abn', 'bsb', 'nsw', 'qld'],
  NZ: ['new zealand', 'auckland'],
  CA: ['canada', 'ontario', 'quebec', 'hst', 'tps', 'tvq'],
  IN: ['india', 'gstin', 'igst', 'cgst', 'sgst', 'ifsc', 'rupees'],
  SG: ['singapore', 'uen'],
  MY: ['malaysia', 'sdn', 'bhd', 'jalan', 'selangor', 'kuala lumpur', 'johor', 'ringgit'],
  ZA: ['south africa'],
  HK: ['hong kong'],
}

/** The countries that a document's words speak of, the most often named first. */
export function countriesIn(text: string): string[] {
  const folded = ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `
  return Object.entries(EVIDENCE)
    .map(([country, words]) => ({ country, hits: words.filter(word => folded.includes(` ${word} `)).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .map(({ country }) => country)
}
