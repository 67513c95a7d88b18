/**
 * Everything that can be tested on this machine, in one command: `npm test`. What cannot run here says "skipped" and
 * why. The last line counts; the exit status is 1 when anything failed.
 *
 *     node tools/test.ts [STEP...]      (all steps by default; names as printed)
 */
import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '../e2e/support/browser.ts'
import { findElectron } from '../e2e/support/electron.ts'
import { addCounts, type Counts, NO_COUNTS, playwrightCounts, vitestCounts } from './test-counts.ts'
import { missingForTraining, trainingLearns } from './training-test.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const RESULTS = join(ROOT, 'test-results')

interface Step {
  readonly name: string
  readonly run: () => Promise<Counts>
}

/** Runs a tool of node_modules/.bin. Its output is shown only when it fails, so that a failure is easy to find. */
async function tool(
  name: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const child = spawn(join(ROOT, 'node_modules', '.bin', name), parameters, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  const output: Buffer[] = []
  child.stdout.on('data', data => output.push(data))
  child.stderr.on('data', data => output.push(data))
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code !== 0) process.stdout.write(Buffer.concat(output))
  return code === 0
}

/** A tool that is one test as a whole: it succeeds or it does not. */
const check = async (name: string, ...parameters: string[]): Promise<Counts> =>
  (await tool(name, parameters)) ? { ...NO_COUNTS, passed: 1 } : { ...NO_COUNTS, failed: 1 }

/** A runner that writes a JSON report. One that dies before writing it counts as one failure. */
async function counted(
  report: string,
  run: (path: string) => Promise<boolean>,
  read: (report: unknown) => Counts,
): Promise<Counts> {
  const path = join(RESULTS, report)
  await mkdir(RESULTS, { recursive: true })
  await rm(path, { force: true })
  const succeeded = await run(path)
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return { ...NO_COUNTS, failed: 1 }
  const counts = read(JSON.parse(text))
  // A crash after the last test leaves a clean report behind.
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

const playwright = (project: string): Promise<Counts> =>
  counted(
    `${project}.json`,
    path =>
      tool(
        'playwright',
        ['test', '--config', 'e2e/playwright.config.ts', '--project', project, '--reporter=list,json'],
        {
          PLAYWRIGHT_JSON_OUTPUT_FILE: path,
        },
      ),
    playwrightCounts,
  )

const skipped = (reason: string): Counts => ({ ...NO_COUNTS, skipped: 1, reasons: [reason] })

const STEPS: readonly Step[] = [
  { name: 'lint', run: () => check('biome', 'check', '--error-on-warnings') },
  { name: 'types-main', run: () => check('tsc', '-p', 'tsconfig.json') },
  { name: 'types-shared', run: () => check('tsc', '-p', 'tsconfig.shared.json') },
  { name: 'types-e2e', run: () => check('tsc', '-p', 'tsconfig.e2e.json') },
  { name: 'types-renderer', run: () => check('tsc', '-p', 'tsconfig.web.json') },
  {
    name: 'unit',
    run: () =>
      counted(
        'unit.json',
        path => tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`]),
        vitestCounts,
      ),
  },
  {
    name: 'training',
    run: async () => {
      const missing = missingForTraining()
      if (missing !== undefined) return skipped(missing)
      return (await trainingLearns(ROOT)) ? { ...NO_COUNTS, passed: 1 } : { ...NO_COUNTS, failed: 1 }
    },
  },
  { name: 'renderer-build', run: () => check('vite', 'build', '--config', 'renderer.vite.config.ts') },
  {
    name: 'browser',
    run: async () => {
      const browser = await findBrowser()
      return browser.found ? playwright('browser') : skipped(browser.reason)
    },
  },
  {
    name: 'electron',
    run: async () => {
      const electron = findElectron()
      return electron.usable ? playwright('electron') : skipped(electron.reason)
    },
  },
]

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter(name => !STEPS.some(step => step.name === name))
  if (unknown.length > 0) throw new Error(`No step is called ${unknown.join(', ')}.`)
  let total = NO_COUNTS
  for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const start = performance.now()
    const counts = await step.run()
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const { passed, failed, skipped: left } = counts
    console.log(`${step.name.padEnd(16)} ${passed} passed, ${failed} failed, ${left} skipped (${seconds} s)`)
    for (const reason of counts.reasons) console.log(`  skipped: ${reason}`)
    total = addCounts(total, counts)
  }
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

await main(process.argv.slice(2))
