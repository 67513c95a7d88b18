import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './support/browser.ts'

const browser = await findBrowser()

export default defineConfig({
  testDir: '.',
  outputDir: fileURLToPath(new URL('../test-results/e2e', import.meta.url)),
  // Each test runs a whole Vouch with reading processes of its own; the smallest machine we support has 2 cores.
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  use: {
    // An action that waits longer has nothing to act on; without this it would wait for the test's own end.
    actionTimeout: 20_000,
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  },
  projects: [
    {
      name: 'browser',
      testIgnore: 'electron/**',
      use: browser.found
        ? {
            launchOptions: {
              executablePath: browser.executablePath,
              args: [...browser.arguments],
              env: { ...(process.env as Record<string, string>), ...browser.environment },
            },
          }
        : {},
    },
    { name: 'electron', testMatch: 'electron/**/*.spec.ts' },
  ],
})
