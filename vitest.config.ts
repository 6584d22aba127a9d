import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

/** Engines that start, and machines that are busy with something else, take their time: only what hangs is a failure. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };
const shared = { setupFiles: ['test/seed.ts'], ...patience };

/** They start a browser, OCR, wrangler or another program, compare pictures, or search for the worst input. */
const WHOLE = ['browser', 'description', 'e2e', 'pipeline', 'fuzz', 'ocr', 'pictures', 'work'];
const wholeTests = WHOLE.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);
const IN_WORKERD = 'test/**/*.workers.test.{ts,tsx}';
/** What can be had once a process: V8's count of its steps, resvg, and what a module does when it is first loaded. */
const ONCE_A_PROCESS =
  /\/(?:count-steps|pictures\/draw|render\/engines|engine-modules|engines-contract|render\/resvg-engine)\.ts'|await import\(join\(/;
const testsAlone = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?<!\.workers)\.test\.tsx?$/.test(path) && !WHOLE.some((folder) => path.startsWith(folder)))
  .map((path) => join('test', path))
  .filter((path) => ONCE_A_PROCESS.test(readFileSync(path, 'utf8')));

/**
 * Packages' code without its map: workerd takes no message of more than 32 MiB, and one file of tests may be sent all the
 * modules that others have loaded at once.
 */
const withoutMaps: Plugin = {
  name: 'without-maps',
  enforce: 'post',
  transform: (code, id) =>
    /\/(?:pdfjs|satori)\.js$|\/node_modules\//.test(id) ? { code, map: { mappings: '' } } : null,
};

/**
 * `node`: pure code, and the app in this process; its files share a process, so that modules are loaded once.
 * `alone`: the same, a process for each file. `whole`: what is slow. `workers`: inside workerd.
 */
export default defineConfig({
  test: {
    // One more than there are cores: whoever waits for a browser or a server leaves its core to another.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // The Worker's own log lines are of interest only where a test fails.
    silent: 'passed-only',
    projects: [
      {
        test: {
          ...shared,
          name: 'node',
          isolate: false,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [IN_WORKERD, ...wholeTests, ...testsAlone],
        },
      },
      { test: { ...shared, name: 'alone', include: testsAlone } },
      { test: { ...shared, name: 'whole', include: wholeTests, globalSetup: ['test/build-worker.ts'] } },
      {
        plugins: [
          withoutMaps,
          cloudflareTest({
            main: './src/index.ts', wrangler: { configPath: './wrangler.toml' }, miniflare: { d1Databases: ['ARCHIVE'] },
          }),
        ],
        test: { name: 'workers', ...patience, include: [IN_WORKERD] },
      },
    ],
  },
});
