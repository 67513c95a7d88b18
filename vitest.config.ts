import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', '{tools,bench,training}/**/*.test.ts'],
    // Two files at a time: the suites start real reading workers, and the smallest machine we support has 2 cores.
    maxWorkers: 2,
    testTimeout: 60_000,
    // What is waited for happens in other processes, which a loaded machine starts slowly.
    expect: { poll: { timeout: 20_000 } },
    typecheck: { enabled: false },
  },
})
