/** A Worker that keeps a sheet, and a browser, for a group of tests: there before the first, ended behind the last. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './chromium.ts';
import { PATIENCE, workerWithSheet } from './worker-with-sheet.ts';

interface Given { running: Awaited<ReturnType<typeof workerWithSheet>>; browser: Browser }

/** Called where tests are declared; what it gives is there once they run. */
export function inBrowser(): Given {
  const started: Partial<Given> = {};
  beforeAll(async () => {
    [started.running, started.browser] = await Promise.all([workerWithSheet(), launch()]);
  }, PATIENCE);
  afterAll(async () => {
    await Promise.all([started.running?.stop(), started.browser?.close()]);
  }, PATIENCE);
  const there = <K extends keyof Given>(name: K): Given[K] => {
    const one = started[name];
    if (!one) throw new Error(`${name} is there once the tests run, not while they are declared`);
    return one;
  };
  return {
    get running() { return there('running'); },
    get browser() { return there('browser'); },
  };
}
