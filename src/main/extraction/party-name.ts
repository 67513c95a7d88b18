import type { Token } from './layout.ts'
import { hasPostalCode, isAddressLine, isLegalFormOnly, startsLikeStreet } from './line-shape.ts'

/** Words before a person or a department of the addressee: whom a letter reaches within the party, never the party. */
const WITHIN_THE_PARTY =
  /^(?:z\.? ?hd\.?|z\.? ?h\.?|zu händen|c\/o|attn\.?|att\.?|attention|fao|herrn?|frau|mr\.?|mrs\.?|ms\.?|monsieur|madame|mme|à l['’]attention|a l['’]attention|a\/a|a la atención|att\.ne|alla c\.?a\.?|c\.a\.|alla cortese|a\/c|aos cuidados|ao cuidado|abteilung|abt\.|buchhaltung|kreditorenbuchhaltung|rechnungswesen|dept\.?|department|accounts payable|accounting|comptabilité|service comptabilité|departamento|contabilidad|dpto\.?|ufficio|contabilità|amministrazione|contabilidade|financeiro)(?![\p{L}\p{N}])/iu

/** What goes on behind a name in its line: its address, how to reach it, what it is registered under. */
const BEHIND =
  /^(?:tel\b|tel\.|tél|telefon|phone|fax|e-?mail|www\.|https?:|\S+@|ust|uid|vat\b|tva\b|iva\b|nif\b|cif\b|siret|siren|p\.? ?iva|c\.f\.|cnpj|nipc|hrb\b|hra\b|handelsregister|amtsgericht|registre du commerce|rcs\b|rpm\b|rpr\b|code (?:ape|naf)|ape\b|rea\b|reg\. imprese|registro|cod\. fisc|capital|cap\. soc|abn\b|acn\b|company (?:no|reg))/i
const SIGN = /^[·•|∙●▪■–—*‧;,-]$|[;,]$/

const textOf = (tokens: readonly Token[]): string => tokens.map(token => token.text).join(' ')

const isAddress = (text: string): boolean => hasPostalCode(text) || isAddressLine(text) || startsLikeStreet(text)

/** 'Weidlich AG · Ring 4 · 12345 Ort' and 'Weidlich AG, Ring 4' are 'Weidlich AG'. */
function untilAddress(line: readonly Token[]): readonly Token[] {
  for (let index = 1; index < line.length; index++) {
    const rest = textOf(line.slice(index)).replace(/^[\s·•|∙●▪■–—*‧;,-]+/, '')
    const isBehindSign = SIGN.test(line[index - 1]!.text) || SIGN.test(line[index]!.text)
    if (BEHIND.test(rest) || (isBehindSign && isAddress(rest))) return line.slice(0, index)
  }
  return line
}

/** A name without what is printed around it: a label, the people within the party, its address. */
export function nameWithin(lines: readonly (readonly Token[])[]): Token[] {
  const named: Token[] = []
  for (const [index, line] of lines.entries()) {
    const text = textOf(line)
    if (WITHIN_THE_PARTY.test(text) && (named.length > 0 || index < lines.length - 1)) continue
    if (named.length > 0 && isAddress(text) && !isLegalFormOnly(text)) break
    const kept = untilAddress(line)
    named.push(...kept)
    if (kept.length < line.length) break
  }
  return named
}
