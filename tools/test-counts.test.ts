import { describe, expect, it } from 'vitest'
import { playwrightCounts, vitestCounts } from './test-counts.ts'

describe('vitestCounts', () => {
  it('counts a file that broke before its first test as a failure, and names what was skipped', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        { name: 'a', status: 'failed', assertionResults: [] },
        { name: 'b', status: 'failed', assertionResults: [{ status: 'failed', fullName: 'x' }] },
        { name: 'c', status: 'passed', assertionResults: [{ status: 'skipped', fullName: 'needs a disk' }] },
      ],
    }
    expect(vitestCounts(report)).toEqual({ passed: 2, failed: 2, skipped: 1, reasons: ['needs a disk'] })
  })
})

describe('playwrightCounts', () => {
  const test = (status: string, description?: string) => ({
    title: 'spec',
    tests: [{ status, annotations: description === undefined ? [] : [{ type: 'skip', description }] }],
  })

  it('counts a flaky test and an error outside of tests as failures', () => {
    const report = { errors: [{}], suites: [{ specs: [test('flaky'), test('expected')] }] }
    expect(playwrightCounts(report)).toEqual({ passed: 1, failed: 2, skipped: 0, reasons: [] })
  })

  it('gives the reason of each skipped test', () => {
    const report = {
      errors: [],
      suites: [{ suites: [{ specs: [test('skipped', 'no display'), test('unexpected')] }] }],
    }
    expect(playwrightCounts(report)).toEqual({ passed: 0, failed: 1, skipped: 1, reasons: ['spec: no display'] })
  })
})
