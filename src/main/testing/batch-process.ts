import { createTestApp } from './test-app.ts'

/**
 * A whole Vouch as a process of its own, to be killed: takes what lies in a watched folder, reads it, and writes a line
 * of JSON at every change. Arguments: data folder, watched folder.
 */
const [dataFolder = '', inbox = ''] = process.argv.slice(2)
const app = createTestApp({ dataFolder, folderTimes: { stillMs: 50 } })

app.events.on('documents.changed', () => {
  const { counts } = app.store.documents.list({
    sort: { key: 'importedAt', descending: true },
    offset: 0,
    limit: 1,
  })
  process.stdout.write(`${JSON.stringify({ counts, workers: app.workers() })}\n`)
})
process.once('SIGTERM', () => void app.stop().then(() => process.exit(0)))

app.start()
app.watchFolders()
await app.api['folders.add']({ path: inbox })
