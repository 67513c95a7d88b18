import { PROBLEM_KINDS, type ProblemKind } from '#shared/problems.ts'
import type { ProblemCounts } from '../store/recent-facts.ts'
import { type Finding, well, wrong } from './finding.ts'
import { chanceOfSoMany } from './fisher.ts'

/** It is asked after every batch of documents, for each kind: a chance of 1 in 1,000 is soon met by chance. */
const RAISED_BELOW = 0.0001

/** Well again when the rate could as well be the old one. */
const CLEARED_ABOVE = 0.05

/** Fewer than these say nothing, whatever the test says. */
const LEAST_HITS = 3
const LEAST_EARLIER = 30

const ADVICE: Readonly<Record<Exclude<ProblemKind, 'use'>, string>> = {
  file: 'See under problems who sends these files, and ask for sound ones.',
  page: 'Look at the last pages: the scanner may need cleaning, or scans at 300 dpi.',
  content: 'See under problems what the documents have in common; something else than invoices may be in the folder.',
  reader: 'Install Vouch again: a part that it reads with may be damaged.',
  resources: 'Close other programs or read fewer documents at once (Settings).',
  store: 'Free some space on the disk, then make a backup.',
  place: 'Check that the folders exist and that you may read them.',
}

const NAMES: Readonly<Record<Exclude<ProblemKind, 'use'>, string>> = {
  file: 'files that cannot be read',
  page: 'pages that cannot be read well',
  content: 'documents that are no sound invoices',
  reader: 'missing or damaged parts of Vouch',
  resources: 'documents that needed too much time or memory',
  store: 'trouble with the data store',
  place: 'folders that cannot be reached',
}

/** Whether something goes wrong more often than it did in this shop before. */
export function watchProblems(recent: ProblemCounts, earlier: ProblemCounts): Finding[] {
  if (earlier.documents < LEAST_EARLIER) return []
  return PROBLEM_KINDS.flatMap((kind): Finding[] => {
    if (kind === 'use') return []
    const now = { hits: recent.byKind[kind] ?? 0, of: recent.documents }
    const before = { hits: earlier.byKind[kind] ?? 0, of: earlier.documents }
    if (now.of === 0) return []
    const chance = chanceOfSoMany(now, before)
    if (chance > CLEARED_ABOVE) return [well('errors', kind)]
    if (chance > RAISED_BELOW || now.hits < LEAST_HITS) return []
    return [
      wrong({
        ...{ kind: 'errors', severity: 'high', about: kind },
        message: `More ${NAMES[kind]} than usual: ${now.hits} of the last ${now.of} documents, before ${before.hits} of ${before.of}.`,
        advice: ADVICE[kind],
        figures: [{ name: 'share', value: share(now), threshold: share(before) }],
      }),
    ]
  })
}

const share = ({ hits, of }: { readonly hits: number; readonly of: number }): number =>
  Math.round((1000 * Math.min(hits, of)) / of) / 1000
