/** The description as a deployment serves it, in a folder of its own, and the programs that read it. */
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeApp } from '../app/make-app.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

export async function describedAt(origins: readonly string[]): Promise<{ folder: string; files: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-description-'));
  const { app } = makeApp();
  const files = origins.map((_, i) => join(folder, `openapi-${i + 1}.json`));
  for (const [i, origin] of origins.entries()) {
    const answer = await app.request(`${origin}/openapi.json`);
    await writeFile(files[i] ?? '', await answer.text());
  }
  return { folder, files };
}

export interface Ran { code: number; said: string }

/** Runs a program of node_modules; what it tells about itself elsewhere, it does not tell. */
export function run(program: string, args: readonly string[], cwd: string): Promise<Ran> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
  return new Promise((done) =>
    execFile(process.execPath, [join(ROOT, program), ...args], { cwd, env }, (error, said) =>
      done({ code: error ? Number(error.code ?? 1) : 0, said })));
}
