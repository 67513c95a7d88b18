import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ProcedureName } from '#shared/api.ts'
import { api } from '../api/client.ts'
import { forgetProgress, noteProgress } from '../api/progress.ts'
import { said } from '../messages/said.ts'
import { showNotice } from './errors.tsx'
import { noteImports } from './imports.ts'

/** What a change of any document may change. */
const OF_ALL_DOCUMENTS: readonly ProcedureName[] = [
  'documents.list',
  'documents.neighbours',
  'documents.history',
  'exports.preview',
  'exports.list',
  'reports.quality',
  'reports.trends',
  'reports.breakdown',
  'reports.performance',
  'problems.list',
  'reports.effort',
  'queue.health',
  'review.conversation',
  'review.vendorHistory',
  'cache.figures',
  'app.info',
]
const OF_ONE_DOCUMENT: readonly ProcedureName[] = ['documents.get', 'documents.words', 'documents.understanding']

/** Events of a batch come in bursts: the lists are asked for again at most this often. */
const GATHER_MS = 250

/** Keeps what the window shows true: refreshes answers when the main process says that they are out of date. */
export function LiveUpdates() {
  const queries = useQueryClient()

  useEffect(() => {
    const changed = new Set<string>()
    let everything = false
    let timer: ReturnType<typeof setTimeout> | undefined

    const refresh = () => {
      timer = undefined
      for (const name of OF_ALL_DOCUMENTS) void queries.invalidateQueries({ queryKey: [name] })
      void queries.invalidateQueries({
        predicate: ({ queryKey: [name, input] }) =>
          OF_ONE_DOCUMENT.includes(name as ProcedureName) &&
          (everything || changed.has((input as { id: string } | undefined)?.id ?? '')),
      })
      changed.clear()
      everything = false
    }

    const ends = [
      api.subscribe('documents.changed', ({ ids }) => {
        if (ids.length === 0) everything = true
        for (const id of ids) changed.add(id)
        forgetProgress(ids)
        timer ??= setTimeout(refresh, GATHER_MS)
      }),
      api.subscribe('pipeline.progress', noteProgress),
      api.subscribe('intake.result', result => noteImports([result])),
      api.subscribe('folders.changed', folders => queries.setQueryData(['folders.list', {}], folders)),
      api.subscribe('alerts.changed', alerts => queries.setQueryData(['alerts.list', {}], alerts)),
      api.subscribe('notice', ({ severity, message, advice }) =>
        showNotice(severity, said(message), advice === undefined ? undefined : said(advice)),
      ),
    ]
    return () => {
      clearTimeout(timer)
      for (const end of ends) end()
    }
  }, [queries])

  return null
}
