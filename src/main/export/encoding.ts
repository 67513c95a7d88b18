import iconv from 'iconv-lite'
import type { ExportProfile } from '#shared/api.ts'

type EncodingName = ExportProfile['encoding']

/** What iconv-lite calls each, and whether the file starts with a byte order mark. */
const ENCODINGS: Readonly<Record<EncodingName, { readonly name: string; readonly mark: boolean }>> = {
  'utf-8': { name: 'utf8', mark: false },
  'utf-8-bom': { name: 'utf8', mark: true },
  'windows-1252': { name: 'windows-1252', mark: false },
}

/** The characters of a text that the encoding lacks, each once. */
export function unencodable(text: string, encoding: EncodingName): string[] {
  const { name } = ENCODINGS[encoding]
  return [...new Set(text)].filter(character => iconv.decode(iconv.encode(character, name), name) !== character)
}

/** The bytes of a text whose characters the encoding is known to have. */
export function encode(text: string, encoding: EncodingName): Uint8Array<ArrayBuffer> {
  const { name, mark } = ENCODINGS[encoding]
  return new Uint8Array(iconv.encode(text, name, { addBOM: mark }))
}

/** The inverse of `encode`. */
export function decode(content: Uint8Array, encoding: EncodingName): string {
  return iconv.decode(content, ENCODINGS[encoding].name)
}
