/** src/render/wasm/pixels.wasm is what assembly/pixels.ts says: nobody reads its bytes, so they are made anew here. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod';

const ROOT = resolve(import.meta.dirname, '../..');
const KEPT = 'src/render/wasm/pixels.wasm';
const Scripts = z.object({ scripts: z.object({ assembly: z.string() }) });

it('is compiled as npm run assembly does', () => {
  const { scripts } = Scripts.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  const [compiler = '', ...args] = scripts.assembly.split(' ');
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-assembly-'));
  const made = join(folder, 'pixels.wasm');
  try {
    expect(args).toContain(KEPT);
    const given = args.map((arg) => (arg === KEPT ? made : arg));
    execFileSync(join(ROOT, 'node_modules/.bin', compiler), given, { cwd: ROOT, stdio: 'pipe' });
    expect(readFileSync(join(ROOT, KEPT)).equals(readFileSync(made)), 'run npm run assembly').toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
