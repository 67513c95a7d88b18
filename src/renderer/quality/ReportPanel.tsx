import { ActionIcon, Group, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import { Panel } from '../shell/Panel.tsx'
import { type Rows, saveCsv, savePng } from './saveReport.ts'

interface ReportPanelProps {
  readonly title: string
  readonly hint?: string
  readonly actions?: ReactNode
  /** What stands behind it, the heading first. */
  readonly rows: () => Rows
  readonly chart?: boolean
  readonly children: ReactNode
}

/** A part of a report that can be taken away: as a table, as a picture, on paper. */
export function ReportPanel({ title, hint, actions, rows, chart = false, children }: ReportPanelProps) {
  const content = useRef<HTMLDivElement>(null)
  const picture = () => {
    const svg = content.current?.querySelector<SVGSVGElement>('svg.recharts-surface')
    if (svg) void savePng(title, svg).catch(showError)
  }
  const print = () => {
    const printed = content.current?.closest<HTMLElement>('section')
    if (!printed) return
    flushSync(() => printed.setAttribute('data-printed', ''))
    window.print()
    printed.removeAttribute('data-printed')
  }
  return (
    <Panel
      title={title}
      {...(hint === undefined ? {} : { hint })}
      actions={
        <Group gap="xs" wrap="nowrap">
          {actions}
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={messages.reports.saveAs(title)} title={messages.reports.saveAs(title)}>
                <IconDownload size={18} stroke={1.7} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => saveCsv(title, rows())}>{messages.reports.saveCsv}</Menu.Item>
              {chart && <Menu.Item onClick={picture}>{messages.reports.savePng}</Menu.Item>}
              <Menu.Item onClick={print}>{messages.reports.print}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
      }
    >
      <div ref={content}>{children}</div>
    </Panel>
  )
}
