import { fold } from './fold.ts'

/**
 * Words that tell a supplier's country: its own name in an address, and what only one country calls its tax ids and
 * registers. In capitals they count only so ('EIN' is a tax id, 'ein' is German); ISO 3166 on the left.
 */
const EVIDENCE: Readonly<Record<string, readonly string[]>> = {
  MX: ['mexico', 'RFC', 'CFDI', 'folio fiscal', 'CDMX'],
  AR: ['argentina', 'CUIT', 'IIBB', 'ingresos brutos', 'CABA', 'buenos aires', 'CAE'],
  CO: ['colombia', 'DIAN', 'bogota', 'medellin', 'CUFE'],
  CL: ['chile', 'SII', 'comuna'],
  PE: ['peru', 'SUNAT', 'IGV'],
  UY: ['uruguay', 'montevideo'],
  ES: ['espana', 'spain', 'registro mercantil', 'IRPF'],
  BR: ['brasil', 'CNPJ', 'DANFE', 'inscricao estadual', 'nota fiscal', 'CEP', 'ICMS', 'PIX'],
  PT: ['portugal', 'NIPC', 'contribuinte', 'ATCUD', 'multibanco'],
  CH: ['schweiz', 'suisse', 'svizzera', 'switzerland', 'CHE', 'MWST'],
  US: ['USA', 'united states', 'EIN', 'FEIN'],
  GB: ['united kingdom', 'england', 'wales', 'scotland', 'sort code', 'UTR'],
  IE: ['ireland', 'dublin'],
  AU: ['australia', 'ABN', 'BSB', 'NSW', 'QLD'],
  NZ: ['new zealand', 'auckland'],
  CA: ['canada', 'ontario', 'quebec', 'HST', 'TPS', 'TVQ'],
  IN: ['india', 'GSTIN', 'IGST', 'CGST', 'SGST', 'IFSC'],
  SG: ['singapore', 'UEN'],
  MY: ['malaysia', 'sdn', 'bhd', 'jalan', 'selangor', 'kuala lumpur', 'johor'],
  ZA: ['south africa'],
  HK: ['hong kong'],
}

/** The countries that a document's words speak of, the one with most kinds of evidence first. */
export function countriesIn(text: string): string[] {
  const printed = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const folded = ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `
  const speaks = (word: string): boolean => (/[A-Z]/.test(word) ? printed : folded).includes(` ${word} `)
  return Object.entries(EVIDENCE)
    .map(([country, words]) => ({ country, hits: words.filter(speaks).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .map(({ country }) => country)
}
