import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const everywhere = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  setupFiles: ['test/support/one-chance.ts'],
  // Forks inherit ELECTRON_RUN_AS_NODE, so every test runs on the Node that ships inside the app.
  pool: 'forks',
} as const

export default defineConfig({
  test: {
    // Every core: half of the time goes into loading modules.
    maxWorkers: availableParallelism(),
    projects: [
      // Pure code keeps nothing between two tests but what it remembers of texts, so its files share their modules.
      { test: { ...everywhere, name: 'shared', include: ['test/shared/**/*.test.ts'], isolate: false } },
      {
        test: {
          ...everywhere,
          name: 'rooms',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/shared/**', 'test/e2e/**', 'test/bench/**', 'node_modules/**'],
        },
      },
    ],
  },
})
