import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Settings } from '#shared/api.ts'
import { api } from '../api/client.ts'
import { procedureKey } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { showError, showNotice } from '../shell/errors.tsx'

/** Saves some of the settings and says so. */
export function useSettingsChange() {
  const queries = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: (changed: Partial<Settings>) => api['settings.set'](changed),
    onSuccess: settings => {
      queries.setQueryData(procedureKey('settings.get', {}), settings)
      showNotice('info', messages.settings.saved)
    },
    onError: showError,
  })
  return { save: mutate, saving: isPending }
}
