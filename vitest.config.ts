import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Engines that start, and machines that are busy, take their time. */
const testTimeout = 30_000;

/** Two projects: `node` for pure code and whole-process tests, `workers` (*.workers.test.ts) inside workerd. */
export default defineConfig({
  test: {
    // The Worker's own log lines are of interest only where a test fails.
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'node',
          setupFiles: ['test/seed.ts'],
          testTimeout,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.workers.test.{ts,tsx}'],
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: { name: 'workers', testTimeout, include: ['test/**/*.workers.test.{ts,tsx}'] },
      },
    ],
  },
});
