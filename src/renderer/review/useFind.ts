import { useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { callProcedure, procedureKey } from '../api/useProcedure.ts'
import { useShortcuts } from '../shell/useShortcuts.ts'
import { findOnPage, type Hit } from './find.ts'
import type { Review } from './useReview.ts'

export interface Find {
  readonly opened: boolean
  readonly text: string
  readonly hits: readonly Hit[]
  /** The hit that is shown; counted from 0. */
  readonly current: number
  look(text: string): void
  step(by: 1 | -1): void
  close(): void
}

/** Looks for a text on all pages of the document, and shows one hit after another. */
export function useFind({ detail, showPage }: Review): Find {
  const [opened, setOpened] = useState(false)
  const [text, setText] = useState('')
  const [current, setCurrent] = useState(0)
  const { id } = detail.summary
  const pages = opened ? (detail.reading?.pages ?? []) : []
  const words = useQueries({
    queries: pages.map(({ number }) => ({
      queryKey: procedureKey('documents.words', { id, page: number }),
      queryFn: () => callProcedure('documents.words', { id, page: number }),
    })),
    combine: results => results.map(({ data }) => data),
  })
  const hits = useMemo(
    () => words.flatMap((ofPage, index) => (ofPage ? findOnPage(ofPage, pages[index]?.number ?? 0, text) : [])),
    [words, pages, text],
  )

  const show = (index: number, among: readonly Hit[]) => {
    setCurrent(index)
    const page = among[index]?.page
    if (page !== undefined) showPage(page)
  }
  const step = (by: 1 | -1) => {
    if (hits.length > 0) show((current + by + hits.length) % hits.length, hits)
  }
  const open = () => {
    setOpened(true)
    const input = document.getElementById('find')
    if (input instanceof HTMLInputElement) input.select()
  }
  useShortcuts({ find: open, ...(opened ? { findNext: () => step(1), findPrevious: () => step(-1) } : {}) })

  return {
    opened,
    text,
    hits,
    current,
    look(next) {
      setText(next)
      const found = words.flatMap((ofPage, index) =>
        ofPage ? findOnPage(ofPage, pages[index]?.number ?? 0, next) : [],
      )
      show(0, found)
    },
    step,
    close() {
      setOpened(false)
      setText('')
      setCurrent(0)
    },
  }
}
