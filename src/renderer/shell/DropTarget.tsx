import { Stack, Text } from '@mantine/core'
import { IconFileDownload } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { messages } from '../messages/index.ts'
import classes from './DropTarget.module.css'
import { showError } from './errors.tsx'
import { importFiles } from './imports.ts'

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Takes files dropped anywhere in the window or pasted, and says so while they hover over it. */
export function DropTarget() {
  const [hovering, setHovering] = useState(false)

  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    // Each child that the pointer enters sends its own enter and leave: the files have left when all are left.
    let depth = 0
    window.addEventListener(
      'dragenter',
      event => {
        if (!carriesFiles(event)) return
        depth += 1
        setHovering(true)
      },
      { signal },
    )
    window.addEventListener(
      'dragleave',
      event => {
        if (!carriesFiles(event)) return
        depth = Math.max(0, depth - 1)
        if (depth === 0) setHovering(false)
      },
      { signal },
    )
    window.addEventListener('dragover', event => carriesFiles(event) && event.preventDefault(), { signal })
    window.addEventListener(
      'drop',
      event => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        depth = 0
        setHovering(false)
        void importFiles([...(event.dataTransfer?.files ?? [])]).catch(showError)
      },
      { signal },
    )
    // A picture from the clipboard, or files copied in the file manager; text goes where the cursor is.
    window.addEventListener(
      'paste',
      event => {
        const files = [...(event.clipboardData?.files ?? [])]
        if (files.length === 0) return
        event.preventDefault()
        void importFiles(files).catch(showError)
      },
      { signal },
    )
    return () => ending.abort()
  }, [])

  if (!hovering) return null
  return (
    <div className={classes.overlay} data-testid="drop-target">
      <Stack align="center" gap="xs" className={classes.card}>
        <IconFileDownload size={44} stroke={1.5} aria-hidden />
        <Text size="lg" fw={600}>
          {messages.intake.drop}
        </Text>
        <Text size="sm" c="dimmed">
          {messages.intake.dropHint}
        </Text>
      </Stack>
    </div>
  )
}
