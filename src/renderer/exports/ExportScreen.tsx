import { SimpleGrid, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { showError, showNotice } from '../shell/errors.tsx'
import { LoadError } from '../shell/LoadError.tsx'
import { Panel } from '../shell/Panel.tsx'
import { Screen } from '../shell/Screen.tsx'
import { useAppLoaded } from '../shell/useAppLoaded.ts'
import { download } from './download.ts'
import { ExportLedger } from './ExportLedger.tsx'
import { ExportPreview } from './ExportPreview.tsx'
import { ProfileChoice } from './ProfileChoice.tsx'
import { ProfileOptions } from './ProfileOptions.tsx'

/** What an export changes. */
const CHANGED = ['exports.list', 'exports.preview', 'documents.list'] as const

/** Approved invoices on their way to the ERP: choose a format, look, export; and everything exported before. */
export default function ExportScreen() {
  const queries = useQueryClient()
  const profiles = useProcedure('exports.profiles', {})
  const ledger = useProcedure('exports.list', {})
  const [chosen, setChosen] = useState<string>()
  const profile = chosen ?? profiles.data?.[0]?.name
  const run = useMutation({
    mutationFn: (name: string) => api['exports.run']({ profile: name }),
    onSuccess: ({ fileName, content, invoices }) => {
      download(fileName, content)
      showNotice('info', messages.exports.done(invoices, fileName))
    },
    onError: showError,
    onSettled: () => {
      for (const name of CHANGED) void queries.invalidateQueries({ queryKey: [name] })
    },
  })
  useAppLoaded(profiles.data !== undefined && ledger.data !== undefined)

  const error = profiles.error ?? ledger.error
  return (
    <Screen title={messages.exports.title}>
      {error && <LoadError error={error} onRetry={() => void queries.refetchQueries()} />}
      {profiles.data && profile !== undefined && (
        <Stack gap="md">
          <SimpleGrid cols={2} spacing="md" style={{ gridTemplateColumns: 'minmax(280px, 2fr) minmax(0, 3fr)' }}>
            <Panel title={messages.exports.profile}>
              <ProfileChoice profiles={profiles.data} chosen={profile} onChoose={setChosen} />
            </Panel>
            <Stack gap="md">
              <ExportPreview profile={profile} running={run.isPending} onRun={() => run.mutate(profile)} />
              <ProfileOptions profile={profile} />
            </Stack>
          </SimpleGrid>
          <ExportLedger records={ledger.data ?? []} profiles={profiles.data} />
        </Stack>
      )}
    </Screen>
  )
}
