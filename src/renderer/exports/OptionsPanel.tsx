import { Button, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'

interface OptionsPanelProps {
  readonly title: string
  readonly hint: string
  /** Absent: there is nothing to save, or it is not sound. */
  readonly onSave: (() => void) | undefined
  readonly children: ReactNode
}

/** What a format needs to know about the shop. Saved together: the preview shows what comes of it. */
export function OptionsPanel({ title, hint, onSave, children }: OptionsPanelProps) {
  return (
    <Panel title={title} hint={hint}>
      <form
        onSubmit={event => {
          event.preventDefault()
          onSave?.()
        }}
      >
        <Stack gap="sm">
          {children}
          <div>
            <Button type="submit" variant="default" disabled={onSave === undefined}>
              {messages.exports.options.save}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  )
}
