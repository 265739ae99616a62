import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Real programs and browsers take their time on a small machine.
  test: { globalSetup: 'test/setup.ts', testTimeout: 60_000, hookTimeout: 120_000 },
})
