import { ActionIcon, Group, Text, Tooltip } from '@mantine/core'
import {
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconMaximize,
  type IconProps,
  IconRotateClockwise,
  IconZoomIn,
  IconZoomOut,
  IconZoomScan,
} from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import type { PageInfo } from '#shared/document.ts'
import { formatPercent } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import type { ShortcutName } from '../shell/shortcuts.ts'
import { useHint } from '../shell/useHint.ts'
import { PageConditionButton } from './PageConditionButton.tsx'
import classes from './PageToolbar.module.css'

type Action = 'zoomIn' | 'zoomOut' | 'fitWidth' | 'fitPage' | 'rotate' | 'magnifier' | 'nextPage' | 'previousPage'

interface PageToolbarProps {
  readonly actions: Readonly<Record<Action, () => void>>
  readonly scale: number
  readonly fit: 'width' | 'page' | undefined
  readonly magnified: boolean
  readonly page: number
  readonly pages: number
  readonly info: PageInfo | undefined
  /** Words can be taken from the page. */
  readonly takes: boolean
  readonly more?: ReactNode
}

interface ToolProps {
  readonly label: string
  /** Whose keys do the same. */
  readonly keys: ShortcutName
  readonly icon: ComponentType<IconProps>
  readonly onClick: () => void
  readonly pressed?: boolean
  readonly disabled?: boolean
}

export function Tool({ label, keys, icon: Icon, onClick, pressed, disabled }: ToolProps) {
  const hint = useHint()(label, keys)
  return (
    <Tooltip label={hint}>
      <ActionIcon
        aria-label={hint}
        aria-pressed={pressed}
        variant={pressed ? 'light' : 'subtle'}
        disabled={disabled}
        onClick={onClick}
      >
        <Icon size={18} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  )
}

/** What can be done with the page, for the mouse; the keys stand in the tooltips. */
export function PageToolbar({ actions, scale, fit, magnified, page, pages, info, takes, more }: PageToolbarProps) {
  return (
    <Group className={classes.toolbar} gap={2} wrap="nowrap" role="toolbar" aria-label={messages.page.viewer}>
      <Tool label={messages.page.zoomOut} keys="zoomOut" icon={IconZoomOut} onClick={actions.zoomOut} />
      <Text className={classes.scale}>{formatPercent(scale)}</Text>
      <Tool label={messages.page.zoomIn} keys="zoomIn" icon={IconZoomIn} onClick={actions.zoomIn} />
      <Tool
        label={messages.page.fitWidth}
        keys="fitWidth"
        icon={IconArrowAutofitWidth}
        pressed={fit === 'width'}
        onClick={actions.fitWidth}
      />
      <Tool
        label={messages.page.fitPage}
        keys="fitPage"
        icon={IconMaximize}
        pressed={fit === 'page'}
        onClick={actions.fitPage}
      />
      <Tool label={messages.page.rotate} keys="rotate" icon={IconRotateClockwise} onClick={actions.rotate} />
      <Tool
        label={messages.desk.keys.magnifier}
        keys="magnifier"
        icon={IconZoomScan}
        pressed={magnified}
        onClick={actions.magnifier}
      />
      {more}
      {info?.condition && <PageConditionButton condition={info.condition} preparation={info.preparation ?? []} />}
      {pages > 1 && (
        <Group gap={2} wrap="nowrap" ml="auto">
          <Tool
            label={messages.page.goTo(page - 1)}
            keys="previousPage"
            icon={IconChevronUp}
            disabled={page === 1}
            onClick={actions.previousPage}
          />
          <Text className={classes.pages}>{messages.page.pageOf(page, pages)}</Text>
          <Tool
            label={messages.page.goTo(page + 1)}
            keys="nextPage"
            icon={IconChevronDown}
            disabled={page === pages}
            onClick={actions.nextPage}
          />
        </Group>
      )}
      <Text
        className={classes.hint}
        data-alone={pages === 1 || undefined}
        truncate
        title={takes ? `${messages.page.hint}. ${messages.page.hintMore}` : messages.page.hintMore}
      >
        {takes && messages.page.hint}
      </Text>
    </Group>
  )
}
