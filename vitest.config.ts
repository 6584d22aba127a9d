import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Two projects: `node` for pure code and whole-process tests, `workers` (*.workers.test.ts) inside workerd. */
export default defineConfig({
  test: {
    // The Worker's own log lines are of interest only where a test fails.
    silent: 'passed-only',
    // Engines that start, and machines that are busy, take their time.
    testTimeout: 30_000,
    projects: [
      {
        test: { name: 'node', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/**/*.workers.test.{ts,tsx}'] },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: { name: 'workers', include: ['test/**/*.workers.test.{ts,tsx}'] },
      },
    ],
  },
});
