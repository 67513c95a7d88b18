import { sample } from './support/files.ts'
import { startHost } from './support/host.ts'
import { expect, test } from './support/test.ts'
import { openVouch } from './support/vouch.ts'

test('after a kill in the middle of reading, everything is read once and nothing is lost', async ({
  vouch,
  host,
  dataFolder,
  page,
}) => {
  const files = ['fr-fax.tif', 'es-scan.pdf', 'it-form.pdf', 'en-credit-note.pdf']
  await vouch.queue.importFiles(files.map(sample))
  await expect.poll(async () => (await vouch.call('documents.list', {})).total).toBe(files.length)
  await host.kill()

  const restarted = await startHost(dataFolder)
  try {
    const again = await openVouch(page, restarted.link)
    for (const file of files) await again.untilStatus(file, 'review')
    expect((await again.call('documents.list', {})).total).toBe(files.length)
    expect((await again.call('audit.verify', {})).ok).toBe(true)
  } finally {
    await restarted.stop()
  }
})
