import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { VouchError } from '#shared/errors.ts'

/** A file that reading depends on. `sha256` is that of the version the project was measured with. */
export interface ModelFile {
  readonly title: string
  readonly file: string
  readonly sha256: string
}

/**
 * The bytes of a model, checked: what is used is what was hashed. 15 MB take 10 ms, once a process.
 * @throws VouchError `model-missing`, `model-damaged`
 */
export async function readModelFile({ file, sha256 }: ModelFile): Promise<Uint8Array> {
  const bytes = await readFile(file).catch(cause => {
    throw new VouchError('model-missing', path.basename(file), { cause })
  })
  if (hash('sha256', bytes) !== sha256) throw new VouchError('model-damaged', path.basename(file))
  return bytes
}
