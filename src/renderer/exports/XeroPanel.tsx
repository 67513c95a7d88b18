import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { type XeroOptions, xeroOptionsSchema } from '#shared/export-options.ts'
import { messages } from '../messages/index.ts'
import { soundRates, type TypedRate, typedRates } from './exportOptions.ts'
import { OptionsPanel } from './OptionsPanel.tsx'

interface XeroPanelProps {
  readonly saved: XeroOptions
  readonly onSave: (options: XeroOptions) => void
}

/** The account of bills, and what each tax rate is called. */
export function XeroPanel({ saved, onSave }: XeroPanelProps) {
  const [accountCode, setAccountCode] = useState(saved.accountCode)
  const [rates, setRates] = useState(() => typedRates(saved))
  const text = messages.exports.options
  const isAccount = xeroOptionsSchema.shape.accountCode.safeParse(accountCode).success
  const taxTypes = soundRates(rates)
  const options = isAccount && taxTypes !== undefined ? { accountCode, taxTypes } : undefined
  const shown = (of: XeroOptions): string => JSON.stringify([of.accountCode, typedRates(of)])
  const changeRate = (place: number, part: Partial<TypedRate>) =>
    setRates(rates.with(place, { ...rates[place]!, ...part }))
  return (
    <OptionsPanel
      title={text.xero}
      hint={text.xeroHint}
      onSave={options !== undefined && shown(options) !== shown(saved) ? () => onSave(options) : undefined}
    >
      <TextInput
        w={260}
        label={text.accountCode}
        description={text.accountCodeHint}
        value={accountCode}
        error={isAccount ? undefined : text.accountCodeWrong}
        onChange={event => setAccountCode(event.currentTarget.value.trim())}
      />
      <Stack gap={6} role="group" aria-label={text.taxRates}>
        <Group gap={6} aria-hidden>
          <Text size="sm" fw={500} w={80}>
            {text.rate}
          </Text>
          <Text size="sm" fw={500}>
            {text.taxName}
          </Text>
        </Group>
        {rates.map(({ percent, name }, place) => (
          // Rates have no names of their own: they are told apart by their places.
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are changed in place and by their buttons only
          <Group key={place} gap={6} wrap="nowrap">
            <TextInput
              w={80}
              inputMode="decimal"
              aria-label={text.rateOf(place + 1)}
              value={percent}
              onChange={event => changeRate(place, { percent: event.currentTarget.value })}
            />
            <TextInput
              flex={1}
              maxLength={50}
              aria-label={text.taxNameOf(place + 1)}
              value={name}
              onChange={event => changeRate(place, { name: event.currentTarget.value })}
            />
            <ActionIcon
              aria-label={text.removeRate(place + 1)}
              disabled={rates.length === 1}
              onClick={() => setRates(rates.toSpliced(place, 1))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
        {taxTypes === undefined && (
          <Text size="xs" c="var(--state-bad)" role="alert">
            {text.ratesWrong}
          </Text>
        )}
        <div>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setRates([...rates, { percent: '', name: '' }])}
          >
            {text.addRate}
          </Button>
        </div>
      </Stack>
    </OptionsPanel>
  )
}
