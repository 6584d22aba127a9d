/**
 * Nothing is exported that only its own file uses, or kept that tests alone call; and no test asserts how long something
 * took: a machine may be busy.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
/** Modules that stand in for those of packages. */
const NAMED_IN_CONFIG = readFileSync(join(ROOT, 'scripts/bundle.ts'), 'utf8');
/** Sources that a script writes are no code of its own. */
const TEMPLATES = /`(?:\\.|[^`\\])*`/gs;
const DECLARED = /^export (?:async )?(?:const|function|class) (\w+)/gm;
const DECLARED_TYPES = /^export (?:interface|type) (\w+)/gm;
/** The clock on the wall, which goes on while others work. Written so that this file does not find itself. */
const CLOCK = new RegExp(['performance\\.no' + 'w', 'Date\\.no' + 'w\\(', 'process\\.hr' + 'time'].join('|'));
/** They measure, and assert nothing. */
const MEASURES = /^test\/(?:bench|load)\//;

const files = ['src', 'templates', 'scripts', 'test']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
  .map((path) => ({ path, code: readFileSync(join(ROOT, path), 'utf8') }));

interface File { path: string; code: string }

/** Names that a file exports and that no other file imports from it. */
function deadExports(all: File[], declared = DECLARED): string[] {
  const used = new Set(all.flatMap(importsOf));
  return all.flatMap(({ path, code }) => [...code.replace(TEMPLATES, '').matchAll(declared)]
    .map(([, name]) => `${path}: ${name}`)
    .filter((one) => !used.has(one) && !used.has(`${path}: *`) && !NAMED_IN_CONFIG.includes(`./${path}`)));
}

const isTest = ({ path }: File): boolean => path.startsWith('test/');

/** `path: name`; whoever imports a whole module, or imports while it runs, may use all of it. */
function importsOf({ path, code }: File): string[] {
  const from = (target = '') => relative(ROOT, resolve(ROOT, path, '..', target));
  const named = [...code.matchAll(/\b(?:import|export)\s([^;'"]*?)\sfrom\s*['"](\.[^'"]+)['"]/g)];
  const whole = [...code.matchAll(/\bimport\(\s*['"](\.[^'"]+)['"]/g)];
  return [
    ...named.flatMap(([, clause = '', target]) => clause.match(/\w+|\*/g)?.map((name) => `${from(target)}: ${name}`) ?? []),
    ...whole.map(([, target]) => `${from(target)}: *`),
  ];
}

it('exports only what another file uses', () => {
  const dead = deadExports(files).filter((line) => /^(?:src|templates|scripts)\//.test(line));
  expect(dead).toEqual([]);
});

it('exports only types that another file names', () => {
  expect(deadExports(files, DECLARED_TYPES).filter((line) => /^(?:src|templates)\//.test(line))).toEqual([]);
});

/** The cards of a sheet as a test asks for them, where the Worker keeps a plan; what satori.js is given for fflate. */
const ASKED_BY_TESTS = ['src/cards/plan-cards.ts: planCards', 'src/render/no-woff.ts: inflateSync'];

it('keeps nothing that tests alone call', () => {
  const [tests, product] = [files.filter(isTest), files.filter((file) => !isTest(file))];
  const lone = deadExports(product).filter((line) => {
    const [path = '', name = ''] = line.split(': ');
    const code = product.find((file) => file.path === path)?.code ?? '';
    return code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length === 1;
  });
  const imported = new Set(tests.flatMap(importsOf));
  expect(lone.filter((line) => imported.has(line))).toEqual(ASKED_BY_TESTS);
});

it('asserts no time', () => {
  const timed = files.filter(({ path, code }) => path.startsWith('test/') && !MEASURES.test(path) && CLOCK.test(code));
  expect(timed.map(({ path }) => path)).toEqual([]);
});

describe('the search for dead exports', () => {
  const one = { path: 'src/a.ts', code: 'export const used = 1;\nexport function lone() {}\nlone();' };
  const rows: [string, string, string[]][] = [
    ['what only its own file uses', "import { used } from './a.ts';\nconst lone = used;", ['src/a.ts: lone']],
    ['what is imported from elsewhere', "import { lone } from './c.ts';", ['src/a.ts: used', 'src/a.ts: lone']],
    ['nothing where all is imported', "import * as a from './a.ts';", []],
    ['nothing where it is imported later', "await import('./a.ts');", []],
    ['nothing that is handed on', "export { lone, used as other } from './a.ts';", []],
  ];
  it.each(rows)('finds %s', (_, code, dead) => expect(deadExports([one, { path: 'src/b.ts', code }])).toEqual(dead));
});
