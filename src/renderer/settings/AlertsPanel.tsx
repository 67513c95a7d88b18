import { Button, SimpleGrid, Stack, Switch, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { AlertTrial } from '#shared/alerts.ts'
import type { Settings } from '#shared/api.ts'
import { type AlertDelivery, type AlertThresholds, WATCHED_DIMENSIONS } from '#shared/quality-settings.ts'
import { api } from '../api/client.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import { Panel } from '../shell/Panel.tsx'
import { SavedNumberInput } from './SavedNumberInput.tsx'
import { SavedTextInput } from './SavedTextInput.tsx'
import { useSettingsChange } from './useSettingsChange.ts'

const MOST_QUIET_MINUTES = 7 * 24 * 60

function described(trials: readonly AlertTrial[]): string {
  if (trials.length === 0) return messages.alerting.nothingTried
  return trials.map(({ way, detail }) => `${messages.alerting.tried[way]}: ${detail}.`).join(' ')
}

/** When somebody is told that something is wrong, and how. */
export function AlertsPanel({ settings }: { readonly settings: Settings }) {
  const { save } = useSettingsChange()
  const { alertThresholds: thresholds, alertDelivery: delivery } = settings
  const saveThreshold = (changed: Partial<AlertThresholds>) =>
    save({ alertThresholds: { ...thresholds, ...changed } as AlertThresholds })
  const saveDelivery = (changed: Partial<AlertDelivery>) => save({ alertDelivery: { ...delivery, ...changed } })
  const trial = useMutation({ mutationFn: () => api['alerts.try']({}), onError: showError })
  return (
    <Panel title={messages.alerting.title} hint={messages.alerting.hint}>
      <Stack gap="sm">
        <SimpleGrid cols={2} spacing="sm">
          {WATCHED_DIMENSIONS.map(name => (
            <SavedNumberInput
              key={name}
              label={messages.alerting.below(messages.reports.measures[name])}
              min={0}
              max={100}
              saved={thresholds[name]}
              onSave={value => saveThreshold({ [name]: value })}
            />
          ))}
          <SavedNumberInput
            label={messages.alerting.seconds}
            min={0.1}
            max={3600}
            saved={thresholds.seconds}
            onSave={seconds => saveThreshold({ seconds })}
          />
        </SimpleGrid>
        <Switch
          label={messages.alerting.desktop}
          checked={delivery.desktop}
          onChange={event => saveDelivery({ desktop: event.currentTarget.checked })}
        />
        <SavedTextInput
          label={messages.alerting.webhook}
          description={messages.alerting.webhookHint}
          maxLength={500}
          saved={delivery.webhook}
          onSave={webhook => saveDelivery({ webhook })}
        />
        <SavedTextInput
          label={messages.alerting.program}
          description={messages.alerting.programHint}
          maxLength={100}
          saved={delivery.program}
          onSave={program => saveDelivery({ program })}
        />
        <SavedNumberInput
          label={messages.alerting.quiet}
          min={0}
          max={MOST_QUIET_MINUTES}
          allowDecimal={false}
          saved={delivery.quietMinutes}
          onSave={quietMinutes => saveDelivery({ quietMinutes })}
        />
        <div>
          <Button variant="default" loading={trial.isPending} onClick={() => trial.mutate()}>
            {messages.alerting.try}
          </Button>
          <Text size="sm" aria-live="polite">
            {trial.data && described(trial.data)}
          </Text>
        </div>
      </Stack>
    </Panel>
  )
}
