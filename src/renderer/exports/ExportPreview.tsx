import { Alert, Anchor, Button, EmptyState, List, Text } from '@mantine/core'
import { IconFileExport, IconInbox } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { said } from '../messages/said.ts'
import { LoadError } from '../shell/LoadError.tsx'
import { Panel } from '../shell/Panel.tsx'
import classes from './ExportScreen.module.css'

interface ExportPreviewProps {
  readonly profile: string
  readonly running: boolean
  readonly onRun: () => void
}

/** What the file would hold, and what stands in its way. */
export function ExportPreview({ profile, running, onRun }: ExportPreviewProps) {
  const preview = useProcedure('exports.preview', { profile }, { keepPrevious: true })
  if (preview.error) return <LoadError error={preview.error} onRetry={() => void preview.refetch()} />
  const { invoices = 0, head = '', problems = [] } = preview.data ?? {}
  const nothing = preview.data !== undefined && invoices === 0 && problems.length === 0
  return (
    <Panel
      title={messages.exports.preview}
      hint={messages.exports.previewHint}
      actions={
        <Button
          leftSection={<IconFileExport size={18} aria-hidden />}
          disabled={invoices === 0 || problems.length > 0}
          loading={running}
          onClick={onRun}
        >
          {messages.exports.run(invoices)}
        </Button>
      }
    >
      {nothing && (
        <EmptyState
          py="lg"
          icon={<IconInbox />}
          title={messages.exports.nothing}
          description={messages.exports.nothingHint}
        >
          <Button component={Link} href="/" variant="default">
            {messages.exports.toQueue}
          </Button>
        </EmptyState>
      )}
      {problems.length > 0 && (
        <Alert color="red" title={messages.exports.problems(problems.length)} mb="sm">
          <List size="sm">
            {problems.map(({ id, message }) => (
              <List.Item key={id + message}>
                {said(message)}{' '}
                <Anchor component={Link} href={`/review/${id}`} inherit>
                  {messages.exports.open}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {invoices > 0 && (
        <Text component="pre" className={classes.file} tabIndex={0}>
          {head}
        </Text>
      )}
    </Panel>
  )
}
