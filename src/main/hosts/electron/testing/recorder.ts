import { EventEmitter } from 'node:events'

/**
 * Stands in for the module `electron` where its binary cannot run: it keeps what it is asked for and does nothing, so
 * that tests can look at every promise the host makes to Electron. What Electron makes of it, the suite in e2e/electron shows.
 */
type Handler = (...args: never[]) => unknown

class Contents extends EventEmitter {
  readonly mainFrame = { url: 'vouch://app/', origin: 'vouch://app', parent: null }
  readonly sent: unknown[][] = []
  windowOpen: Handler | undefined
  setWindowOpenHandler(handler: Handler): void {
    this.windowOpen = handler
  }
  isDestroyed = (): boolean => false
  send = (...message: unknown[]): void => void this.sent.push(message)
}

class BrowserWindow extends EventEmitter {
  readonly webContents = new Contents()
  readonly options: { webPreferences: Record<string, unknown> }
  loaded = ''
  constructor(options: { webPreferences: Record<string, unknown> }) {
    super()
    this.options = options
    recorded.windows.push(this)
    electron.app.emit('web-contents-created', {}, this.webContents)
  }
  async loadURL(url: string): Promise<void> {
    this.loaded = url
  }
  isDestroyed = (): boolean => false
  isMinimized = (): boolean => false
  focus(): void {}
  show(): void {}
}

class Notification extends EventEmitter {
  readonly options: unknown
  static isSupported = (): boolean => recorded.notificationsSupported
  constructor(options: unknown) {
    super()
    this.options = options
  }
  show(): void {
    recorded.notifications.push(this)
  }
}

export const recorded = {
  windows: [] as BrowserWindow[],
  procedures: new Map<string, Handler>(),
  schemes: [] as unknown[],
  protocols: new Map<string, (request: Request) => Promise<Response>>(),
  session: new Map<string, Handler | null>(),
  forks: [] as unknown[][],
  notifications: [] as Notification[],
  notificationsSupported: true,
  sandboxed: false,
  exposed: new Map<string, unknown>(),
  invoked: [] as unknown[][],
  dataFolder: '',
  rootFolder: '',
}

const keep =
  (name: string) =>
  (handler: Handler | null): void =>
    void recorded.session.set(name, handler)

export const electron = {
  app: Object.assign(new EventEmitter(), {
    whenReady: async () => undefined,
    requestSingleInstanceLock: () => true,
    enableSandbox: () => {
      recorded.sandboxed = true
    },
    commandLine: { getSwitchValue: () => recorded.dataFolder },
    getAppPath: () => recorded.rootFolder,
    quit: () => undefined,
    exit: () => undefined,
  }),
  BrowserWindow,
  Notification,
  dialog: { showErrorBox: () => undefined },
  ipcMain: { handle: (channel: string, handler: Handler) => void recorded.procedures.set(channel, handler) },
  Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: () => undefined },
  protocol: { registerSchemesAsPrivileged: (schemes: unknown[]) => void recorded.schemes.push(...schemes) },
  session: {
    defaultSession: {
      setPermissionRequestHandler: keep('permission request'),
      setPermissionCheckHandler: keep('permission check'),
      setDevicePermissionHandler: keep('device permission'),
      setDisplayMediaRequestHandler: keep('display media'),
      webRequest: { onBeforeRequest: keep('before request') },
      protocol: {
        handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
          void recorded.protocols.set(scheme, handler),
      },
    },
  },
  utilityProcess: {
    fork(...args: unknown[]) {
      recorded.forks.push(args)
      const child = Object.assign(new EventEmitter(), {
        pid: 4_000_000,
        postMessage: (message: { type: string }) => {
          if (message.type === 'stop') child.emit('exit', 0)
        },
        kill: () => child.emit('exit', 1),
      })
      return child
    },
  },
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => void recorded.exposed.set(name, api) },
  ipcRenderer: Object.assign(new EventEmitter(), {
    invoke: async (...args: unknown[]) => void recorded.invoked.push(args),
  }),
}
