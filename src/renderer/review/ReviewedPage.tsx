import { SegmentedControl } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useState } from 'react'
import { EinvoiceView } from '../einvoice/EinvoiceView.tsx'
import { messages } from '../messages/index.ts'
import { useShortcuts } from '../shell/useShortcuts.ts'
import { toggleAttention } from '../understanding/attentionView.ts'
import { HeatLayer } from '../understanding/HeatLayer.tsx'
import { useAttention } from '../understanding/useAttention.ts'
import { FindBar } from './FindBar.tsx'
import { LayoutTool } from './LayoutTool.tsx'
import type { PageOver } from './PageSheet.tsx'
import { Tool } from './PageToolbar.tsx'
import { PageViewer } from './PageViewer.tsx'
import { placedBoxes, withHits } from './placedBoxes.ts'
import { useReviewed } from './ReviewContext.tsx'
import classes from './ReviewedPage.module.css'
import { useFind } from './useFind.ts'
import { useSecondWindow } from './useSecondWindow.ts'
import { useWordPicking } from './useWordPicking.ts'

type Side = 'page' | 'data'

const SIDES: readonly { value: Side; label: string }[] = [
  { value: 'page', label: messages.einvoice.page },
  { value: 'data', label: messages.einvoice.data },
]

/** What the document looks like: its page, the data of its e-invoice, or either where it has both. */
export function ReviewedPage() {
  const { detail } = useReviewed()
  const { reading, summary } = detail
  const [side, setSide] = useState<Side>('page')
  const hasData = reading?.einvoice !== undefined
  const hasBoth = hasData && reading.pages.length > 0
  useShortcuts(hasBoth ? { toggleData: () => setSide(side === 'page' ? 'data' : 'page') } : {})
  if (hasData && !hasBoth) return <EinvoiceView id={summary.id} reading={reading} />
  if (!hasBoth) return <WordPage />
  return (
    <div className={classes.both}>
      <SegmentedControl
        className={classes.sides}
        size="xs"
        aria-label={messages.einvoice.shown}
        data={[...SIDES]}
        value={side}
        onChange={value => setSide(value as Side)}
      />
      <div className={classes.shown}>
        {side === 'page' ? <WordPage /> : <EinvoiceView id={summary.id} reading={reading} />}
      </div>
    </div>
  )
}

/** The page, whose words fill the field in focus. */
function WordPage() {
  const review = useReviewed()
  const { detail, target, page, showPage, drafts, placeOf } = review
  const input = useWordPicking(review)
  const find = useFind(review)
  const { understanding } = useAttention(detail.summary.id)
  useShortcuts({ toggleAttention })
  const field = target?.kind === 'field' ? target.field : undefined
  const over: PageOver | undefined =
    understanding && field
      ? (shown, turned) => <HeatLayer understanding={understanding} field={field} page={shown} turned={turned} />
      : undefined
  const draft = target && drafts.of(target)
  const place = target && (draft?.box ? draft : placeOf(target))
  const boxes = withHits(placedBoxes(review, place), find, page)
  const shown = { id: detail.summary.id, page, boxes, takes: input !== undefined }
  const openPageWindow = useSecondWindow(shown, input, showPage)
  return (
    <PageViewer
      id={detail.summary.id}
      pages={detail.reading?.pages ?? []}
      page={page}
      onPage={showPage}
      boxes={boxes}
      more={
        <>
          <LayoutTool />
          <Tool
            label={messages.desk.keys.secondWindow}
            keys="secondWindow"
            icon={IconExternalLink}
            onClick={openPageWindow}
          />
        </>
      }
      over={over}
      input={input}
    >
      {find.opened && <FindBar find={find} />}
    </PageViewer>
  )
}
