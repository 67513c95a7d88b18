/** The child of kill.test.ts: imports, reads, revises and approves documents until it is killed. */
import { openStore } from './open.ts'
import { documentOf, reading, sampleContent, sampleWords } from './test-data.ts'

const [folder = '', round = ''] = process.argv.slice(2)
const store = openStore({ folder, actor: 'ada' })
for (let number = 0; ; number++) {
  const { id } = store.documents.create(documentOf(`${round}-${number}.pdf`))
  while (store.queue.claim()?.id !== id);
  store.queue.complete(id, reading(), sampleWords)
  store.review.revise(id, store.documents.get(id).version, sampleContent, [], { action: 'field-set', details: {} })
  store.review.setStatus(id, store.documents.get(id).version, 'approved')
  process.stdout.write(`${id}\n`)
}
