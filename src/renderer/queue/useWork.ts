import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { messages } from '../messages/index.ts'
import { saidError } from '../messages/said.ts'
import { showError, showNotice } from '../shell/errors.tsx'
import { dropSelected, useSelection } from './selection.ts'
import { type Work, workOn } from './work.ts'

/** Work on the chosen documents: how far it is, and what came of it told in one sentence. */
export function useWork() {
  const { ids } = useSelection()
  const [done, setDone] = useState(0)
  const work = useMutation({
    mutationFn: (wanted: Work) => {
      setDone(0)
      return workOn(wanted, [...ids], setDone)
    },
    onSuccess: result => {
      dropSelected(result.done)
      const [first] = result.refused
      if (result.done.length > 0) showNotice('info', messages.queue.workDone(result.done.length))
      if (first !== undefined)
        showNotice('warning', messages.queue.workRefused(result.refused.length, saidError(first.error).message))
    },
    onError: showError,
  })
  return { run: work.mutate, running: work.isPending, done, chosen: ids.size }
}
