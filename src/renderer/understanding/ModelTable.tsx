import { Badge, Stack, Table, Text } from '@mantine/core'
import type { Model, Models } from '#shared/models.ts'
import { formatDay, formatTenths } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'
import classes from './Understanding.module.css'

const MEGABYTE = 1_000_000

function About({ model }: { readonly model: Model }) {
  const { data, retrain } = model
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {model.name} {model.version}
      </Text>
      <Text size="xs" c="dimmed">
        {[
          messages.models.tasks[model.task],
          messages.models.made(formatDay(model.made)),
          messages.models.origins[model.origin],
        ].join(messages.common.separator)}
      </Text>
      {data !== undefined && (
        <Text size="xs" c="dimmed">
          {messages.models.trainedOn}: {data}
        </Text>
      )}
      {retrain !== undefined && (
        <Text size="xs" c="dimmed">
          {messages.models.retrain}: <code>{retrain}</code>
        </Text>
      )}
    </Stack>
  )
}

/** Every model with its files, as its card says. */
export function ModelTable({ models, inForce }: Models) {
  const isInForce = (sha256: string) => inForce.kind === 'model' && inForce.sha256 === sha256
  return (
    <Panel title={messages.models.list} hint={messages.models.listHint}>
      <Table verticalSpacing={6} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="38%">{messages.models.name}</Table.Th>
            <Table.Th>{messages.models.form}</Table.Th>
            <Table.Th w={90} ta="end">
              {messages.models.size}
            </Table.Th>
            <Table.Th w="24%">{messages.models.hash}</Table.Th>
            <Table.Th>{messages.models.condition}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {models.map(model =>
            model.variants.map(({ form, bytes, sha256, condition }, index) => (
              <Table.Tr key={sha256}>
                {index === 0 && (
                  <Table.Td rowSpan={model.variants.length}>
                    <About model={model} />
                  </Table.Td>
                )}
                <Table.Td>
                  {form} {isInForce(sha256) && <Badge variant="light">{messages.models.current}</Badge>}
                </Table.Td>
                <Table.Td ta="end" className="tabular">
                  {messages.models.megabytes(formatTenths(bytes / MEGABYTE))}
                </Table.Td>
                <Table.Td className={classes.hash}>{sha256}</Table.Td>
                <Table.Td className={classes.condition} data-condition={condition}>
                  {messages.models.conditions[condition]}
                </Table.Td>
              </Table.Tr>
            )),
          )}
        </Table.Tbody>
      </Table>
    </Panel>
  )
}
