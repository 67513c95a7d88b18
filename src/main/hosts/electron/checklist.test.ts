import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { PROCEDURE_NAMES } from '#shared/api.ts'
import { procedureChannel } from '#shared/wire.ts'
import packageJson from '../../../../package.json' with { type: 'json' }
import { FUSES } from './fuses.ts'
import { electron, recorded } from './testing/recorder.ts'

vi.mock('electron', async () => (await import('./testing/recorder.ts')).electron)

const SOURCES = resolve(import.meta.dirname, '..', '..', '..')

type Refusable = { url: string; prevented: boolean; preventDefault(): void }

const navigation = (url: string): Refusable => ({
  url,
  prevented: false,
  preventDefault() {
    this.prevented = true
  },
})

/** What the host makes of a call on the first procedure's channel, from a sender. */
async function callFrom(sender: unknown, senderFrame: unknown): Promise<unknown> {
  const handler = recorded.procedures.get(procedureChannel('app.info')) as (...args: unknown[]) => unknown
  return handler({ sender, senderFrame }, {})
}

async function load(address: string): Promise<Response> {
  const handler = recorded.protocols.get('vouch')
  if (handler === undefined) throw new Error('no handler')
  return handler(new Request(address))
}

const first = () => {
  const [window] = recorded.windows
  if (window === undefined) throw new Error('no window')
  return window
}

const ask = (name: string, ...args: unknown[]): unknown => {
  const handler = recorded.session.get(name) as (...args: unknown[]) => unknown
  return handler(...args)
}

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-test-'))
  recorded.dataFolder = join(folder, 'data')
  recorded.rootFolder = folder
  const rendererFolder = join(folder, 'out', 'renderer')
  mkdirSync(rendererFolder, { recursive: true })
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html><title>Vouch</title>')
  writeFileSync(join(folder, 'out', 'outside.js'), 'for nobody')
  await import('../../index.ts')
  await vi.waitFor(() => first())
})

afterAll(async () => {
  const quit = new Promise<void>(done => {
    electron.app.quit = () => {
      done()
      return undefined
    }
  })
  electron.app.emit('will-quit', { preventDefault: () => undefined })
  await quit
  rmSync(folder, { recursive: true })
})

