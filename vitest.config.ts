import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/bench/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Forks inherit ELECTRON_RUN_AS_NODE, so every test runs on the Node that ships inside the app.
    pool: 'forks',
  },
})
