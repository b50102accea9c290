import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { hasDisplay } from './app/system-libraries.mjs'

/** Specs of `docs/trust.md`: what fails there once in a hundred loses an edit, or lets something through. */
const trust = /\[[RS]\d/

// Started by `test/e2e/run.mjs`, which sees to Electron, the libraries and the build.
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Each test starts an app of its own, which takes the focus: two of them need a screen each (`test/e2e/support/screen.ts`).
  workers: hasDisplay() ? 1 : Math.min(2, availableParallelism()),
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  projects: [
    { name: 'trust', grep: trust },
    // On a shared machine a native menu or a focus may come late: such a spec is run once more, and told as flaky.
    { name: 'app', grepInvert: trust, retries: process.env.CI === undefined ? 0 : 1 },
  ],
  // Bounds for what hangs: the slowest spec takes half a minute, and a machine that others use is several times slower.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: { actionTimeout: 30_000, screenshot: 'only-on-failure', trace: 'off' },
})
