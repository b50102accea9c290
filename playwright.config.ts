import { defineConfig } from '@playwright/test'

// Started by `test/e2e/run.mjs`, which sees to Electron, the libraries, the build and a screen.
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Each test starts an app of its own, which takes the focus.
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { actionTimeout: 10_000, screenshot: 'only-on-failure', trace: 'off' },
})
