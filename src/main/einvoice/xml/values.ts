import { daySchema } from '#shared/document.ts'

/** xs:decimal as the schema's canonical reading: no plus sign, a digit before the point, the places as written. */
export function decimalFrom(written: string): string | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(written.trim())
  if (match === null || `${match[2]}${match[3] ?? ''}` === '') return undefined
  const whole = match[2]!.replace(/^0+(?=\d)/, '') || '0'
  const places = match[3] ? `.${match[3]}` : ''
  const zero = /^[0.]*$/.test(`${whole}${places}`)
  return `${match[1] === '-' && !zero ? '-' : ''}${whole}${places}`
}

/** An ISO day, also with a zone or a time behind it, or UNTDID 2379 format 102: `20260205`. */
export function dayFrom(written: string): string | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:T.*|Z|[+-]\d{2}:\d{2}|\d{4,6})?$/.exec(written.trim())
  if (match === null) return undefined
  const day = `${match[1]}-${match[2]}-${match[3]}`
  return daySchema.safeParse(day).success ? day : undefined
}
