/** What the deployment's file must say, since the code cannot. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { JOB_ATTEMPTS } from '../../src/limits.ts';

const file = readFileSync(fileURLToPath(import.meta.resolve('../../wrangler.toml')), 'utf8');

it('fetches as a stranger would', () =>
  expect(file).toMatch(/^compatibility_flags = \[.*"global_fetch_strictly_public".*\]$/m));
it('keeps no log lines of the platform, which hold queries', () =>
  expect(file).toMatch(/^\[observability\.logs\]\nenabled = true\ninvocation_logs = false$/m));
it('gives a job all its tries before the platform takes it for dead', () => {
  const retries = Number(/^#- max_retries = (\d+)$/m.exec(file)?.[1]);
  expect(retries + 1).toBeGreaterThan(JOB_ATTEMPTS);
});
it('holds the pipeline switched off, every part of it', () => {
  const wanted = ['[[queues.producers]]', '[[queues.consumers]]', '[[d1_databases]]', '[triggers]'];
  expect(wanted.filter((head) => !file.includes(`#- ${head}`))).toEqual([]);
  expect(file).not.toMatch(/^\[\[?(?:queues|d1_databases|triggers)/m);
});
