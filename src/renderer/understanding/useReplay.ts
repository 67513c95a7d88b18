import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Part, Replay } from '#shared/replay.ts'
import { api } from '../api/client.ts'
import { procedureKey } from '../api/useProcedure.ts'
import { showError } from '../shell/errors.tsx'

/** Often enough to see it move. */
const WATCH_MS = 400

const KEY = procedureKey('replay.get', {})

/** The last replay, watched while it runs. */
export function useReplay() {
  const queries = useQueryClient()
  const { data: replay } = useQuery<Replay>({
    queryKey: KEY,
    queryFn: () => api['replay.get']({}),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? WATCH_MS : false),
  })
  const onSuccess = (next: Replay) => queries.setQueryData(KEY, next)
  const start = useMutation({
    mutationFn: (parts: Part[]) => api['replay.start']({ parts }),
    onSuccess,
    onError: showError,
  })
  const cancel = useMutation({ mutationFn: () => api['replay.cancel']({}), onSuccess, onError: showError })
  return { replay, start: (parts: Part[]) => start.mutate(parts), cancel: () => cancel.mutate() }
}

export type ReplayWatch = ReturnType<typeof useReplay>
