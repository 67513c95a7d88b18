import type { Word } from '#shared/document.ts'
import type { PageMarks } from './page-marks.ts'

/** A page with fewer words than this, and something else painted on it, shows more than its text layer says. */
const FEW_WORDS = 8
/** A stamp or cover line over a scan has fewer words than this; an invoice printed on a letterhead image has more. */
const FEW_WORDS_OVER_IMAGE = 25
/** An image that covers this share of the page is a scan or a letterhead. */
const WHOLE_PAGE_IMAGE = 0.5
/** Lines and shapes above this number may be text that was turned into outlines; a table's rules stay below it. */
const MANY_PATHS = 100
/** Share of characters without meaning above which the font's character map is broken. */
const UNMAPPED_SHARE = 0.1
/** Share of letters and digits below which the map is wrong though every code maps to something printable. */
const ALPHANUMERIC_SHARE = 0.45

const share = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(1, text.length)

/** Private use, replacement and control characters, and codes that Unicode has not assigned. */
const MEANINGLESS = /[\p{Co}\p{Cc}\p{Cn}\ufffd]/gu

/**
 * Whether a page can be read from its text layer, so that OCR is not needed.
 *
 * Invisible text over a scan is what another OCR program read. Its errors would look like the sender's own characters,
 * so the page is read anew: what Vouch reads itself carries a confidence.
 */
export function isTrustworthy(words: readonly Word[], marks: PageMarks): boolean {
  const text = words.map(word => word.text).join('')
  if (text === '' || marks.invisibleShare > 0.5) return false
  if (share(text, MEANINGLESS) > UNMAPPED_SHARE || share(text, /[\p{L}\p{N}]/gu) < ALPHANUMERIC_SHARE) return false
  if (marks.imageShare >= WHOLE_PAGE_IMAGE) return words.length >= FEW_WORDS_OVER_IMAGE
  return words.length >= FEW_WORDS || (marks.imageShare < 0.05 && marks.paths < MANY_PATHS)
}
