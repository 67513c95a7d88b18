import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PYTHON = process.env.PYTHON ?? '/usr/bin/python3'

/** Why training cannot be tried here, if so. */
export function missingForTraining(): string | undefined {
  const found = spawnSync(PYTHON, ['-c', 'import numpy, torch'], { encoding: 'utf8' })
  return found.status === 0 ? undefined : `${PYTHON} has no torch: training is not tried (apt install python3-torch)`
}

/**
 * The field reader's training from nothing, in small: documents are invented, a tiny network learns from them, stops and
 * goes on.
 * @returns whether it learnt; what it printed is shown where it did not
 */
export async function trainingLearns(root: string): Promise<boolean> {
  const shards = await mkdtemp(join(tmpdir(), 'vouch-training-'))
  try {
    const room = join(root, 'training', 'field_reader')
    const steps = [
      [process.execPath, join(room, 'generator', 'write.ts'), shards, '--count', '60', '--seed', 'learns'],
      [PYTHON, join(room, 'learns.py'), shards],
    ] as const
    for (const [program, ...parameters] of steps) {
      const { status, stdout, stderr } = spawnSync(program, parameters, { encoding: 'utf8', timeout: 300_000 })
      if (status === 0) continue
      console.log(stdout + stderr)
      return false
    }
    return true
  } finally {
    await rm(shards, { recursive: true, force: true })
  }
}
