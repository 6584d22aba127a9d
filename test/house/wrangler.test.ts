/** What the deployment's file must say, since the code cannot. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const file = readFileSync(fileURLToPath(import.meta.resolve('../../wrangler.toml')), 'utf8');

it('fetches as a stranger would', () =>
  expect(file).toMatch(/^compatibility_flags = \[.*"global_fetch_strictly_public".*\]$/m));
it('keeps no log lines of the platform, which hold queries', () =>
  expect(file).toMatch(/^\[observability\.logs\]\nenabled = true\ninvocation_logs = false$/m));
