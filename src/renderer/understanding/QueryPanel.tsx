import { Table, Text } from '@mantine/core'
import { FIELD_NAMES } from '#shared/fields.ts'
import { type Queries, type QueryLooks, WORD_KINDS } from '#shared/queries.ts'
import { TYPE_QUERY } from '#shared/understanding.ts'
import { formatPercent } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'
import { PageMap } from './PageMap.tsx'
import classes from './QueryPanel.module.css'

/** What a query is for, by its number. */
export function queryTitle(query: number): string {
  const field = FIELD_NAMES[query]
  if (field !== undefined) return messages.fields[field]
  return query === TYPE_QUERY ? messages.models.typeQuery : messages.models.freeQuery(query - TYPE_QUERY)
}

function Kinds({ kinds }: Pick<QueryLooks, 'kinds'>) {
  const said = WORD_KINDS.filter(kind => kinds[kind] > 0)
    .map(kind => `${messages.models.kinds[kind]} ${formatPercent(kinds[kind])}`)
    .join(', ')
  return (
    <span className={classes.kinds} role="img" aria-label={said} title={said}>
      {WORD_KINDS.map(kind => (
        <span key={kind} data-kind={kind} style={{ flexGrow: kinds[kind] }} />
      ))}
    </span>
  )
}

function Row({ query, looks }: { readonly query: number; readonly looks: QueryLooks }) {
  const title = queryTitle(query)
  return (
    <Table.Tr>
      <Table.Th fw={500}>{title}</Table.Th>
      <Table.Td>
        <PageMap label={messages.models.mapOf(title)} map={looks.map} />
      </Table.Td>
      <Table.Td ta="end" className="tabular">
        {looks.onValue === undefined ? messages.common.none : formatPercent(looks.onValue)}
      </Table.Td>
      <Table.Td>
        <Kinds kinds={looks.kinds} />
      </Table.Td>
      <Table.Td className={classes.words}>
        {looks.words.map(({ text, share }) => `${text} ${formatPercent(share)}`).join(', ')}
      </Table.Td>
    </Table.Tr>
  )
}

/** What each of the network's queries looks at in the shop's own documents. */
export function QueryPanel({ queries }: { readonly queries: Queries }) {
  const { documents, model } = queries
  if (documents === 0) return null
  return (
    <Panel title={messages.models.queries} hint={messages.models.queriesHint(documents, model ?? '')}>
      <Text component="p" size="sm" className={classes.legend}>
        {WORD_KINDS.map(kind => (
          <span key={kind}>
            <span className={classes.patch} data-kind={kind} aria-hidden /> {messages.models.kinds[kind]}
          </span>
        ))}
      </Text>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{messages.models.query}</Table.Th>
            <Table.Th>{messages.models.where}</Table.Th>
            <Table.Th ta="end">{messages.models.onValue}</Table.Th>
            <Table.Th w="28%">{messages.models.kindsOfWords}</Table.Th>
            <Table.Th w="34%">{messages.models.words}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {queries.queries.map((looks, query) => (
            <Row key={queryTitle(query)} query={query} looks={looks} />
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  )
}
