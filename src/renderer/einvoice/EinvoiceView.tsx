import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { DocumentId, Reading } from '#shared/document.ts'
import { useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { LoadError } from '../shell/LoadError.tsx'
import { EinvoiceSheet } from './EinvoiceSheet.tsx'
import classes from './EinvoiceView.module.css'

interface EinvoiceViewProps {
  readonly id: DocumentId
  readonly reading: Reading
  /** What stands beside the button for printing. */
  readonly tools?: ReactNode
}

/** The data of an e-invoice where otherwise the page is shown. */
export function EinvoiceView({ id, reading, tools }: EinvoiceViewProps) {
  const record = useProcedure('documents.einvoice', { id, language: messages.language })
  if (record.error) return <LoadError error={record.error} onRetry={() => void record.refetch()} />
  return (
    <div className={classes.view}>
      <div className={classes.toolbar} role="toolbar" aria-label={messages.einvoice.data}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPrinter size={17} stroke={1.7} aria-hidden />}
          onClick={() => window.print()}
        >
          {messages.einvoice.print}
        </Button>
        {tools}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard. */}
      <section className={classes.frame} tabIndex={0} aria-label={messages.einvoice.data}>
        {record.data && <EinvoiceSheet id={id} record={record.data} reading={reading} />}
      </section>
    </div>
  )
}
