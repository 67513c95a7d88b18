import type { ApiClient, Bridge } from '#shared/api.ts'
import { createClient } from './createClient.ts'
import { createLoopbackBridge } from './loopback.ts'

declare global {
  interface Window {
    /** Left by the preload script; absent in a browser on the loopback host. */
    readonly vouch?: Bridge
  }
}

/** The client of this window: through preload in Electron, over loopback HTTP in a browser. */
export const api: ApiClient = createClient(window.vouch ?? createLoopbackBridge(window.location))
