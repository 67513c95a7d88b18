import { SaxesParser, type SaxesTagNS } from 'saxes'
import { VouchError } from '#shared/errors.ts'
import { decodeXml } from './decode.ts'
import type { XmlElement } from './element.ts'
import { MAX_DEPTH, MAX_ELEMENTS, refuseTooLarge } from './limits.ts'

interface OpenElement extends XmlElement {
  children: OpenElement[]
  text: string
  end: number
}

/**
 * The root element of an XML document. Document type declarations are refused whole, so that no entity but the five of
 * XML itself is ever expanded and nothing is fetched.
 * @throws VouchError `einvoice-too-large`, `einvoice-unsafe`, `einvoice-damaged`
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  refuseTooLarge(bytes.byteLength)
  return parseText(decodeXml(bytes))
}

function parseText(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const open: OpenElement[] = []
  let root: OpenElement | undefined
  let elements = 0
  let tagStart = 0

  parser.on('doctype', () => {
    throw new VouchError('einvoice-unsafe', 'a DOCTYPE')
  })
  parser.on('error', error => {
    throw new VouchError('einvoice-damaged', error.message)
  })
  parser.on('opentagstart', () => {
    tagStart = text.lastIndexOf('<', parser.position - 1)
  })
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (++elements > MAX_ELEMENTS) throw new VouchError('einvoice-too-large', `more than ${MAX_ELEMENTS} elements`)
    if (open.length >= MAX_DEPTH) throw new VouchError('einvoice-too-large', `more than ${MAX_DEPTH} levels`)
    const element = openElement(tag, tagStart)
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  const addText = (part: string) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += part
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    open.pop()!.end = parser.position
  })

  parser.write(text).close()
  if (root === undefined) throw new VouchError('einvoice-damaged', 'it holds no element')
  return root
}

const openElement = (tag: SaxesTagNS, start: number): OpenElement => ({
  name: tag.local,
  namespace: tag.uri,
  attributes: new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value])),
  children: [],
  text: '',
  start,
  end: start,
})
