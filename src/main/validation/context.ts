import type { Reading } from '#shared/document.ts'
import type { Settings } from '#shared/settings.ts'
import type { ValidationContext } from './rule.ts'

/** What the checks of an invoice know beside its content. `today`: '2026-11-23'. */
export const contextOf = (
  reading: Pick<Reading, 'language' | 'einvoice'> | undefined,
  { companyName, companyVatId }: Pick<Settings, 'companyName' | 'companyVatId'>,
  today: string,
): ValidationContext => ({
  ...(reading?.language && { language: reading.language }),
  company: { name: companyName, vatId: companyVatId },
  today,
  ...(reading?.einvoice && { einvoice: reading.einvoice }),
})
