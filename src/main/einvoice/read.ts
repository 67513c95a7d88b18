import { VouchError } from '#shared/errors.ts'
import { checkLines } from './checks/lines.ts'
import { checkPresence } from './checks/presence.ts'
import { checkSignature } from './checks/signature.ts'
import { checkTaxes } from './checks/taxes.ts'
import { checkTotals } from './checks/totals.ts'
import { contentOf } from './content.ts'
import { defined } from './defined.ts'
import type { Einvoice } from './einvoice.ts'
import { openEinvoice } from './open.ts'
import { Source } from './source.ts'
import { withUnits } from './words/line-units.ts'

/**
 * Reads an e-invoice whole and checks what it says. What is wrong with its sums, its signature or its completeness is in
 * the findings; only what cannot be read at all is thrown.
 * @throws VouchError `einvoice-too-large`, `einvoice-unsafe`, `einvoice-damaged`, `einvoice-unknown`, `einvoice-several`,
 *   `signature-damaged`
 */
export async function readEinvoice(bytes: Uint8Array): Promise<Einvoice> {
  const { format, root, signature, invoices } = await openEinvoice(bytes)
  if (invoices.length > 1) throw new VouchError('einvoice-several', `${invoices.length}`)
  const source = new Source()
  const reading = format.read(root, source)
  const content = contentOf(reading)
  const { parts, profile, language } = reading
  return defined({
    format: format.format,
    ...(profile === undefined ? {} : { profile }),
    content,
    ...(language === undefined ? {} : { language }),
    findings: [
      ...checkSignature(signature),
      ...checkPresence(format.format, content, reading, source.unreadable),
      ...checkTotals(parts),
      ...checkTaxes(parts),
      ...checkLines(parts),
    ],
    parts: { ...parts, lines: withUnits(parts.lines, content.lineItems), signature },
  })
}
