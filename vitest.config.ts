import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Engines that start, and machines that are busy, take their time. */
const testTimeout = 30_000;
const shared = { setupFiles: ['test/seed.ts'], testTimeout };

/** They start a browser, OCR, wrangler or another program, compare pictures, or search for the worst of many inputs. */
const WHOLE = ['browser', 'description', 'e2e', 'fuzz', 'ocr', 'pictures', 'work'];
const wholeTests = WHOLE.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);
const IN_WORKERD = 'test/**/*.workers.test.{ts,tsx}';
/** V8 counts the steps of a process from its start; what ran before in the same process would be counted wrong. */
const countedTests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && !WHOLE.some((folder) => path.startsWith(folder)))
  .map((path) => join('test', path))
  .filter((path) => readFileSync(path, 'utf8').includes('/count-steps.ts'));

/**
 * `node`: pure code, and the app in this process; its files share a process, so that modules are loaded once.
 * `counted`: the same, where steps are counted. `whole`: what is slow. `workers`: inside workerd.
 */
export default defineConfig({
  test: {
    // By default one core is left free, which makes two cores as slow as one.
    maxWorkers: '100%',
    // The Worker's own log lines are of interest only where a test fails.
    silent: 'passed-only',
    projects: [
      {
        test: {
          ...shared,
          name: 'node',
          isolate: false,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [IN_WORKERD, ...wholeTests, ...countedTests],
        },
      },
      { test: { ...shared, name: 'counted', include: countedTests } },
      { test: { ...shared, name: 'whole', include: wholeTests } },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: { name: 'workers', testTimeout, include: [IN_WORKERD] },
      },
    ],
  },
});
