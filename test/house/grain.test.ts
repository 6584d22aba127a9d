/** The grain of the sources: lines to 120 columns, functions to 15 branches, no bare number in a condition. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Grain, grainOf } from './grain.ts';
import { OWED } from './grain-owed.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Tables that scripts/ write: nobody reads or mends them by hand. */
const WRITTEN_BY_SCRIPT = /^\/\*\*[^*]*(?:written by scripts\/[^*]*do not edit|Fitted by `npm run train`)/;

const found = ['src', 'templates', 'scripts']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
  .filter((path) => !OWED.has(path))
  .map((path) => ({ path, code: readFileSync(join(ROOT, path), 'utf8') }))
  .filter(({ code }) => !WRITTEN_BY_SCRIPT.test(code))
  .map(({ path, code }) => ({ path, grain: grainOf(path, code) }));

const KINDS: [keyof Grain, string][] = [
  ['wide', 'lines of at most 120 columns'],
  ['branched', 'functions of at most 15 branches'],
  ['numbered', 'no bare number in a condition'],
];

it.each(KINDS)('%s: a file has %s', (kind) => {
  const offending = found.filter(({ grain }) => grain[kind].length > 0);
  expect(offending.map(({ path, grain }) => `${path}:${grain[kind].join(',')}`)).toEqual([]);
});

describe('the measure', () => {
  const rows: [string, string, Grain][] = [
    ['a long line', `const a = '${'x'.repeat(120)}';`, { wide: [1], branched: [], numbered: [] }],
    [
      'many branches',
      `const f = (a) => {\n${'if (a) return 1;\n'.repeat(16)}};`,
      {
        wide: [],
        branched: [1],
        numbered: [],
      },
    ],
    [
      '15 of them',
      `const f = (a) => {\n${'if (a) return 1;\n'.repeat(15)}};`,
      {
        wide: [],
        branched: [],
        numbered: [],
      },
    ],
    [
      'branches in two functions',
      `function f(a) {\n${'a && a;\n'.repeat(10)}return () => {\n${'a ?? a;\n'.repeat(10)}};\n}`,
      { wide: [], branched: [], numbered: [] },
    ],
    ['a bare number', 'const a = 1;\nif (a > 42) a;', { wide: [], branched: [], numbered: [2] }],
    ['a status of HTTP', 'if (answer.status === 404) a;', { wide: [], branched: [], numbered: [] }],
    ['a named number', 'const MOST = 42;\nif (MOST > 1) MOST;', { wide: [], branched: [], numbered: [] }],
  ];
  it.each(rows)('sees %s', (_, code, expected) => expect(grainOf('a.ts', code)).toEqual(expected));
});
