import { EmptyState } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { useAppLoaded } from '../shell/useAppLoaded.ts'
import { PageViewer } from './PageViewer.tsx'
import { joinPageChannel, type PageChannel, type ShownPage } from './pageChannel.ts'
import { documentName } from './values.ts'

/** A window for a second monitor: the page of whatever is reviewed in the first one, to look at and to click on. */
export function PageWindow() {
  const [shown, setShown] = useState<ShownPage>()
  const [channel, setChannel] = useState<PageChannel>()
  useAppLoaded(true)
  useEffect(() => {
    const joined = joinPageChannel(message => {
      if (message.kind === 'show') setShown(message.shown)
    })
    setChannel(joined)
    joined.send({ kind: 'ask' })
    return () => joined.close()
  }, [])
  if (shown === undefined || channel === undefined)
    return <EmptyState mt={120} icon={<IconFileText />} title={messages.desk.windowWaits} />
  return <ShownInWindow shown={shown} channel={channel} />
}

function ShownInWindow({ shown, channel }: { readonly shown: ShownPage; readonly channel: PageChannel }) {
  const { id, page, boxes, takes } = shown
  const detail = useProcedure('documents.get', { id }).data
  const words = useProcedure('documents.words', { id, page }).data
  const name = detail && documentName(detail.content?.fields, detail.summary.fileName)
  useEffect(() => {
    if (name !== undefined) document.title = `${name} – ${messages.appName}`
  }, [name])
  return (
    <PageViewer
      id={id}
      pages={detail?.reading?.pages ?? []}
      page={page}
      onPage={next => channel.send({ kind: 'turn', id, page: next })}
      boxes={boxes}
      input={
        takes && words !== undefined
          ? { words, taken: [], onTake: (taken, way) => channel.send({ kind: 'take', id, page, words: taken, way }) }
          : undefined
      }
    />
  )
}
