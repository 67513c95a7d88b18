import { useQueryClient } from '@tanstack/react-query'
import type { ExportOptions } from '#shared/export-options.ts'
import { useProcedure } from '../api/useProcedure.ts'
import { useSettingsChange } from '../settings/useSettingsChange.ts'
import { DatevPanel } from './DatevPanel.tsx'
import { XeroPanel } from './XeroPanel.tsx'

/** What the chosen format needs to know about the shop; nothing for formats that need nothing. */
export function ProfileOptions({ profile }: { readonly profile: string }) {
  const queries = useQueryClient()
  const { save } = useSettingsChange()
  const saved = useProcedure('settings.get', {}).data?.exportOptions
  if (saved === undefined) return null
  const change = (part: Partial<ExportOptions>) =>
    save(
      { exportOptions: { ...saved, ...part } },
      { onSuccess: () => void queries.invalidateQueries({ queryKey: ['exports.preview'] }) },
    )
  if (profile === 'datev-extf') return <DatevPanel saved={saved.datev} onSave={datev => change({ datev })} />
  if (profile === 'xero-bills') return <XeroPanel saved={saved.xero} onSave={xero => change({ xero })} />
  return null
}
