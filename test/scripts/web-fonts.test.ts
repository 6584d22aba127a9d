/** The faces of our pages are served while another Worker of this folder starts: they are not written again. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const TYPE = join(ROOT, 'public/type');
const written = () => readdirSync(TYPE).map((name) => [name, statSync(join(TYPE, name), { bigint: true }).mtimeNs]);
const place = () => execFileSync(process.execPath, ['scripts/web-fonts.ts'], { cwd: ROOT });

it('leaves faces alone that are there', () => {
  place();
  const before = written();
  expect(before.length).toBeGreaterThan(8);
  place();
  expect(written()).toEqual(before);
});
