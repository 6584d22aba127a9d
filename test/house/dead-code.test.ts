/**
 * Nothing is exported that only its own file uses, and no test asserts how long something took: a machine may be busy.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const DECLARED = /^export (?:async )?(?:const|function|class) (\w+)/gm;
/** The clock on the wall, which goes on while others work. Written so that this file does not find itself. */
const CLOCK = new RegExp(['performance\\.no' + 'w', 'Date\\.no' + 'w\\(', 'process\\.hr' + 'time'].join('|'));
/** They measure, and assert nothing. */
const MEASURES = /^test\/(?:bench|load)\//;

/** These readers are being rebuilt; their exports are looked through then. */
const LATER = /^src\/extract\/(?:quotes|names)\//;

const files = ['src', 'templates', 'scripts', 'test']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
  .map((path) => ({ path, code: readFileSync(join(ROOT, path), 'utf8') }));

interface File { path: string; code: string }

/** Names that a file exports and that stand in no other file. */
function deadExports(all: File[]): string[] {
  const words = all.map(({ path, code }) => ({ path, words: new Set(code.match(/\w+/g)) }));
  return all.flatMap(({ path, code }) => [...code.matchAll(DECLARED)]
    .map(([, name]) => name ?? '')
    .filter((name) => !words.some((other) => other.path !== path && other.words.has(name)))
    .map((name) => `${path}: ${name}`));
}

it('exports only what another file uses', () => {
  const dead = deadExports(files).filter((line) => /^(?:src|templates|scripts)\//.test(line) && !LATER.test(line));
  expect(dead).toEqual([]);
});

it('asserts no time', () => {
  const timed = files.filter(({ path, code }) => path.startsWith('test/') && !MEASURES.test(path) && CLOCK.test(code));
  expect(timed.map(({ path }) => path)).toEqual([]);
});

describe('the search for dead exports', () => {
  const one = { path: 'a', code: 'export const used = 1;\nexport function lone() {}\nlone();' };
  it('finds what only its own file uses', () => {
    expect(deadExports([one, { path: 'b', code: "import { used } from 'a';" }])).toEqual(['a: lone']);
  });
});
