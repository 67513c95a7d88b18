import { resolve } from 'node:path'
import { Argument, Command, CommanderError, Option } from 'commander'
import { VouchError } from '#shared/errors.ts'
import { AFTER_IMPORT } from '#shared/folder.ts'
import { PRIORITIES } from '#shared/priority.ts'
import { PROVIDER_CHOICES } from '#shared/providers.ts'
import packageJson from '../../../package.json' with { type: 'json' }
import { REPORT_FORMATS } from '../reports/report.ts'
import { describeCache } from './cli/cache.ts'
import { examine } from './cli/doctor.ts'
import { type ExportOptions, exportApproved } from './cli/export.ts'
import { openOutput } from './cli/output.ts'
import { FORMATS, type ProcessOptions, processFiles } from './cli/process.ts'
import { REPLAY_FORMATS, type ReplayCommandOptions, replayApproved } from './cli/replay.ts'
import { REPORTS, type ReportOptions, writeReport } from './cli/report.ts'
import { type RestoreCommandOptions, restoreBackup } from './cli/restore.ts'
import { type WatchOptions, watchFolders } from './cli/watch.ts'
import { withApp } from './cli/with-app.ts'
import { defaultDataFolder } from './machine.ts'
import { parseDay, parseJobs, parseMegabytes } from './usage.ts'

/** Exit statuses of the contract. */
const SOME_FAILED = 1
const WRONG_USAGE = 2

interface WithDataDir {
  readonly dataDir: string
}

const dataDir = (): Option =>
  new Option('--data-dir <folder>', 'the store to work on').default(defaultDataFolder()).env('VOUCH_DATA_DIR')

function failUnless(ok: boolean): void {
  if (!ok) process.exitCode = SOME_FAILED
}

const program = new Command('vouch')
  .description('Reads supplier invoices on this computer.')
  .version(packageJson.version)
  .exitOverride()

program
  .command('process')
  .description('read files, or the documents in folders, and write one result each')
  .argument('<path...>')
  .addOption(new Option('--format <format>', 'of the result').choices(Object.keys(FORMATS)).default('table'))
  .option('--out <file>', 'write to a file instead of stdout')
  .option('--ignore-einvoice', 'read the pages of PDF files even where an e-invoice is inside', false)
  .option('--ignore-text-layer', 'read the pixels even where there is text', false)
  .option('--data-dir <folder>', 'import into this store; otherwise a temporary one is used')
  .option('--no-cache', 'read again what the store has read before, and keep no pages')
  .addOption(new Option('--jobs <number>', 'documents read at once').argParser(parseJobs))
  .addOption(
    new Option('--ep <provider>', 'what computes the models; auto: the fastest that was right on this machine')
      .choices(PROVIDER_CHOICES)
      .default('auto'),
  )
  .action(async (paths: string[], options: ProcessOptions) => failUnless(await processFiles(paths, options)))

program
  .command('export')
  .description('write the approved invoices that no earlier export holds')
  .requiredOption('--profile <name>', 'the form of the file')
  .requiredOption('--out <file>', 'the file to write')
  .addOption(new Option('--since <day>', 'approved on that day or later').argParser(parseDay))
  .addOption(dataDir())
  .action((options: ExportOptions & WithDataDir) =>
    withApp(options.dataDir, app => {
      const { invoices, sha256 } = exportApproved(app.store, options)
      console.error(`${invoices} invoices, SHA-256 ${sha256}`)
    }),
  )

program
  .command('report')
  .description('what was measured')
  .addArgument(new Argument('<report>').choices(REPORTS))
  .addOption(new Option('--format <format>').choices(REPORT_FORMATS).default('md'))
  .option('--out <file>', 'write to a file instead of stdout')
  .addOption(dataDir())
  .action((report: (typeof REPORTS)[number], options: ReportOptions & WithDataDir) =>
    withApp(options.dataDir, app => writeReport(app, report, options)),
  )

program
  .command('replay')
  .description('find the fields of the approved invoices again, and say what would be different')
  .option('--model <name>', 'rules, a version of the field reader, or its version and form: VERSION,FORM', 'rules')
  .addOption(new Option('--format <format>').choices(REPLAY_FORMATS).default('table'))
  .option('--out <file>', 'write to a file instead of stdout')
  .addOption(dataDir())
  .action((options: ReplayCommandOptions & WithDataDir) =>
    withApp(options.dataDir, app => replayApproved(app, options)),
  )

