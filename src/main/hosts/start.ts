import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Command, Option } from 'commander'
import open from 'open'
import { VouchError } from '#shared/errors.ts'
import { buildForElectron, buildRenderer } from './build.ts'
import { chooseElectron, hasDisplay } from './electron-binary.ts'
import { startLoopback } from './loopback/host.ts'
import { defaultDataFolder } from './machine.ts'
import { createPlainApp } from './plain-app.ts'
import { PROJECT_PATHS } from './project-paths.ts'
import { parsePort } from './usage.ts'

/** Exit status on wrong usage, as the command line has it. */
const WRONG_USAGE = 2

interface StartOptions {
  readonly dataDir: string
  readonly port: number
  readonly open: boolean
}

/** `npm start`: Vouch in Electron where that can be had, otherwise in the browser of this computer. */
async function start({ dataDir, port, open: mayOpen }: StartOptions): Promise<void> {
  const electron = chooseElectron({
    platform: process.platform,
    environment: process.env,
    root: process.getuid?.() === 0,
    electronFolder: resolve(PROJECT_PATHS.root, 'node_modules', 'electron'),
  })
  const reason = electron.usable ? await inElectron(electron.binary, dataDir) : electron.reason
  if (reason !== undefined) await inBrowser({ dataDir, port, mayOpen, reason })
}

/** Exit status by which the system's loader says that a library of the program is missing. */
const LIBRARY_MISSING = 127

/** Runs until the window is closed. Returns why not, where Electron's program cannot run here after all. */
async function inElectron(binary: string, dataDir: string): Promise<string | undefined> {
  await buildForElectron()
  const child = spawn(binary, [PROJECT_PATHS.root, `--data-dir=${dataDir}`], { stdio: 'inherit' })
  return new Promise(resolve => {
    child.on('error', error => resolve(`Electron could not be started (${error.message})`))
    child.on('exit', (code, signal) => {
      if (code === LIBRARY_MISSING) return resolve('a library that Electron needs is missing')
      if (signal === 'SIGTRAP') return resolve('Electron may not use its sandbox here')
      process.exitCode = code ?? 1
      resolve(undefined)
    })
  })
}

async function inBrowser(options: { dataDir: string; port: number; mayOpen: boolean; reason: string }): Promise<void> {
  const { dataDir, port, mayOpen, reason } = options
  // The store first: where it cannot be opened, nobody waits for a build.
  const app = createPlainApp({ dataFolder: dataDir, host: 'loopback', hostReason: reason })
  process.on('uncaughtExceptionMonitor', err => app.log.fatal({ err }, 'Vouch ends because of a bug'))
  try {
    await buildRenderer()
    const host = await startLoopback({ app, rendererFolder: PROJECT_PATHS.renderer, port })
    app.start()
    app.probeLater()
    app.pinReader()
    app.watchFolders()
    console.log(`Vouch runs in your browser, because ${reason}.`)
    console.log(`Open this link (it works once): ${host.newLink()}`)
    console.log(`Data folder: ${dataDir}`)
    console.log('Ctrl+C closes Vouch.')
    offerFreshLinks(host.newLink)
    if (mayOpen && hasDisplay(process.platform, process.env)) await openBrowser(host.newLink())
    await new Promise<void>(end => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)
    })
    console.log('Closing.')
    await host.close()
  } finally {
    await app.stop()
  }
  process.exit()
}

/** Where there is no browser after all, the printed link remains. */
async function openBrowser(link: string): Promise<void> {
  const child = await open(link).catch(() => undefined)
  child?.on('error', () => undefined)
}

function offerFreshLinks(newLink: () => string): void {
  if (!process.stdin.isTTY) return
  console.log('Enter prints a fresh link.')
  createInterface({ input: process.stdin }).on('line', () => console.log(newLink()))
}

new Command('vouch')
  .description('Starts Vouch.')
  .addOption(new Option('--data-dir <folder>', 'where invoices and settings are kept').default(defaultDataFolder()))
  .addOption(new Option('--port <number>', 'port on 127.0.0.1; 0 for any free one').default(0).argParser(parsePort))
  .option('--no-open', 'do not open a browser')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : WRONG_USAGE))
  .action((options: StartOptions) => start({ ...options, dataDir: resolve(options.dataDir) }))
  .parseAsync()
  .catch(thrown => {
    const { message, advice } = VouchError.dataOf(thrown)
    console.error(`${message} ${advice}`)
    process.exit(1)
  })
