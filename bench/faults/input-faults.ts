import { appendFileSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { DAMAGED } from './damaged-files.ts'
import type { Fault } from './fault.ts'
import { machinePace } from './machine-pace.ts'

/** What a person may read on them is too little to promise: whether they end at all is what is promised. */
const MAY_BE_READ: ReadonlySet<string> = new Set([
  'a PDF cut in half',
  'a PDF without its cross-references',
  'a PDF with a flipped bit in every hundredth byte',
  'a page of 5 by 5 metres',
  'a black page',
  'an image of one pixel',
  'an image in CMYK',
  'an image in Lab',
  'an image of 16 bits',
])
const SLOW: ReadonlySet<string> = new Set([
  'a PDF whose stream unfolds to 512 MB',
  'a page of 5 by 5 metres',
  'a thousand pages',
  'a black page',
  'an image of 120 million pixels',
  'an image in CMYK',
  'an image in Lab',
  'an image of 16 bits',
])

/** What comes in, and how. */
export const INPUT_FAULTS: readonly Fault[] = [
  ...Object.entries(DAMAGED).map<Fault>(([name, make]) => ({
    ...{ name, where: 'intake', ends: MAY_BE_READ.has(name) ? 'read' : 'handed', slow: SLOW.has(name) },
    async run(trial) {
      const sound = trial.documents.invoices(trial.count)
      for (const [number, { fileName, content }] of sound.entries())
        await trial.give([{ fileName, content: await make(content, number) }])
      await trial.settled()
    },
  })),
  {
    ...{ name: 'an empty file', where: 'intake', ends: 'handed' },
    run: async trial => void (await trial.give([{ fileName: 'empty.pdf', content: new Uint8Array() }])),
  },
  {
    ...{ name: "another kind's name", where: 'intake', ends: 'read' },
    async run(trial) {
      const files = trial.documents.invoices(trial.count)
      await trial.give(files.map(({ content }, number) => ({ fileName: `../../${number}\u202Egpj.exe`, content })))
      await trial.settled()
    },
  },
  {
    ...{ name: 'the same file dropped five times at once', where: 'intake', ends: 'read' },
    async run(trial) {
      for (const file of trial.documents.invoices(trial.count))
        await Promise.all([1, 2, 3, 4, 5].map(() => trial.give([file])))
      await trial.settled()
    },
  },
  {
    ...{ name: 'a file written in pieces', where: 'intake', ends: 'read', slow: true },
    async run(trial) {
      const inbox = await watched(trial)
      const files = trial.documents.invoices(trial.count)
      trial.expect(files)
      for (const { fileName, content } of files) {
        const half = content.length >> 1
        writeFileSync(join(inbox, fileName), content.subarray(0, half))
        await setTimeout(100)
        appendFileSync(join(inbox, fileName), content.subarray(half))
      }
      await arrived(trial, files.length)
    },
  },
  {
    ...{ name: 'a file under two names in a watched folder', where: 'intake', ends: 'read' },
    async run(trial) {
      const inbox = await watched(trial)
      const files = trial.documents.invoices(trial.count)
      trial.expect(files)
      for (const { fileName, content } of files) {
        writeFileSync(join(inbox, fileName), content)
        copyFileSync(join(inbox, fileName), join(inbox, `copy of ${fileName}`))
      }
      await arrived(trial, files.length)
    },
  },
]

async function watched(trial: Parameters<NonNullable<Fault['run']>>[0]): Promise<string> {
  const inbox = join(trial.folder, 'inbox')
  mkdirSync(inbox)
  trial.app.watchFolders()
  await trial.app.api['folders.add']({ path: inbox })
  return inbox
}

/** Watched files come when they are still; then they are read. */
async function arrived(trial: Parameters<NonNullable<Fault['run']>>[0], count: number): Promise<void> {
  const deadline = performance.now() + 60_000 * machinePace()
  while (trial.app.store.documents.count() < count && performance.now() < deadline) await setTimeout(100)
  await trial.settled()
}
