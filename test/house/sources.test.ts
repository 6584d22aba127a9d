/**
 * The house, read from its sources: the order of the folders, no cycle, no drawer, no long file, no clock in the
 * middle.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** An import may only go to the same place or to an earlier one. Files at the root of src/ have their own places. */
const ORDER = [
  ['schema', 'limits', 'errors', 'letter-ranges', 'letters', 'pattern'],
  ['article'],
  ['text'],
  ['extract'],
  ['sheet'],
  ['check'],
  ['changes'],
  ['cards'],
  ['desk'],
  ['templates'],
  ['render'],
  ['archive'],
  ['share'],
  ['feeds'],
  ['log'],
  ['webhooks'],
  ['jobs'],
  ['routes'],
  ['consumer'],
  ['env', 'counters', 'headers'],
  ['app'],
  ['index'],
];
const MAX_LINES = 250;
const DRAWERS = /^(utils?|helpers?|common|misc|shared|lib)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(d|test|workers|module))*\.\w+$/;
/** Written so that this file does not find itself. */
const CLOCK_OR_CHANCE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|\bgetRandomValues\b/;
const LOOSE_ENDS = new RegExp(
  [
    'as an' + 'y\\b',
    ': an' + 'y\\b',
    '@ts-' + 'ignore',
    'eslint-' + 'disable',
    '(it|test|describe)\\.(sk' + 'ip|on' + 'ly)\\b',
    'TO' + 'DO',
    'FIX' + 'ME',
  ].join('|'),
);

interface Source {
  path: string;
  code: string;
  imports: string[];
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function readSource(path: string): Source {
  const code = readFileSync(join(ROOT, path), 'utf8');
  const from = [...code.matchAll(/(?:from|import\(|^import)\s*['"](\.[^'"]+)['"]/gm)].map(([, target]) => target ?? '');
  return { path, code, imports: from.map((target) => relative(ROOT, resolve(ROOT, path, '..', target))) };
}

const sources = [...filesIn('src'), ...filesIn('templates')].filter((path) => /\.tsx?$/.test(path)).map(readSource);
const tests = filesIn('test')
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
  .map(readSource);

function placeOf(path: string): string {
  const [top, next = ''] = path.split('/');
  return top === 'src' ? next.replace(/\.\w+$/, '') : (top ?? '');
}
const rankOf = (path: string) => ORDER.findIndex((places) => places.includes(placeOf(path)));

/**
 * Lists, tables and schemas hold no function, but for one without parameters that makes the list when it is asked for;
 * they may be as long as what they list.
 */
function isData({ path, code }: Source): boolean {
  const written = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').replace(/= \(\)(?:: \w+)? =>/g, '=');
  return placeOf(path) === 'schema' || path.includes('/lists/') || !/=>|\bfunction\b/.test(written);
}

describe('the sources', () => {
  it('are found', () => expect(sources.length).toBeGreaterThan(30));

  it('stand in a folder that has a place in the order', () => {
    expect(sources.filter(({ path }) => rankOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  it('are listed in the README, each folder with what it does, in that order', () => {
    const [, laidOut = ''] = readFileSync(join(ROOT, 'README.md'), 'utf8').split('## How the code is laid out');
    const told = [...laidOut.matchAll(/^\| `(?:src\/)?(\w+)`/gm)].map(([, name]) => name);
    const inFolders = new Set(sources.flatMap(({ path }) => (/^src\/[\w-]+\.ts/.test(path) ? [] : [placeOf(path)])));
    expect(told).toEqual(ORDER.flat().filter((place) => inFolders.has(place)));
  });

  it('import only what comes before them', () => {
    const back = sources.flatMap(({ path, imports }) =>
      imports.filter((target) => rankOf(target) > rankOf(path)).map((target) => `${path} → ${target}`),
    );
    expect(back).toEqual([]);
  });

  it('import one another in no circle', () => expect(cycles(sources)).toEqual([]));

  it('read no clock and roll no dice, but in index.ts', () => {
    const impure = sources.filter(({ path, code }) => path !== 'src/index.ts' && CLOCK_OR_CHANCE.test(code));
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  it('of text and extract know no Hono and no platform', () => {
    const middle = sources.filter(({ path }) => ['text', 'extract', 'cards'].includes(placeOf(path)));
    expect(middle.filter(({ code }) => /from ['"](hono|cloudflare:|node:)/.test(code)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it(`have at most ${MAX_LINES} lines, unless they are data`, () => {
    const long = sources.filter((source) => !isData(source) && source.code.split('\n').length - 1 > MAX_LINES);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('say at the top what they are for', () => {
    expect(
      sources.filter(({ path, code }) => !path.endsWith('.d.ts') && !/^\/[/*]/.test(code)).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('sources and tests', () => {
  it('are named in kebab-case, and none is a drawer', () => {
    const wrong = [...sources, ...tests].filter(
      ({ path }) =>
        !KEBAB.test(basename(path)) || path.split('/').some((part) => DRAWERS.test(part.replace(/\..*$/, ''))),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('leave no loose end', () => {
    expect([...sources, ...tests].filter(({ code }) => LOOSE_ENDS.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('need nothing outside this folder', () => {
    const outside = [...sources, ...tests].flatMap(({ path, imports }) =>
      imports.filter((target) => target.startsWith('..')).map((t) => `${path} → ${t}`),
    );
    expect(outside).toEqual([]);
  });
});

describe('scripts', () => {
  it('are TypeScript, so that the compiler reads them', () => {
    const untyped = [...filesIn('scripts'), ...filesIn('test')].filter((path) => /\.[cm]?js$/.test(path));
    expect(untyped).toEqual([]);
  });

  it('that a command names are there', () => {
    const commands = ['package.json', 'wrangler.toml'].map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n');
    const named = [...commands.matchAll(/\bnode (\S+\.\w+)/g)].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the reading of the sources', () => {
  const file = (path: string, ...imports: string[]): Source => ({ path, code: '', imports });
  it('finds a circle, and says the way round', () => {
    expect(cycles([file('a', 'b'), file('b', 'c'), file('c', 'b')])).toEqual(['b → c → b']);
  });
  it('finds none in a diamond', () => {
    expect(cycles([file('a', 'b', 'c'), file('b', 'd'), file('c', 'd'), file('d')])).toEqual([]);
  });
});

/** Every way back to a file that is still being followed (depth-first search, each file left once). */
function cycles(files: Source[]): string[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, way: string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const target of importsOf.get(path) ?? []) follow(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) follow(path, []);
  return found;
}
