/**
 * What a Worker does before its first request: nothing that this request may not need. Counted, not timed: the words
 * put into lists, and the patterns whose tables V8 reads while it parses.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** The entries of all sets and maps that are made while a module and all that it imports are evaluated. */
async function entriesMadeBy(path: string): Promise<number> {
  const { Set: PlainSet, Map: PlainMap } = globalThis;
  let entries = 0;
  globalThis.Set = class<T> extends PlainSet<T> {
    constructor(items?: Iterable<T> | null) {
      super(items);
      entries += this.size;
    }
  } as SetConstructor;
  globalThis.Map = class<K, V> extends PlainMap<K, V> {
    constructor(items?: Iterable<readonly [K, V]> | null) {
      super(items);
      entries += this.size;
    }
  } as MapConstructor;
  try {
    await import(join(ROOT, path));
  } finally {
    Object.assign(globalThis, { Set: PlainSet, Map: PlainMap });
  }
  return entries;
}

/** Properties of strings of several characters, in a literal: not in what `String.raw` or quotation marks hold. */
const OF_SEQUENCES = /^[^'"`]*\\p\{(?:RGI_|Basic_Emoji|Emoji_Keycap)/m;

/** Bytes of each source in what the entry loads at once: all else is in modules that load by import(). */
async function loadedAtOnce(entry: string): Promise<Map<string, number>> {
  const { metafile } = await build({
    entryPoints: [join(ROOT, entry)], absWorkingDir: ROOT, bundle: true, splitting: true, minify: true, write: false,
    metafile: true, outdir: 'out', format: 'esm', platform: 'browser', conditions: ['workerd'],
    external: ['cloudflare:*', 'node:*', '*.wasm'], logLevel: 'silent',
    alias: { 'cssomnom/parse': './src/article/html/no-style-sheets.ts' },
  });
  const found = new Map<string, number>();
  const follow = (path: string): void => {
    const { inputs, imports } = metafile.outputs[path] ?? { inputs: {}, imports: [] };
    for (const [source, { bytesInOutput }] of Object.entries(inputs)) found.set(source, bytesInOutput);
    for (const next of imports) if (next.kind === 'import-statement') follow(next.path);
  };
  const first = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry);
  if (first) follow(first[0]);
  return found;
}

/** Hono, the settings of a deployment, and what answers from memory. */
const MOST_LOADED_BYTES = 100_000;
/** A bundler that reads all of it, on a machine that does other things. */
const PATIENCE = 120_000;

describe('a Worker that starts', () => {
  it('runs what every call needs, and no schema, reader, page or renderer', async () => {
    const loaded = await loadedAtOnce('src/index.ts');
    const sum = [...loaded.values()].reduce((total, bytes) => total + bytes, 0);
    expect(sum).toBeGreaterThan(10_000);
    expect(sum).toBeLessThan(MOST_LOADED_BYTES); // 1,980,000 while all routes stood in one module
    const parts = /node_modules\/zod|^src\/(?:extract|cards|check|feeds)\/|^src\/share\/.*\.tsx$|render\/draw-card/;
    expect([...loaded.keys()].filter((path) => parts.test(path))).toEqual([]);
  }, PATIENCE);

  it('draws without a schema or a lexicon: each would take a fifth of the start of what draws', async () => {
    const loaded = await loadedAtOnce('src/render/draw-card.ts');
    const unasked = /node_modules\/zod|^src\/schema|^src\/extract\/lexicon\/(?!saying\/|lexicon|conjugate)/;
    expect([...loaded.keys()].filter((path) => unasked.test(path))).toEqual([]);
  }, PATIENCE);

  it.each([
    // less than one language has: 24,370 the lists were made when asked for
    ['src/render/draw-card.ts', 2000],
  ])('%s puts at most %i words into lists', async (path, most) => {
    const made = await entriesMadeBy(path);
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(most);
  });

  it('writes out no pattern over sequences of emoji: its tables take a fifth of the start', () => {
    const sources = ['src', 'templates'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    const written = sources.filter((path) => OF_SEQUENCES.test(readFileSync(path, 'utf8')));
    expect(written).toEqual([]);
  });
});
