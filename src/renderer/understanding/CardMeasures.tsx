import { Table } from '@mantine/core'
import { z } from 'zod'
import type { Model } from '#shared/models.ts'
import { formatCount, formatTenths } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'

/** What a field reader's card says of each of its variants, in percents. */
const measureSchema = z.object({
  documents: z.number(),
  fieldsRight: z.number(),
  fieldsWrong: z.number(),
  directRight: z.number(),
  millisecondsPerPage: z.number(),
  bytes: z.number(),
})

const MEGABYTE = 1_000_000
const percent = (value: number): string => `${value.toFixed(1)} %`

/** What was measured when a model was made: whole, with fewer layers, with fewer queries, as floats and as integers. */
export function CardMeasures({ model }: { readonly model: Model }) {
  const rows = Object.entries(model.metrics).flatMap(([variant, said]) => {
    const measure = measureSchema.safeParse(said)
    return measure.success ? [{ variant, ...measure.data }] : []
  })
  if (rows.length === 0) return null
  return (
    <Panel
      title={`${messages.models.measuredThen}: ${model.name} ${model.version}`}
      hint={messages.models.measuredThenHint}
    >
      <Table verticalSpacing={4} className="tabular">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{messages.models.variant}</Table.Th>
            {[
              messages.models.fieldsRight,
              messages.models.fieldsWrong,
              messages.models.directRight,
              messages.models.millisecondsPerPage,
              messages.models.size,
            ].map(label => (
              <Table.Th key={label} ta="end">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ variant, fieldsRight, fieldsWrong, directRight, millisecondsPerPage, bytes, documents }) => (
            <Table.Tr key={variant} title={formatCount(documents)}>
              <Table.Td>{variant}</Table.Td>
              <Table.Td ta="end">{percent(fieldsRight)}</Table.Td>
              <Table.Td ta="end">{percent(fieldsWrong)}</Table.Td>
              <Table.Td ta="end">{percent(directRight)}</Table.Td>
              <Table.Td ta="end">{formatTenths(millisecondsPerPage)}</Table.Td>
              <Table.Td ta="end">{messages.models.megabytes(formatTenths(bytes / MEGABYTE))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  )
}
