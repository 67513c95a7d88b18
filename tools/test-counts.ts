/** How many tests did what, and why some did not run. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Why tests were skipped, each reason once. */
  readonly reasons: readonly string[]
}

export const NO_COUNTS: Counts = { passed: 0, failed: 0, skipped: 0, reasons: [] }

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  reasons: [...new Set([...a.reasons, ...b.reasons])],
})

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  /** Files: one that fails before its first test has no failed tests. */
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** Reads Vitest's JSON report. */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report as VitestReport
  const brokenFiles = testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  )
  const notRun = testResults.flatMap(file => file.assertionResults.filter(test => test.status === 'skipped'))
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
    reasons: notRun.map(test => test.fullName),
  }
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs?: readonly {
    readonly title: string
    readonly tests: readonly {
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped'
      readonly annotations: readonly { readonly type: string; readonly description?: string }[]
    }[]
  }[]
}

interface PlaywrightReport extends PlaywrightSuite {
  readonly errors: readonly unknown[]
}

/** Reads Playwright's JSON report. A test that passed only at its second attempt counts as failed. */
export function playwrightCounts(report: unknown): Counts {
  const { errors } = report as PlaywrightReport
  return addCounts(suiteCounts(report as PlaywrightReport), { ...NO_COUNTS, failed: errors.length })
}

function suiteCounts(suite: PlaywrightSuite): Counts {
  const own = (suite.specs ?? []).flatMap(spec =>
    spec.tests.map(({ status, annotations }): Counts => {
      if (status === 'expected') return { ...NO_COUNTS, passed: 1 }
      if (status !== 'skipped') return { ...NO_COUNTS, failed: 1 }
      const reason = annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given'
      return { ...NO_COUNTS, skipped: 1, reasons: [`${spec.title}: ${reason}`] }
    }),
  )
  return [...own, ...(suite.suites ?? []).map(suiteCounts)].reduce(addCounts, NO_COUNTS)
}
