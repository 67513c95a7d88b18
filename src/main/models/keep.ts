import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { filesOf, type Shelved } from './catalogue.ts'

/**
 * Copies a model into the data folder, so that it can be switched back to when Vouch comes with another one. A copy has
 * its name only when it is whole.
 */
export async function keepModel({ model, folder, card }: Shelved, keptFolder: string): Promise<void> {
  if (model.origin === 'kept') return
  const target = path.join(keptFolder, `${model.name}-${model.version}`)
  const part = `${target}.part`
  await rm(part, { recursive: true, force: true })
  await mkdir(part, { recursive: true })
  for (const file of filesOf(card)) await copyFile(path.join(folder, file), path.join(part, file))
  await rm(target, { recursive: true, force: true })
  await rename(part, target)
}
