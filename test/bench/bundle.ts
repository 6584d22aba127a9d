/** Bundles a Worker as a deploy would, and weighs it. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

const ROOT = resolve(import.meta.dirname, '../..');
const BIN = join(ROOT, 'node_modules/.bin');
/** The program behind its command, which would start it as a child of its own. */
const WRANGLER = join(ROOT, 'node_modules/wrangler/wrangler-dist/cli.js');

export interface Bundle {
  name: string;
  folder: string;
  /** The entry's file name in the folder. */
  entry: string;
  gzipBytes: number;
}

/** @param source an entry of its own, or null for the Worker that wrangler.toml names. */
export async function bundleWorker(name: string, source: string | null, outdir: string): Promise<Bundle> {
  const folder = join(outdir, name);
  const own =
    source === null
      ? []
      : [
          join(ROOT, source),
          '--config',
          join(ROOT, 'test/bench/wrangler.toml'),
          '--tsconfig',
          join(ROOT, 'tsconfig.json'),
          '--name',
          name,
        ];
  const env = {
    ...process.env,
    PATH: `${BIN}:${process.env['PATH']}`,
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
  };
  await wrangler(['deploy', ...own, '--dry-run', '--outdir', folder], env);
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(m?js|wasm|bin)$/.test(file));
  const entry = files.find(
    (file) =>
      /^[^/]+\.m?js$/.test(file) && file === `${(source ?? 'src/index.ts').split('/').at(-1)?.replace(/\.ts$/, '')}.js`,
  );
  if (!entry) throw new Error(`The bundle of ${name} has no entry among ${files.join(', ')}`);
  let gzipBytes = 0;
  for (const file of files) gzipBytes += gzipSync(await readFile(join(folder, file))).length;
  return { name, folder, entry, gzipBytes };
}

/** Ended with this process: it would write the folder of the run anew. */
async function wrangler(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const running = promisify(execFile)(process.execPath, [WRANGLER, ...args], { cwd: ROOT, env });
  const end = () => running.child.kill('SIGKILL');
  process.prependOnceListener('exit', end);
  await running.finally(() => process.off('exit', end));
}
