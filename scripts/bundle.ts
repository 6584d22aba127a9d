/**
 * Writes dist/worker: the Worker as it is deployed, its entry and a module for each part that loads by import() (the
 * reader, the renderer, the desk, PDF.js). wrangler's own bundling puts all into one file, of which workerd then reads
 * and runs every function that makes a module; of modules that stand apart it runs those that are asked for. Only what
 * differs is written: every Worker that runs watches the folder.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type OutputFile } from 'esbuild';
import { asciiFirst } from './ascii-first.ts';
import { meetBehind } from './meet-behind.ts';
import { oneByte } from './one-byte.ts';
import { patternsOnce } from './patterns-once.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'dist/worker');
/** Which sources are in which module: beside the folder, all of which is uploaded. */
const REPORT = join(ROOT, 'dist/bundle-meta.json');
const ENTRY = 'index.js';

const { outputFiles, metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: [
    { in: 'src/index.ts', out: 'index' },
    // what scripts/patterns-once.ts imports
    { in: 'src/letters.ts', out: 'letters.part' },
  ],
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  // as wrangler resolves packages for Workers
  platform: 'browser',
  conditions: ['workerd', 'worker', 'browser'],
  mainFields: ['browser', 'module', 'main'],
  target: 'es2024',
  external: ['node:*', 'cloudflare:*'],
  loader: { '.wasm': 'copy' },
  // A parser of style sheets, which linkedom has for <style> elements; we leave those out before it sees a page.
  alias: { 'cssomnom/parse': './src/article/html/no-style-sheets.ts' },
  define: { 'process.env.NODE_ENV': '"production"', 'navigator.userAgent': '"Cloudflare-Workers"' },
  // V8 reads the tables of a class of letters wherever a literal has one, also in a function that is never called.
  supported: { 'regexp-unicode-property-escapes': false },
  // Names are not kept: one for every closure costs a call each time that one is made, a twentieth of a card's time.
  minify: true,
  // told from other scripts by their names: a rule of wrangler.toml holds in tests for all of node_modules, too
  chunkNames: '[name]-[hash].part',
  assetNames: '[name]-[hash]',
  // One letter beyond Latin-1, and V8 keeps the whole module at two bytes a letter; scripts/one-byte.ts does the rest.
  charset: 'ascii',
  metafile: true,
  write: false,
});

mkdirSync(OUT, { recursive: true });
const last = (file: OutputFile) => (basename(file.path) === ENTRY ? 1 : 0);
// the entry when all that it names is there
for (const file of outputFiles.toSorted((a, b) => last(a) - last(b))) put(file.path, ready(file));
const names = new Set(outputFiles.map(({ path }) => basename(path)));
for (const name of readdirSync(OUT)) if (!names.has(name) && !isDraft(name)) rmSync(join(OUT, name));
put(REPORT, Buffer.from(JSON.stringify(metafile)));

function ready({ path, contents, text }: OutputFile): Uint8Array {
  return path.endsWith('.js') ? Buffer.from(oneByte(patternsOnce(asciiFirst(meetBehind(text))))) : contents;
}

/** Under another name first: somebody may read it at this moment. */
function put(path: string, contents: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

/** Of another process that writes the same. */
function isDraft(name: string): boolean {
  return name.endsWith('.draft');
}
