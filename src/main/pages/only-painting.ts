import { IDENTITY, type Matrix, times } from './pdf-matrix.ts'

/** The one picture of a page, by its name among the page's resources, and where it is painted. */
export interface OnlyPainting {
  readonly name: string
  readonly matrix: Matrix
}

/** Operators that paint nothing. */
const UNSEEN: ReadonlySet<string> = new Set([
  ...['q', 'Q', 'cm', 're', 'W', 'W*', 'n', 'ri', 'i', 'BMC', 'BDC', 'EMC'],
  ...['BT', 'ET', 'Tf', 'Td', 'TD', 'Tm', 'T*', 'TL', 'Tc', 'Tw', 'Tz', 'Ts', 'Tr'],
])
/** Operators that show text: a scanner that recognises text lays it invisibly over its picture. */
const TEXT: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"'])
const INVISIBLE = 3

/** Strings with their brackets balanced to one level, names, numbers, operators, and single characters. */
const TOKEN = /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|\/[^\s/[\]<>()]+|[-+.\d]+|[A-Za-z]+\*?|['"]|\S/g
const OPERATOR = /^[A-Za-z'"]/

/** What a content stream shows where that is one picture and nothing else; undefined where it is anything else. */
export function onlyPainting(content: string): OnlyPainting | undefined {
  let state: { matrix: Matrix; mode: number } = { matrix: IDENTITY, mode: 0 }
  const saved: (typeof state)[] = []
  let operands: string[] = []
  let found: OnlyPainting | undefined
  for (const [token] of content.matchAll(TOKEN)) {
    if (!OPERATOR.test(token)) {
      operands.push(token)
      continue
    }
    if (token === 'Do' && found === undefined) found = { name: (operands.at(-1) ?? '').slice(1), matrix: state.matrix }
    else if (TEXT.has(token) ? state.mode !== INVISIBLE : !UNSEEN.has(token)) return undefined
    // A layer may be hidden.
    if (token === 'BDC' && operands.includes('/OC')) return undefined
    if (token === 'q') saved.push(state)
    else if (token === 'Q') state = saved.pop() ?? state
    else if (token === 'cm')
      state = { ...state, matrix: times(state.matrix, operands.slice(-6).map(Number) as unknown as Matrix) }
    else if (token === 'Tr') state = { ...state, mode: Number(operands.at(-1)) }
    operands = []
  }
  return found
}
