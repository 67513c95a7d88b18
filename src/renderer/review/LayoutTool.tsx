import { IconLayoutColumns, IconLayoutRows } from '@tabler/icons-react'
import { messages } from '../messages/index.ts'
import { useShortcuts } from '../shell/useShortcuts.ts'
import { Tool } from './PageToolbar.tsx'
import { useReviewLayout } from './useReviewLayout.ts'

/** Puts the page beside its fields, or above them. */
export function LayoutTool() {
  const { layout, change } = useReviewLayout()
  useShortcuts({ layout: change })
  return (
    <Tool
      label={messages.desk.keys.layout}
      keys="layout"
      icon={layout === 'beside' ? IconLayoutRows : IconLayoutColumns}
      onClick={change}
    />
  )
}
