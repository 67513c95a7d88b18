/** What an element can hold: absent parts are undefined, so that an optional part is one expression. */
export type Content = Node | string | undefined | readonly Content[]

interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly (Node | string)[]
}

const flat = (content: readonly Content[]): (Node | string)[] =>
  content.flatMap(part => (part === undefined ? [] : Array.isArray(part) ? flat(part) : [part as Node | string]))

/** An element with attributes; undefined where all of its content is. */
export function elementWith(name: string, attributes: Node['attributes'], ...content: readonly Content[]): Content {
  const children = flat(content)
  return children.length === 0 ? undefined : { name, attributes, children }
}

export const element = (name: string, ...content: readonly Content[]): Content => elementWith(name, {}, ...content)

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

function serialise(node: Node | string, indent: string): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(value)}"`]))
    .join('')
  const inner = node.children.every(child => typeof child !== 'string')
    ? `${node.children.map(child => `\n${indent}  ${serialise(child, `${indent}  `)}`).join('')}\n${indent}`
    : node.children.map(child => serialise(child, '')).join('')
  return `<${node.name}${attributes}>${inner}</${node.name}>`
}

/** A document with its root. */
export function xmlDocument(root: Content): string {
  const [node] = flat([root])
  if (node === undefined) throw new TypeError('A document needs a root')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialise(node, '')}\n`
}
