import type { ValidationResult } from '#shared/document.ts'
import type { Signature } from '#shared/einvoice.ts'

const RULE = 'signature-fits-content'

/** What a clerk should know about the signature; nothing where there is none. */
export function checkSignature({ state, signer }: Signature): ValidationResult[] {
  const by = signer === undefined ? '' : ` by ${signer}`
  switch (state) {
    case 'none':
      return []
    case 'valid':
      return [
        result(true, `The invoice is as it was signed${by}. Whether to trust that certificate, Vouch does not judge.`),
      ]
    case 'unchecked':
      return [result(true, `The invoice carries a signature${by} of a kind that Vouch cannot verify.`)]
    case 'broken':
      return [result(false, `The invoice was changed after it was signed${by}: signature and content do not fit.`)]
  }
}

const result = (ok: boolean, message: string): ValidationResult => ({
  rule: RULE,
  ok,
  severity: ok ? 'info' : 'error',
  message,
  fields: [],
})
