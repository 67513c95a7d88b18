import { setImmediate } from 'node:timers/promises'
import type { Queries } from '#shared/queries.ts'
import type { Store } from '../store/types.ts'
import { QueryLooksTally } from './query-looks.ts'

/** As many documents show what a query looks for; each takes a few milliseconds. */
const MOST_DOCUMENTS = 300

/** What the network's queries look at in the shop's own documents, the newest of them. */
export async function lookAtQueries(store: Store): Promise<Queries> {
  const tally = new QueryLooksTally()
  const { rows } = store.documents.list({
    statuses: ['review', 'held', 'approved', 'exported'],
    sort: { key: 'importedAt', descending: true },
    offset: 0,
    limit: MOST_DOCUMENTS,
  })
  for (const { id } of rows) {
    const understanding = store.documents.understanding(id)
    if (understanding !== undefined) tally.add(understanding)
    // The window stays alive in between.
    await setImmediate()
  }
  return tally.result()
}
