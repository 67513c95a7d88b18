import { isDeepStrictEqual } from 'node:util'
import { type Settings, settingsSchema } from '#shared/api.ts'
import { DEFAULT_EXPORT_OPTIONS } from '#shared/export-options.ts'
import { DEFAULT_ALERT_DELIVERY, DEFAULT_ALERT_THRESHOLDS, DEFAULT_QUALITY_WEIGHTS } from '#shared/quality-settings.ts'
import type { StoreContext } from './context.ts'
import type { Store } from './types.ts'

/** What holds until the shop says otherwise. Nothing is approved without a person before it was asked for. */
export const DEFAULT_SETTINGS: Settings = {
  autoApprove: false,
  doubtBelow: 0.9,
  companyName: '',
  companyVatId: '',
  exportFolder: '',
  exportOptions: DEFAULT_EXPORT_OPTIONS,
  // Some 40,000 scanned pages.
  pageCacheMegabytes: 512,
  executionProvider: 'auto',
  documentsAtOnce: 0,
  qualityWeights: DEFAULT_QUALITY_WEIGHTS,
  alertThresholds: DEFAULT_ALERT_THRESHOLDS,
  alertDelivery: DEFAULT_ALERT_DELIVERY,
  language: 'system',
  textSize: 100,
  reviewLayout: 'beside',
  queueViews: [],
  shortcuts: {},
}

export function createSettings({ database, change }: StoreContext): Store['settings'] {
  const all = database.prepare<[], { key: string; value: string }>('SELECT key, value FROM settings')
  const write = database.prepare('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)')

  const get = (): Settings => {
    const stored = Object.fromEntries(all.all().map(({ key, value }) => [key, JSON.parse(value) as unknown]))
    return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...stored })
  }

  return {
    get,
    set(changed) {
      const before = get()
      const after = settingsSchema.parse({ ...before, ...changed })
      const keys = (Object.keys(after) as (keyof Settings)[]).filter(key => !isDeepStrictEqual(after[key], before[key]))
      if (keys.length === 0) return before
      const pick = (settings: Settings): Record<string, unknown> =>
        Object.fromEntries(keys.map(key => [key, settings[key]]))
      return change(() => {
        for (const key of keys) write.run(key, JSON.stringify(after[key]))
        return {
          result: after,
          entries: [{ action: 'settings-changed', details: { before: pick(before), after: pick(after) } }],
        }
      })
    },
  }
}
