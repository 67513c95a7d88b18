import { expect, test } from 'vitest'
import { toMarkdown } from './results.ts'

test('what was not measured is a dash, and costs stand below the fields', () => {
  const table = toMarkdown([
    {
      name: 'rules',
      fields: { all: { right: 9, wrong: 1, missed: 0 }, totalAmount: { right: 9, wrong: 1, missed: 0 } },
      ...{ millisecondsPerPage: 1.25, memoryBytes: 2e8, modelBytes: undefined },
    },
    {
      name: 'query reader',
      fields: { all: { right: 2, wrong: 0, missed: 0 } },
      ...{ millisecondsPerPage: 5, memoryBytes: 3e8, modelBytes: 3_500_000 },
    },
  ])
  expect(table.split('\n')).toEqual([
    '| right | rules | query reader |',
    '| --- | ---: | ---: |',
    '| **all fields** | 90.0 % | 100.0 % |',
    '| all fields, wrong | 10.0 % | 0.0 % |',
    '| totalAmount | 90.0 % | – |',
    '| time a page | 1.3 ms | 5.0 ms |',
    '| memory of the process | 200.0 MB | 300.0 MB |',
    '| size of the model | – | 3.5 MB |',
    '',
  ])
})
