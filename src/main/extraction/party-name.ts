import type { Token } from './layout.ts'
import { hasPostalCode, isAddressLine, isClosingForm, isLegalFormOnly, startsLikeStreet } from './line-shape.ts'

/** Words before a person or a department of the addressee: whom a letter reaches within the party, never the party. */
const WITHIN_THE_PARTY =
  /^(?:z\.? ?hd\.?|z\.? ?h\.?|zu händen|c\/o|attn\.?|att\.?|attention|fao|herrn?|frau|mr\.?|mrs\.?|ms\.?|monsieur|madame|mme|à l['’]attention|a l['’]attention|a\/a|a la atención|att\.ne|alla c\.?a\.?|c\.a\.|alla cortese|a\/c|aos cuidados|ao cuidado|abteilung|abt\.|buchhaltung|kreditorenbuchhaltung|rechnungswesen|dept\.?|department|accounts payable|accounting|comptabilité|service comptabilité|departamento|contabilidad|dpto\.?|ufficio|contabilità|amministrazione|contabilidade|financeiro)(?![\p{L}\p{N}])/iu

/** What goes on behind a name in its line: its address, how to reach it, what it is registered under. */
const BEHIND =
  /^(?:tel\b|tel\.|tél|telefon|phone|fax|e-?mail|www\.|https?:|\S+@|ust|uid|vat\b|tva\b|iva\b|nif\b|cif\b|siret|siren|p\.? ?iva|c\.f\.|cnpj|nipc|hrb\b|hra\b|handelsregister|amtsgericht|registre du commerce|rcs\b|rpm\b|rpr\b|code (?:ape|naf)|ape\b|rea\b|reg\. imprese|registro|cod\. fisc|capital|cap\. soc|abn\b|acn\b|company (?:no|reg))/i
/** A number that a party has with the other one, at the end of its line: 'Ormeau SAS (code C00588)', 'Weidlich AG (Kd.-Nr. 47'. */
const BRACKETED = /^\((?:[^)]*\d[^)]*|\s*(?:code|cod|kd|kunden?|cliente?|nr|n[º°o]|réf|ref|id)(?![\p{L}])[^)]*)\)?$/iu
const SIGN = /^[·•|∙●▪■–—*‧;,-]$|[;,]$/

const textOf = (tokens: readonly Token[]): string => tokens.map(token => token.text).join(' ')

const isAddress = (text: string): boolean => hasPostalCode(text) || isAddressLine(text) || startsLikeStreet(text)

/** 'Weidlich AG · Ring 4 · 12345 Ort' and 'Weidlich AG, Ring 4' are 'Weidlich AG'. */
function untilAddress(line: readonly Token[]): readonly Token[] {
  for (let index = 1; index < line.length; index++) {
    const rest = textOf(line.slice(index)).replace(/^[\s·•|∙●▪■–—*‧;,-]+/, '')
    const isBehindSign = SIGN.test(line[index - 1]!.text) || SIGN.test(line[index]!.text)
    if (BEHIND.test(rest) || BRACKETED.test(rest) || (isBehindSign && isAddress(rest))) return line.slice(0, index)
  }
  return line
}

/** Behind its form a firm goes on with another form only: 'GmbH & Co. KG', 'S.A. de C.V.', 'S.r.l. unipersonale'. */
const FORM_GOES_ON = /^(?:[&+(]|und|et|e|y|de|i\.|in\b|en liquid)/i

/** 'Ormeau SA Marquage & Atelier' is 'Ormeau SA': what else the line says is what the firm does, or where. */
function untilLegalForm(line: readonly Token[]): readonly Token[] {
  const last = line.findLastIndex(({ text }, index) => index > 0 && isClosingForm(text))
  const next = line[last + 1]
  return last === -1 ||
    next === undefined ||
    FORM_GOES_ON.test(next.text) ||
    isLegalFormOnly(textOf(line.slice(last + 1)))
    ? line
    : line.slice(0, last + 1)
}

const isWhole = (named: readonly Token[]): boolean => named.length > 1 && isClosingForm(named.at(-1)!.text)

/** Lines of one name are printed as high as each other: what is printed smaller says what the firm does. */
const SAME_SIZE = 1.35
const sizeOf = (line: readonly Token[]): number => Math.max(...line.map(({ top, bottom }) => bottom - top))
const isSmaller = (line: readonly Token[], than: readonly Token[]): boolean => sizeOf(than) > SAME_SIZE * sizeOf(line)

/** What stands before a name: 'Sold by', 'Venduto da', 'Explorado por', and what a sentence of it leaves. */
const LEADING =
  /^(?:(?:sold|issued|verkauft|ausgestellt|vendu|émis|vendido|emitido|explorado|venduto|emesso)\s+)?(?:by|durch|par|por)\s+(?=\p{Lu})|^(?:verkauft von|venduto da|emesso da)\s+/iu

function behindLead(line: readonly Token[]): readonly Token[] {
  const lead = LEADING.exec(textOf(line))?.[0].trim().split(/\s+/).length ?? 0
  return line.slice(lead)
}

/** A name without what is printed around it: a label, the people within the party, its address. */
export function nameWithin(lines: readonly (readonly Token[])[]): Token[] {
  const named: Token[] = []
  for (const [index, line] of lines.entries()) {
    const text = textOf(line)
    if (WITHIN_THE_PARTY.test(text) && (named.length > 0 || index < lines.length - 1)) continue
    if (named.length > 0 && isAddress(text) && !isLegalFormOnly(text)) break
    if (named.length > 0 && isWhole(named) && !isLegalFormOnly(text) && !FORM_GOES_ON.test(text)) break
    if (named.length > 0 && isSmaller(line, named) && !isLegalFormOnly(text)) break
    const full = named.length === 0 ? behindLead(line) : line
    const kept = untilLegalForm(untilAddress(full))
    named.push(...kept)
    if (kept.length < full.length) break
  }
  return named
}
