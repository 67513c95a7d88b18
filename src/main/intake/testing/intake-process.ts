import { DEFAULT_FOLDER_PROFILE } from '#shared/folder.ts'
import { createTestApp } from '../../testing/test-app.ts'

/**
 * A Vouch that takes in what lies in a folder, and archives it, until it is killed or told to end; it reads nothing. Writes a line for
 * each file. Arguments: data folder, watched folder.
 */
const [dataFolder = '', inbox = ''] = process.argv.slice(2)
const app = createTestApp({ dataFolder, folderTimes: { stillMs: 20, retryMs: 200 } })
app.events.on('intake.result', ({ fileName, outcome }) => process.stdout.write(`${fileName}: ${outcome}\n`))
process.once('SIGTERM', () => void app.stop().then(() => process.exit(0)))
app.watchFolders()
await app.api['folders.add']({ path: inbox, profile: { ...DEFAULT_FOLDER_PROFILE, afterImport: 'archive' } })
