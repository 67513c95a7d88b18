import { Button, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Settings } from '#shared/api.ts'
import { qualityWeightsSchema, WEIGHED_DIMENSIONS } from '#shared/quality-settings.ts'
import { formatPercent } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'
import { useSettingsChange } from './useSettingsChange.ts'

/** What each dimension counts in a document's overall quality. Saved together: alone none of them can change. */
export function QualityPanel({ settings }: { readonly settings: Settings }) {
  const { save } = useSettingsChange()
  const [weights, setWeights] = useState(settings.qualityWeights)
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0)
  const isWhole = qualityWeightsSchema.safeParse(weights).success
  return (
    <Panel title={messages.alerting.weights} hint={messages.alerting.weightsHint}>
      <Stack gap="sm">
        <SimpleGrid cols={2} spacing="sm">
          {WEIGHED_DIMENSIONS.map(name => (
            <NumberInput
              key={name}
              label={messages.reports.measures[name]}
              suffix=" %"
              min={0}
              max={100}
              clampBehavior="strict"
              hideControls
              value={Math.round(1000 * weights[name]) / 10}
              onChange={percent => setWeights({ ...weights, [name]: Number(percent) / 100 })}
            />
          ))}
        </SimpleGrid>
        {!isWhole && <Text size="sm">{messages.alerting.weightsSum(formatPercent(sum))}</Text>}
        <div>
          <Button variant="default" disabled={!isWhole} onClick={() => save({ qualityWeights: weights })}>
            {messages.alerting.saveWeights}
          </Button>
        </div>
      </Stack>
    </Panel>
  )
}
