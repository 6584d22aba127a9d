/**
 * What a deploy would upload: small enough to start at once, even on the free plan, and every package of it named in
 * NOTICE.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import * as z from 'zod';

const ROOT = resolve(import.meta.dirname, '../..');
const LIMIT = 3_000_000;
const BuildReport = z.object({
  outputs: z.record(z.string(), z.object({ inputs: z.record(z.string(), z.object({ bytesInOutput: z.number() })) })),
});
const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The packages of which anything is in the bundle. */
function bundledPackages(report: string): string[] {
  const inputs = Object.values(BuildReport.parse(JSON.parse(report)).outputs).flatMap((output) =>
    Object.entries(output.inputs),
  );
  const names = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => PACKAGE.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

it('is bundled for a deploy in under 3 MB, gzipped, of packages that NOTICE names', async () => {
  const { folder, modules } = inject('worker');
  let bytes = 0;
  for (const file of modules) bytes += gzipSync(await readFile(join(folder, file))).length;
  const packages = bundledPackages(await readFile(join(ROOT, 'dist/bundle-meta.json'), 'utf8'));
  const notice = new Set((await readFile(join(ROOT, 'NOTICE'), 'utf8')).split(/[\s,]+/));
  expect(packages).toContain('satori');
  expect(packages.filter((name) => !notice.has(name))).toEqual([]);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(LIMIT);
}, 60_000);
