import { Autocomplete, Button, Drawer, Group, Stack, Text, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentDetail } from '#shared/api.ts'
import { api } from '../api/client.ts'
import { procedureKey, useProcedure } from '../api/useProcedure.ts'
import { formatFullInstant } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import { LoadError } from '../shell/LoadError.tsx'
import classes from './ConversationDrawer.module.css'
import type { DocumentEditor } from './useDocumentEditor.ts'

interface ConversationDrawerProps {
  readonly detail: DocumentDetail
  readonly editor: DocumentEditor
  readonly onClose: () => void
}

/** Who is to look at the document, and what was said about it. */
export function ConversationDrawer({ detail, editor, onClose }: ConversationDrawerProps) {
  const { id, assignedTo = '' } = detail.summary
  const queries = useQueryClient()
  const conversation = useProcedure('review.conversation', { id })
  const [assignee, setAssignee] = useState(assignedTo)
  const [text, setText] = useState('')
  const { comments = [], people = [] } = conversation.data ?? {}

  const add = async () => {
    if (text.trim() === '') return
    queries.setQueryData(procedureKey('review.conversation', { id }), await api['review.comment']({ id, text }))
    setText('')
  }
  const assign = () =>
    editor.run(({ version }) => api['review.assign']({ id, version, assignee })).then(() => undefined)

  return (
    <Drawer opened onClose={onClose} title={messages.desk.conversation} size={420}>
      {conversation.error && <LoadError error={conversation.error} onRetry={() => void conversation.refetch()} />}
      <Stack gap="md">
        <form
          onSubmit={event => {
            event.preventDefault()
            void assign().catch(showError)
          }}
        >
          <Group gap="xs" align="flex-end" wrap="nowrap">
            <Autocomplete
              className={classes.wide}
              label={messages.desk.assignee}
              placeholder={messages.desk.assigneePlaceholder}
              data={[...people]}
              maxLength={100}
              value={assignee}
              onChange={setAssignee}
            />
            <Button type="submit" variant="default" disabled={assignee.trim() === assignedTo}>
              {messages.desk.assign}
            </Button>
          </Group>
        </form>
        <div className={classes.comments}>
          {conversation.data !== undefined && comments.length === 0 && (
            <Text c="dimmed">{messages.desk.noComments}</Text>
          )}
          {comments.map(comment => (
            <article key={comment.at + comment.text} className={classes.comment}>
              <Text size="sm" className={classes.text}>
                {comment.text}
              </Text>
              <Text size="xs" c="dimmed">
                {messages.history.by(comment.by, formatFullInstant(comment.at))}
              </Text>
            </article>
          ))}
        </div>
        <Textarea
          data-autofocus
          label={messages.desk.comment}
          placeholder={messages.desk.commentPlaceholder}
          autosize
          minRows={2}
          maxLength={2000}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            void add().catch(showError)
          }}
        />
        <Group justify="flex-end">
          <Button disabled={text.trim() === ''} onClick={() => void add().catch(showError)}>
            {messages.desk.addComment}
          </Button>
        </Group>
      </Stack>
    </Drawer>
  )
}
