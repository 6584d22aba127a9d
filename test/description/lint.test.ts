/** Redocly's recommended rules on the description, from hosts of every kind: no error, no warning. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { describedAt, run, type Ran } from './described.ts';

const PATIENCE = 120_000;
const REDOCLY = 'node_modules/@redocly/cli/bin/cli.js';
const ORIGINS = [
  'http://127.0.0.1:8787', 'http://[::1]:8787', 'http://192.168.1.20:8787', 'https://cards.port-allery.org',
];
const Report = z.object({
  totals: z.object({ errors: z.int(), warnings: z.int() }),
  problems: z.array(z.object({ ruleId: z.string(), message: z.string() })),
});
let folder = '';
let files: string[] = [];
beforeAll(async () => ({ folder, files } = await describedAt(ORIGINS)), PATIENCE);
afterAll(() => rm(folder, { recursive: true, force: true }));

const lint = (file: string): Promise<Ran> => run(REDOCLY, ['lint', '--format=json', file], folder);
const reportOf = ({ said }: Ran) => Report.parse(JSON.parse(said.slice(said.indexOf('{'))));

describe('the description', () => {
  it.each(ORIGINS)('has no fault, asked at %s', async (origin) => {
    const { totals, problems } = reportOf(await lint(files[ORIGINS.indexOf(origin)] ?? ''));
    expect(problems).toEqual([]);
    expect(totals).toEqual({ errors: 0, warnings: 0 });
  }, PATIENCE);

  it('is checked by what sees a wrong example', async () => {
    const text = await readFile(files[0] ?? '', 'utf8');
    const wrong = `${folder}/wrong.json`;
    await writeFile(wrong, text.replaceAll('"schemaVersion":1', '"schemaVersion":2'));
    const { totals, problems } = reportOf(await lint(wrong));
    expect(totals.errors + totals.warnings).toBeGreaterThan(0);
    expect(problems.map(({ ruleId }) => ruleId)).toContain('no-invalid-media-type-examples');
  }, PATIENCE);
});
