import { Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Reader } from '#shared/models.ts'
import { api } from '../api/client.ts'
import { procedureKey, useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { showError, showNotice } from '../shell/errors.tsx'
import { LoadError } from '../shell/LoadError.tsx'
import { Screen } from '../shell/Screen.tsx'
import { useAppLoaded } from '../shell/useAppLoaded.ts'
import { AmongPanel } from './AmongPanel.tsx'
import { CardMeasures } from './CardMeasures.tsx'
import { ComparisonPanel } from './ComparisonPanel.tsx'
import { ModelTable } from './ModelTable.tsx'
import { QueryPanel } from './QueryPanel.tsx'
import { ReplayPanel } from './ReplayPanel.tsx'
import { partTitle } from './readers.ts'
import { Switches } from './Switches.tsx'
import { useReplay } from './useReplay.ts'

const KEY = procedureKey('models.list', {})

/** Which models read, how good they are here, and what another one would change. */
export default function ModelScreen() {
  const queries = useQueryClient()
  const list = useProcedure('models.list', {})
  const { data: looks } = useQuery({
    queryKey: procedureKey('models.queries', {}),
    queryFn: () => api['models.queries']({}),
    // It takes a second or two: computed when the screen is opened, and not after every document that is read.
    staleTime: 0,
  })
  const watch = useReplay()
  const change = useMutation({
    mutationFn: (reader: Reader) => api['models.switch']({ reader }),
    onSuccess: now => {
      queries.setQueryData(KEY, now)
      showNotice('info', messages.models.switched(partTitle(now.models, now.inForce)))
    },
    onError: showError,
  })
  useAppLoaded(list.data !== undefined)
  const models = list.data
  const onSwitch = (reader: Reader) => change.mutate(reader)
  return (
    <Screen title={messages.models.title}>
      {list.error && <LoadError error={list.error} onRetry={() => void list.refetch()} />}
      {models && (
        <Stack gap="md">
          <Switches models={models} onSwitch={onSwitch} />
          <ReplayPanel models={models} watch={watch} onSwitch={onSwitch} />
          <ComparisonPanel models={models} watch={watch} />
          {looks && <QueryPanel queries={looks} />}
          {looks && looks.documents > 0 && <AmongPanel among={looks.among} />}
          <ModelTable {...models} />
          {models.models
            .filter(({ task }) => task === 'field-reader')
            .map(model => (
              <CardMeasures key={`${model.name} ${model.version}`} model={model} />
            ))}
        </Stack>
      )}
    </Screen>
  )
}
