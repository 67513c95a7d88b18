import { useEffect, useRef } from 'react'
import { messages } from '../messages/index.ts'
import { showNotice } from '../shell/errors.tsx'
import { useShortcuts } from '../shell/useShortcuts.ts'
import type { SheetInput } from './PageSheet.tsx'
import { joinPageChannel, PAGE_WINDOW, type PageChannel, type ShownPage } from './pageChannel.ts'

/** Opens the page's own window, or brings it to the front. Electron opens it by itself and returns nothing. */
function openPageWindow(): void {
  const opened = window.open(PAGE_WINDOW, 'vouch-page', 'popup,width=1000,height=1200')
  if (opened === null && window.vouch === undefined) showNotice('warning', messages.desk.windowBlocked)
}

/** Keeps the page's own window, if there is one, at what lies on the desk, and takes its clicks for the desk's. */
export function useSecondWindow(
  shown: ShownPage,
  input: SheetInput | undefined,
  onPage: (page: number) => void,
): () => void {
  const latest = useRef({ shown, input, onPage })
  const channel = useRef<PageChannel>(undefined)
  useEffect(() => {
    latest.current = { shown, input, onPage }
  })
  useEffect(() => {
    const joined = joinPageChannel(message => {
      const { shown: now, input: taker, onPage: turn } = latest.current
      if (message.kind === 'ask') joined.send({ kind: 'show', shown: now })
      if (message.kind === 'turn' && message.id === now.id) turn(message.page)
      // A click on a page that the desk has left in the meantime means nothing any more.
      if (message.kind === 'take' && message.id === now.id && message.page === now.page)
        taker?.onTake(message.words, message.way)
    })
    channel.current = joined
    return () => joined.close()
  }, [])
  const key = JSON.stringify(shown)
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when what is shown says something else.
  useEffect(() => channel.current?.send({ kind: 'show', shown }), [key])
  useShortcuts({ secondWindow: openPageWindow })
  return openPageWindow
}
