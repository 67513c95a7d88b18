import { Button, Group, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { type Models, type Reader, readerKey } from '#shared/models.ts'
import type { Part } from '#shared/replay.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'
import { ReplayProgress } from './ReplayProgress.tsx'
import { ReplayResultView } from './ReplayResultView.tsx'
import { partKey, partTitle, switchable } from './readers.ts'
import type { ReplayWatch } from './useReplay.ts'

interface ReplayPanelProps {
  readonly models: Models
  readonly watch: ReplayWatch
  readonly onSwitch: (reader: Reader) => void
}

/** What another reader would change, tried before it is switched on. */
export function ReplayPanel({ models, watch, onSwitch }: ReplayPanelProps) {
  const readers = switchable(models.models)
  const parts: Part[] = [{ kind: 'stored' }, ...readers]
  const other = readers.find(reader => readerKey(reader) !== readerKey(models.inForce)) ?? models.inForce
  const [before, setBefore] = useState('stored')
  const [chosen, setAfter] = useState<string>()
  const after = chosen ?? readerKey(other)
  const { replay, start, cancel } = watch
  const mine = replay !== undefined && replay.state !== 'none' && replay.parts.length === 2 ? replay : undefined
  const choices = (offered: readonly Part[]) =>
    offered.map(part => ({ value: partKey(part), label: partTitle(models.models, part) }))
  const run = () => {
    const pair = [before, after].map(key => parts.find(part => partKey(part) === key))
    start(pair.filter(part => part !== undefined))
  }
  const tried = mine?.parts[1]
  const canSwitch = mine?.state === 'done' && tried !== undefined && tried.kind !== 'stored'
  return (
    <Panel title={messages.models.replay} hint={messages.models.replayHint}>
      <Stack gap="md">
        <Group align="end">
          <Select
            w={300}
            label={messages.models.before}
            allowDeselect={false}
            data={choices(parts)}
            value={before}
            onChange={value => setBefore(value ?? 'stored')}
          />
          <Select
            w={300}
            label={messages.models.after}
            allowDeselect={false}
            data={choices(readers)}
            value={after}
            onChange={value => setAfter(value ?? undefined)}
          />
          <Button onClick={run} disabled={replay?.state === 'running'}>
            {messages.models.start}
          </Button>
          {canSwitch && readerKey(tried) !== readerKey(models.inForce) && (
            <Button variant="light" onClick={() => onSwitch(tried)}>
              {messages.models.switchOn}: {partTitle(models.models, tried)}
            </Button>
          )}
        </Group>
        {mine && <ReplayProgress replay={mine} onCancel={cancel} />}
        {mine?.state === 'done' && <ReplayResultView result={mine.result} />}
      </Stack>
    </Panel>
  )
}
