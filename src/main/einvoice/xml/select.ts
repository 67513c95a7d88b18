import type { XmlElement } from './element.ts'

interface Step {
  /** A local name, or '*'. */
  readonly name: string
  /** All of them hold. */
  readonly conditions: readonly Condition[]
}

/** Something stands at `path`, or, negated, nothing does; where `text` is given, that text. */
interface Condition {
  readonly path: string
  readonly negated: boolean
  readonly text: string | undefined
}

const STEP = /([\w*.-]+)((?:\[[^\]]+\])*)/y
const CONDITION = /\[(!?)([\w@/*.-]+)(?:(!?=)([^\]]+))?\]/g

const parsed = new Map<string, { readonly steps: readonly Step[]; readonly attribute: string | undefined }>()

function parse(path: string) {
  const known = parsed.get(path)
  if (known !== undefined) return known
  const at = path.search(/@[\w.-]+$/)
  const attribute = at < 0 ? undefined : path.slice(at + 1)
  const elements = at < 0 ? path : path.slice(0, at).replace(/\/$/, '')
  const steps: Step[] = []
  STEP.lastIndex = 0
  while (STEP.lastIndex < elements.length) {
    const match = STEP.exec(elements)
    if (match === null) throw new TypeError(`Not a path: ${path}`)
    const written = [...match[2]!.matchAll(CONDITION)]
    if (written.map(([whole]) => whole).join('') !== match[2]) throw new TypeError(`Not a path: ${path}`)
    const conditions = written.map(([, not, conditionPath, operator, text]) => ({
      path: conditionPath!,
      negated: not === '!' || operator === '!=',
      text,
    }))
    steps.push({ name: match[1]!, conditions })
    STEP.lastIndex += 1
  }
  const result = { steps, attribute }
  parsed.set(path, result)
  return result
}

function holds(element: XmlElement, { path, negated, text }: Condition): boolean {
  return stands(element, path, text) !== negated
}

function stands(element: XmlElement, path: string, text: string | undefined): boolean {
  if (text !== undefined) return textsAt(element, path).includes(text)
  const { steps, attribute } = parse(path)
  const found = elementsAt(element, steps)
  return attribute === undefined ? found.length > 0 : found.some(({ attributes }) => attributes.has(attribute))
}

function elementsAt(element: XmlElement, steps: readonly Step[]): XmlElement[] {
  let current: XmlElement[] = [element]
  for (const { name, conditions } of steps) {
    current = current.flatMap(parent => parent.children.filter(child => name === '*' || child.name === name))
    current = current.filter(child => conditions.every(condition => holds(child, condition)))
  }
  return current
}

function textsAt(element: XmlElement, path: string): string[] {
  const { steps, attribute } = parse(path)
  return elementsAt(element, steps)
    .map(found => (attribute === undefined ? found.text : (found.attributes.get(attribute) ?? '')).trim())
    .filter(text => text !== '')
}

/** The path of an element to itself. */
export const ITSELF = ''

/**
 * Elements under `element` by a path of local names: `Party/PartyTaxScheme[TaxScheme/ID=VAT]/CompanyID`. Conditions are
 * `[path]`, `[!path]`, `[path=text]` or `[path!=text]`; a last step `@name` is an attribute, also in a condition.
 * Paths are part of the program: never build one from what a document says.
 */
export const select = (element: XmlElement, path: string): readonly XmlElement[] =>
  elementsAt(element, parse(path).steps)

/** The texts that are not empty at any of the paths, in their order, trimmed and otherwise as written. */
export const texts = (element: XmlElement, ...paths: readonly string[]): readonly string[] =>
  paths.flatMap(path => textsAt(element, path))

/** The first text at the first path that has one. */
export function text(element: XmlElement, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const [found] = textsAt(element, path)
    if (found !== undefined) return found
  }
  return undefined
}
