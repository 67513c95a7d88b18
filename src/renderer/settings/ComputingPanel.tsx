import { Button, Select, Stack, Table, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Settings } from '#shared/api.ts'
import { describeTrial, EXECUTION_PROVIDERS, PROVIDER_CHOICES, type ProviderReport } from '#shared/providers.ts'
import { api } from '../api/client.ts'
import { procedureKey, useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import { Panel } from '../shell/Panel.tsx'
import classes from './SettingsScreen.module.css'
import { useSettingsChange } from './useSettingsChange.ts'

/** More than anybody's machine is asked for by hand; the command line takes any number. */
const MOST_OFFERED = 8

function Trials({ report }: { readonly report: ProviderReport }) {
  return (
    <Table variant="vertical" withRowBorders={false} verticalSpacing={3} horizontalSpacing={0} layout="fixed">
      <Table.Tbody>
        {EXECUTION_PROVIDERS.map(provider => (
          <Table.Tr key={provider}>
            <Table.Th w={110} fw={400} c="dimmed" bg="transparent">
              {messages.settings.providers[provider]}
            </Table.Th>
            <Table.Td>{describeTrial(provider, report)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** What computes when documents are read, and how many are read at once. */
export function ComputingPanel({ settings }: { readonly settings: Settings }) {
  const queries = useQueryClient()
  const { save } = useSettingsChange()
  const key = procedureKey('computing.get', {})
  const computing = useProcedure('computing.get', {}).data
  const probe = useMutation({
    mutationFn: () => api['computing.probe']({}),
    onSuccess: found => queries.setQueryData(key, found),
    onError: showError,
  })
  const change = (changed: Partial<Settings>) =>
    save(changed, { onSuccess: () => queries.invalidateQueries({ queryKey: key }) })
  if (computing === undefined) return null
  const counts = Array.from({ length: MOST_OFFERED + 1 }, (_, count) => ({
    value: String(count),
    label: count === 0 ? messages.settings.suitsMachine : String(count),
  }))
  return (
    <Panel title={messages.settings.computing} hint={messages.settings.computingHint}>
      <Stack gap="md">
        <Select
          label={messages.settings.documentsAtOnce}
          description={messages.settings.reads(computing.workers, computing.threads)}
          allowDeselect={false}
          data={counts}
          value={String(settings.documentsAtOnce)}
          onChange={count => change({ documentsAtOnce: Number(count) })}
        />
        <Select
          label={messages.settings.computeBy}
          description={messages.settings.computesBy(messages.settings.providers[computing.provider])}
          allowDeselect={false}
          data={PROVIDER_CHOICES.map(value => ({ value, label: messages.settings.providers[value] }))}
          value={settings.executionProvider}
          onChange={choice => {
            const executionProvider = PROVIDER_CHOICES.find(known => known === choice)
            if (executionProvider !== undefined) change({ executionProvider })
          }}
        />
        {computing.report && <Trials report={computing.report} />}
        <div className={classes.action}>
          <Text className={classes.quiet}>{messages.settings.probeHint}</Text>
          <Button variant="default" loading={probe.isPending} onClick={() => probe.mutate()}>
            {messages.settings.probe}
          </Button>
        </div>
      </Stack>
    </Panel>
  )
}
