import { Alert, Anchor, Button, Chip, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { DocumentDetail } from '#shared/api.ts'
import { api } from '../api/client.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import classes from './ReviewDesk.module.css'
import { partsOf, startsOf } from './splitParts.ts'
import type { DocumentEditor } from './useDocumentEditor.ts'

interface SplitPanelProps {
  readonly detail: DocumentDetail
  readonly editor: DocumentEditor
}

/** Several invoices in one file: what Vouch proposes, changed as the clerk sees it, and what became of it. */
export function SplitPanel({ detail, editor }: SplitPanelProps) {
  const { summary, split, reading } = detail
  const proposal = split === undefined ? reading?.split : undefined
  const [asked, setAsked] = useState(false)
  const open = summary.status === 'review' || summary.status === 'held'
  if (split !== undefined && split.length > 0) return <SplitResult parts={split} />
  if (!open || summary.pageCount < 2 || detail.mediaType !== 'application/pdf') return null
  if (proposal === undefined && !asked)
    return (
      <Group className={classes.duplicate}>
        <Button size="compact-xs" variant="subtle" onClick={() => setAsked(true)}>
          {messages.splitting.ask}
        </Button>
      </Group>
    )
  return (
    <SplitEditor
      detail={detail}
      editor={editor}
      proposed={proposal === undefined ? [] : startsOf(proposal.parts)}
      onClose={() => setAsked(false)}
    />
  )
}

interface SplitEditorProps extends SplitPanelProps {
  readonly proposed: readonly number[]
  readonly onClose: () => void
}

function SplitEditor({ detail, editor, proposed, onClose }: SplitEditorProps) {
  const [, navigate] = useLocation()
  const [starts, setStarts] = useState(proposed)
  const [busy, setBusy] = useState(false)
  const { pageCount } = detail.summary
  const parts = partsOf(starts, pageCount)
  const texts = messages.splitting

  const accept = async () => {
    setBusy(true)
    try {
      await editor.run(async ({ summary, version }) => {
        const [first] = await api['splitting.accept']({ id: summary.id, version, parts })
        if (first !== undefined) navigate(`/review/${first}`)
        return api['documents.get']({ id: summary.id })
      })
    } catch (thrown) {
      setBusy(false)
      showError(thrown)
    }
  }
  const decline = () => {
    onClose()
    if (proposed.length === 0) return
    void editor.run(({ summary, version }) => api['splitting.decline']({ id: summary.id, version })).catch(showError)
  }

  return (
    <Alert color="blue" className={classes.duplicate} role="region" aria-label={texts.region}>
      <Group gap="md" wrap="wrap">
        <Text size="sm" fw={600}>
          {proposed.length > 0 ? texts.proposed(proposed.length + 1) : texts.asked}
        </Text>
        <Chip.Group multiple value={starts.map(String)} onChange={chosen => setStarts(chosen.map(Number))}>
          <Group gap={4} role="group" aria-label={texts.starts}>
            {Array.from({ length: pageCount - 1 }, (_, index) => index + 2).map(page => (
              <Chip key={page} size="xs" value={String(page)}>
                {texts.page(page)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <Group gap="xs" ml="auto">
          <Button size="xs" variant="default" disabled={busy} onClick={decline}>
            {texts.decline}
          </Button>
          <Button size="xs" loading={busy} disabled={parts.length < 2} onClick={() => void accept()}>
            {texts.accept(parts.length)}
          </Button>
        </Group>
      </Group>
      <Text size="xs" c="dimmed">
        {texts.hint}
      </Text>
    </Alert>
  )
}

function SplitResult({ parts }: { readonly parts: NonNullable<DocumentDetail['split']> }) {
  return (
    <Alert color="blue" className={classes.duplicate}>
      {messages.splitting.became}{' '}
      {parts.map(({ id, from, to }) => (
        <Anchor key={id} component={Link} href={`/review/${id}`} inherit underline="always" mr="xs">
          {messages.splitting.pages(from, to)}
        </Anchor>
      ))}
    </Alert>
  )
}
