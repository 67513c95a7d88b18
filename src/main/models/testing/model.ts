import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sha256 } from '#shared/document.ts'

/** Puts a model with a card on a shelf: bytes that no runtime could compute, for tests of what happens around models. */
export function writeModel(
  shelf: string,
  {
    name = 'field-reader',
    version = '1',
    forms = ['int8', 'fp32'],
  }: Partial<Record<'name' | 'version', string>> & { forms?: string[] } = {},
): Record<string, Sha256> {
  const folder = join(shelf, `${name}-${version}`)
  mkdirSync(folder, { recursive: true })
  const files = forms.map(form => {
    const bytes = Buffer.from(`${name} ${version} ${form}`)
    writeFileSync(join(folder, `${form}.onnx`), bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256
    return [form, { file: `${form}.onnx`, bytes: bytes.length, sha256 }] as const
  })
  const card = { name, version, made: '2026-11-23', files: Object.fromEntries(files), metrics: { right: 0.9 } }
  writeFileSync(join(folder, 'card.json'), JSON.stringify(card))
  return Object.fromEntries(files.map(([form, { sha256 }]) => [form, sha256]))
}