program
  .command('watch')
  .description('take in and read what arrives in folders, until it is interrupted')
  .argument('<folder...>')
  .addOption(new Option('--priority <priority>', 'of what comes from them').choices(PRIORITIES))
  .option('--vendor <name>', 'suggested where no vendor is read')
  .option('--subfolders', 'watch the folders inside them as well')
  .addOption(
    new Option('--after <what>', 'becomes of a file once it is imported; archive: moved to “archive” inside').choices(
      AFTER_IMPORT,
    ),
  )
  .option('--move-to <folder>', 'where to, with --after move')
  .addOption(dataDir())
  .action((folders: string[], options: WatchOptions & WithDataDir) =>
    withApp(options.dataDir, async app => {
      const interrupted = new AbortController()
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort())
      await watchFolders(app, folders, options, openOutput(undefined), interrupted.signal)
    }),
  )

program
  .command('doctor')
  .description('what is installed, and whether it works')
  .addOption(dataDir())
  .action(async (options: WithDataDir) => {
    const findings = await examine(options.dataDir)
    const width = Math.max(...findings.map(({ name }) => name.length))
    for (const { ok, name, detail } of findings)
      console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(width)}  ${detail}`)
    failUnless(findings.every(finding => finding.ok))
  })

program
  .command('audit')
  .description('the audit trail')
  .command('verify')
  .description('recompute the whole chain')
  .addOption(dataDir())
  .action((options: WithDataDir) =>
    withApp(options.dataDir, app => {
      const { ok, entries, head, broken } = app.store.audit.verify()
      if (ok) console.log(`ok: ${entries} entries${head ? `, head ${head}` : ''}`)
      else console.log(`BROKEN at entry ${broken?.sequence}: ${broken?.reason}`)
      failUnless(ok)
    }),
  )

const cacheCommand = program.command('cache').description('the pages that OCR has read, kept to be found again')

cacheCommand
  .command('show')
  .description('how many there are, and how often they helped')
  .addOption(dataDir())
  .action((options: WithDataDir) =>
    withApp(options.dataDir, async app => {
      const { pageCacheMegabytes } = app.store.settings.get()
      console.log(describeCache(await app.api['cache.figures']({}), pageCacheMegabytes))
    }),
  )

cacheCommand
  .command('clear')
  .description('remove them')
  .addOption(dataDir())
  .action((options: WithDataDir) =>
    withApp(options.dataDir, async app => {
      await app.api['cache.clear']({})
    }),
  )

cacheCommand
  .command('limit')
  .description('how much of the disk they may take')
  .argument('<megabytes>', '0 keeps none', parseMegabytes)
  .addOption(dataDir())
  .action((pageCacheMegabytes: number, options: WithDataDir) =>
    withApp(options.dataDir, async app => {
      await app.api['settings.set']({ pageCacheMegabytes })
    }),
  )

program
  .command('backup')
  .description('back up the store and its files, checked before it replaces the last one')
  .option('--to <folder>', 'where to, as on another disk; otherwise into the store’s own folder')
  .option('--no-originals', 'the database alone, without the files that documents were made from')
  .addOption(dataDir())
  .action(({ to, originals, ...options }: WithDataDir & { to?: string; originals: boolean }) =>
    withApp(options.dataDir, async app => {
      const { file, added } = await app.store.backup({ originals, ...(to !== undefined && { to: resolve(to) }) })
      console.log(file)
      console.error(`${added} files of documents added`)
    }),
  )

program
  .command('restore')
  .description('put a backup in the place of the store, which is set aside; Vouch has to be closed')
  .option('--from <path>', 'a folder of backups, whose newest is taken, or one of them')
  .addOption(dataDir())
  .action((options: RestoreCommandOptions & WithDataDir) => failUnless(restoreBackup(options.dataDir, options)))

/** Whoever reads stdout has seen enough (`| head`): that is no error. */
function isReaderGone(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE'
}

for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
  command.exitOverride()
}

try {
  await program.parseAsync()
} catch (thrown) {
  if (thrown instanceof CommanderError) {
    process.exitCode = thrown.exitCode === 0 ? 0 : WRONG_USAGE
  } else if (!isReaderGone(thrown)) {
    const { code, message, advice } = VouchError.dataOf(thrown)
    console.error(`${message} ${advice}`)
    if (code === 'internal') console.error(thrown)
    process.exitCode = code === 'profile-unknown' || code === 'provider-unusable' ? WRONG_USAGE : SOME_FAILED
  }
}
