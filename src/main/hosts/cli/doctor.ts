import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { VouchError } from '#shared/errors.ts'
import { createCacheDesk } from '../../cache/cache-desk.ts'
import { createProviders } from '../../inference/providers.ts'
import { checkEngines } from '../../ocr/doctor.ts'
import { fitToMachine } from '../../pipeline/machine-fit.ts'
import type { Check } from '../../reports/readiness.ts'
import { storeFailure } from '../../store/failures.ts'
import { openStore } from '../../store/open.ts'
import type { Store } from '../../store/types.ts'
import { checkFieldReader } from '../../understanding/doctor.ts'
import { chooseElectron } from '../electron-binary.ts'
import { currentActor } from '../machine.ts'
import { launchProbe } from '../plain-app.ts'
import { PROJECT_PATHS } from '../project-paths.ts'
import { describeCache } from './cache.ts'

/** What is installed and whether it works: each finding from trying it, none from a list. */
export async function examine(dataFolder: string): Promise<Check[]> {
  const report = await createProviders(dataFolder, launchProbe).probe()
  return [machine(), ...(await checkFieldReader()), ...(await checkEngines(report)), window(), ...store(dataFolder)]
}

function machine(): Check {
  const { workers, threads } = fitToMachine()
  const detail = `Node ${process.versions.node}, ${process.platform} ${process.arch}, reads ${workers} at once with ${threads} threads each`
  return { name: 'machine', ok: true, detail }
}

function window(): Check {
  const choice = chooseElectron({
    platform: process.platform,
    environment: process.env,
    root: process.getuid?.() === 0,
    electronFolder: resolve(PROJECT_PATHS.root, 'node_modules', 'electron'),
  })
  const detail = choice.usable ? `Electron: ${choice.binary}` : `in the browser, because ${choice.reason}`
  return { name: 'window', ok: true, detail }
}

/** Whatever is wrong with it, Vouch reads without it: it is told, and not a failure. */
function pageCache(dataFolder: string, opened: Store): Check {
  const { pageCacheMegabytes } = opened.settings.get()
  try {
    const figures = createCacheDesk(dataFolder, opened).figures()
    return { name: 'page cache', ok: true, detail: describeCache(figures, pageCacheMegabytes) }
  } catch (thrown) {
    return {
      name: 'page cache',
      ok: true,
      detail: `not usable now: ${VouchError.dataOf(storeFailure(thrown)).message}`,
    }
  }
}

function store(dataFolder: string): Check[] {
  if (!existsSync(dataFolder)) return [{ name: 'store', ok: true, detail: `none yet in ${dataFolder}` }]
  try {
    const opened = openStore({ folder: dataFolder, actor: currentActor() })
    try {
      const { damage, schemaVersion, databaseBytes, backups } = opened.health()
      const { ok, entries, broken } = opened.audit.verify()
      const size = `${(databaseBytes / 1024 ** 2).toFixed(1)} MB, schema ${schemaVersion}`
      return [
        { name: 'store', ok: damage.length === 0, detail: damage[0] ?? `${dataFolder}, ${size}` },
        { name: 'audit', ok, detail: broken?.reason ?? `${entries} entries, unbroken` },
        {
          name: 'backup',
          ok: true,
          detail: backups[0] === undefined ? 'none yet' : `the newest is of ${backups[0].at}`,
        },
        pageCache(dataFolder, opened),
      ]
    } finally {
      opened.close()
    }
  } catch (thrown) {
    const { message, advice } = VouchError.dataOf(thrown)
    return [{ name: 'store', ok: false, detail: `${message} ${advice}` }]
  }
}
