/** What a deploy would upload: small enough to start at once, even on the free plan. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const LIMIT = 3_000_000;

it('is bundled for a deploy in under 3 MB, gzipped', async () => {
  const outdir = await mkdtemp(join(tmpdir(), 'verbatim-bundle-'));
  const env = { ...process.env, PATH: `${ROOT}/node_modules/.bin:${process.env['PATH']}`, WRANGLER_SEND_METRICS: 'false' };
  await promisify(execFile)('wrangler', ['deploy', '--dry-run', '--outdir', outdir], { cwd: ROOT, env });
  let bytes = 0;
  for (const file of await readdir(outdir)) {
    if (/\.(js|wasm)$/.test(file)) bytes += gzipSync(await readFile(join(outdir, file))).length;
  }
  await rm(outdir, { recursive: true });
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(LIMIT);
}, 60_000);