describe("Electron's security checklist", () => {
  it('1, 18: loads its own scheme only, never file:// and nothing from a network', () => {
    expect(first().loaded).toBe('vouch://app/')
    expect(recorded.schemes).toEqual([
      { scheme: 'vouch', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
    const cancelled = (url: string): unknown => {
      let answer: unknown
      ask('before request', { url }, (decision: { cancel: boolean }) => {
        answer = decision.cancel
      })
      return answer
    }
    const foreign = [
      'https://example.org/',
      'http://127.0.0.1/',
      'file:///etc/passwd',
      'ws://example.org',
      'vouch://app.evil.example/',
      'ftp://example.org',
    ]
    expect(foreign.map(cancelled)).toEqual(foreign.map(() => true))
    expect(['vouch://app/index.js', 'blob:vouch://app/1', 'data:image/png;base64,AA=='].map(cancelled)).toEqual([
      false,
      false,
      false,
    ])
  })

  it('2, 3, 4, 6, 8, 9, 10, 11: gives its page nothing that weakens it', () => {
    expect(recorded.sandboxed).toBe(true)
    expect(first().options.webPreferences).toEqual({
      preload: join(folder, 'out', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    })
  })

  it('5: grants no permission, asked for or checked', () => {
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'fullscreen',
      'openExternal',
    ]) {
      let granted: unknown
      ask('permission request', {}, permission, (answer: boolean) => {
        granted = answer
      })
      expect([permission, granted, ask('permission check', {}, permission)]).toEqual([permission, false, false])
    }
    expect(ask('device permission', {})).toBe(false)
    let source: unknown
    ask('display media', {}, (answer: unknown) => {
      source = answer
    })
    expect(source).toEqual({})
  })

  it('7: sends a content policy with every answer, without unsafe scripts', async () => {
    for (const address of ['vouch://app/', 'vouch://app/review/x', 'vouch://app/missing.js', 'vouch://other/']) {
      const policy = (await load(address)).headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'; script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe-eval')
    }
  })

  it('12: lets no webview be attached', () => {
    const attach = navigation('')
    first().webContents.emit('will-attach-webview', attach)
    expect(attach.prevented).toBe(true)
  })

  it('13: goes nowhere else, whoever asks', () => {
    const places = [
      'https://example.org/',
      'file:///etc/passwd',
      'vouch://app.evil.example/',
      'javascript:1',
      'nonsense',
    ]
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      for (const url of places) {
        const asked = navigation(url)
        first().webContents.emit(event, asked)
        expect([event, url, asked.prevented]).toEqual([event, url, true])
      }
      const home = navigation('vouch://app/review/d_0123456789abcdef')
      first().webContents.emit(event, home)
      expect(home.prevented).toBe(false)
    }
  })

  it('14: opens no further window but the page of its own, as strict as the first', () => {
    const ask = first().webContents.windowOpen as (details: { url: string }) => unknown
    for (const url of ['https://example.org/', 'vouch://app/', 'vouch://app.evil/#/page', 'vouch://app/#/page?x']) {
      expect(ask({ url })).toEqual({ action: 'deny' })
    }
    expect(recorded.windows).toHaveLength(1)
    expect(ask({ url: 'vouch://app/#/page' })).toEqual({ action: 'deny' })
    const page = recorded.windows[1]!
    expect([page.loaded, page.options]).toEqual(['vouch://app/#/page', first().options])
    expect((page.webContents.windowOpen as () => unknown)()).toEqual({ action: 'deny' })
  })

  it('15: hands no address to the desktop', () => {
    const users = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
      .filter(name => /openExternal\(|\bshell\b.*from 'electron'/.test(readFileSync(join(SOURCES, name), 'utf8')))
    expect(users).toEqual([])
  })

  it('16: pins one current version of Electron', () => {
    expect(packageJson.devDependencies.electron).toMatch(/^45\.\d+\.\d+$/)
  })

  it('17: answers the main frame of its own window, at its own address, and nobody else', async () => {
    const { webContents } = first()
    const ours = webContents.mainFrame
    expect(await callFrom(webContents, ours)).toMatchObject({ ok: true, value: { host: 'electron' } })
    const refused: [string, unknown, unknown][] = [
      ['other contents', { mainFrame: ours }, ours],
      ['a frame inside the page', webContents, { ...ours, parent: ours }],
      ['a frame that is gone', webContents, null],
    ]
    for (const [who, sender, frame] of refused) {
      expect([who, await callFrom(sender, frame)]).toMatchObject([who, { error: { code: 'sender-refused' } }])
    }
    ours.url = 'https://example.org/'
    expect(await callFrom(webContents, ours)).toMatchObject({ error: { code: 'sender-refused' } })
    ours.url = 'vouch://app/'
    expect([...recorded.procedures.keys()].sort()).toEqual(PROCEDURE_NAMES.map(procedureChannel).sort())
  })

  it('18: gives out the files of the renderer and page images, nothing beside them', async () => {
    expect(await (await load('vouch://app/review/d_0123456789abcdef')).text()).toContain('<title>Vouch</title>')
    const statuses = ['vouch://app/..%2foutside.js', 'vouch://app/%2e%2e/outside.js', 'vouch://app/pages/..%2f1/1'].map(
      async address => (await load(address)).status,
    )
    expect(await Promise.all(statuses)).toEqual([404, 404, 404])
    expect((await load('vouch://evil/')).status).toBe(403)
  })

  it('19: flips every fuse that lets other code in', () => {
    expect(FUSES).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    })
  })

  it('20: leaves the page two functions, and none of Electron', async () => {
    await import('../../../preload/index.ts')
    expect([...recorded.exposed.keys()]).toEqual(['vouch'])
    const bridge = recorded.exposed.get('vouch') as Record<string, (...args: unknown[]) => unknown>
    expect(Object.keys(bridge)).toEqual(['call', 'subscribe'])
    await bridge.call?.('app.info', {})
    await expect(bridge.call?.('ELECTRON_BROWSER_REQUIRE', {})).rejects.toThrow(TypeError)
    expect(recorded.invoked).toEqual([['vouch:app.info', {}]])
    const heard: unknown[] = []
    const unsubscribe = bridge.subscribe?.('documents.changed', (payload: unknown) => heard.push(payload)) as () => void
    electron.ipcRenderer.emit('vouch-event:documents.changed', { sender: 'ipc' }, { ids: [] })
    unsubscribe()
    electron.ipcRenderer.emit('vouch-event:documents.changed', { sender: 'ipc' }, { ids: [] })
    expect(heard).toEqual([{ ids: [] }])
    expect(() => bridge.subscribe?.('no-such-event', () => undefined)).toThrow(TypeError)
  })
})
