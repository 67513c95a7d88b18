/** A piece of what a placeholder prints, and what it states: a field, or a column of a line (`amount 3`). */
export interface Piece {
  readonly text: string
  readonly states?: string
}

/** What a name of a template stands for: a word of its own, something printed, rows to repeat, or nothing. */
export type Value = string | { readonly pieces: readonly Piece[] } | readonly View[] | boolean | undefined
export type View = Readonly<Record<string, Value>>

const SECTION_OR_NAME = /\{\{([#^])([\w.]+)\}\}(.*?)\{\{\/\2\}\}|\{\{([\w.]+)\}\}/gs

function lookUp(name: string, scopes: readonly View[]): Value {
  const scope = scopes.find(candidate => name in candidate)
  if (scope === undefined) throw new Error(`{{${name}}} is not known`)
  return scope[name]
}

const isRows = (value: Value): value is readonly View[] => Array.isArray(value)

/**
 * Fills `{{name}}`, `{{#name}}…{{/name}}` (for each row, or where there is a value) and `{{^name}}…{{/name}}` (where
 * there is none). Names are looked up from the innermost row outwards; an unknown one is an error.
 */
export function fill(template: string, scopes: readonly View[], print: (piece: Piece) => string): string {
  return template.replace(
    SECTION_OR_NAME,
    (_, sign: string | undefined, section: string, inner: string, name: string) => {
      const value = lookUp(sign === undefined ? name : section, scopes)
      if (sign === undefined) {
        if (isRows(value) || typeof value === 'boolean') throw new Error(`{{${name}}} is a section`)
        if (value === undefined) return ''
        return typeof value === 'string' ? value : value.pieces.map(print).join('')
      }
      const rows = isRows(value) ? value : value === undefined || value === false || value === '' ? [] : [{}]
      if (sign === '^') return rows.length === 0 ? fill(inner, scopes, print) : ''
      return rows.map(row => fill(inner, [row, ...scopes], print)).join('')
    },
  )
}
