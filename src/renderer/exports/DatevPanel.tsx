import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  DATEV_CHART_NAMES,
  DATEV_CHARTS,
  DATEV_RATES,
  type DatevOptions,
  datevOptionsSchema,
} from '#shared/export-options.ts'
import { formatMonth } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { withAccountLength, withChart } from './exportOptions.ts'
import { OptionsPanel } from './OptionsPanel.tsx'

interface DatevPanelProps {
  readonly saved: DatevOptions
  readonly onSave: (options: DatevOptions) => void
}

const ACCOUNT_LENGTHS = ['4', '5', '6', '7', '8']
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
const startOf = (month: number): string => `${String(month).padStart(2, '0')}-01`

/** The numbers of the tax adviser, and the accounts. */
export function DatevPanel({ saved, onSave }: DatevPanelProps) {
  const [options, setOptions] = useState(saved)
  const parsed = datevOptionsSchema.safeParse(options)
  const wrong = new Set(parsed.error?.issues.map(({ path }) => path.join('.')))
  const changed = JSON.stringify(options) !== JSON.stringify(saved)
  const text = messages.exports.options
  const change = (part: Partial<DatevOptions>) => setOptions({ ...options, ...part })
  const errorAt = (path: string, says: string) => (wrong.has(path) ? says : undefined)
  const number = (name: 'consultantNumber' | 'clientNumber', label: string, least: string, most: string) => (
    <NumberInput
      label={label}
      hideControls
      allowDecimal={false}
      allowNegative={false}
      value={options[name]}
      error={errorAt(name, text.between(least, most))}
      onChange={value => change({ [name]: Number(value) })}
    />
  )
  return (
    <OptionsPanel
      title={text.datev}
      hint={text.datevHint}
      onSave={parsed.success && changed ? () => onSave(parsed.data) : undefined}
    >
      <SimpleGrid cols={3} spacing="sm">
        {number('consultantNumber', text.consultant, '1001', '9999999')}
        {number('clientNumber', text.client, '1', '99999')}
        <Select
          label={text.fiscalYear}
          allowDeselect={false}
          data={MONTHS.map(month => ({ value: startOf(month), label: formatMonth(month) }))}
          value={options.fiscalYearStart}
          onChange={start => start !== null && change({ fiscalYearStart: start })}
        />
        <Select
          label={text.chart}
          allowDeselect={false}
          data={DATEV_CHART_NAMES.map(name => ({ value: name, label: DATEV_CHARTS[name] }))}
          value={options.chartOfAccounts}
          onChange={chart => chart !== null && setOptions(withChart(options, chart))}
        />
        <Select
          label={text.accountLength}
          allowDeselect={false}
          data={ACCOUNT_LENGTHS}
          value={String(options.accountLength)}
          onChange={length => length !== null && setOptions(withAccountLength(options, Number(length)))}
        />
        <TextInput
          label={text.creditor}
          inputMode="numeric"
          value={options.creditorAccount}
          error={errorAt('creditorAccount', text.creditorDigits(options.accountLength + 1))}
          onChange={event => change({ creditorAccount: event.currentTarget.value.trim() })}
        />
        {DATEV_RATES.map(rate => (
          <TextInput
            key={rate}
            label={text.account(rate)}
            inputMode="numeric"
            value={options.expenseAccounts[rate]}
            error={errorAt(`expenseAccounts.${rate}`, text.digits(options.accountLength))}
            onChange={event =>
              change({ expenseAccounts: { ...options.expenseAccounts, [rate]: event.currentTarget.value.trim() } })
            }
          />
        ))}
      </SimpleGrid>
    </OptionsPanel>
  )
}
