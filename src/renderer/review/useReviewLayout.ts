import { useQueryClient } from '@tanstack/react-query'
import type { ReviewLayout } from '#shared/window.ts'
import { api } from '../api/client.ts'
import { procedureKey, useProcedure } from '../api/useProcedure.ts'
import { showError } from '../shell/errors.tsx'

export interface ReviewLayoutChoice {
  readonly layout: ReviewLayout
  change(): void
}

/** Where the page lies, as the clerk had it last. */
export function useReviewLayout(): ReviewLayoutChoice {
  const queries = useQueryClient()
  const layout = useProcedure('settings.get', {}).data?.reviewLayout ?? 'beside'
  const save = async () => {
    const settings = await api['settings.set']({ reviewLayout: layout === 'beside' ? 'stacked' : 'beside' })
    queries.setQueryData(procedureKey('settings.get', {}), settings)
  }
  return { layout, change: () => void save().catch(showError) }
}
