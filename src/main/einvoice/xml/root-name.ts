import { SaxesParser } from 'saxes'
import { encodingOf } from './decode.ts'

/** Licences and comments before the root of known files are below 4 KiB. */
const LOOKED_AT_BYTES = 64 * 1024

/** Name and namespace of the root element, found without reading further; undefined where these bytes are not XML. */
export function rootName(bytes: Uint8Array): { readonly name: string; readonly namespace: string } | undefined {
  const text = beginningOf(bytes)
  if (!/^\s*</.test(text)) return undefined
  const parser = new SaxesParser({ xmlns: true })
  let root: { name: string; namespace: string } | undefined
  let broken = false
  parser.on('opentag', tag => {
    root ??= { name: tag.local, namespace: tag.uri }
  })
  parser.on('error', () => {
    broken = true
  })
  // Tag by tag, so that what follows the root is not parsed.
  for (const part of text.split(/(?<=>)/)) {
    parser.write(part)
    if (root !== undefined || broken) break
  }
  return root
}

function beginningOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, LOOKED_AT_BYTES))
  } catch {
    return ''
  }
}
