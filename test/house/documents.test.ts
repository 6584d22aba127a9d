/**
 * The documents tell the truth: every file that they lead to exists, every script that they name can be run, every
 * route has its row.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { makeApp } from '../app/make-app.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCUMENTS = [
  'README.md', 'SECURITY.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docs/deploy.md', 'docs/glossary.md', 'docs/routes.md',
];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

describe.each(DOCUMENTS)('%s', (path) => {
  it('leads to files that are there', () => {
    const targets = [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => target ?? '');
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(path), target)))).toEqual([]);
  });

  it('names files of ours that are there', () => {
    const paths = read(path).matchAll(/`((?:src|templates|test|scripts)\/[\w./-]+\w)`/g);
    const named = [...paths].map(([, name]) => name ?? '');
    expect(named.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });

  it('names scripts that can be run', () => {
    const named = [...read(path).matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

it('there is a row for every route', () => {
  const told = read('docs/routes.md');
  const paths = makeApp()
    .app.routes.filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => [method, path.replace(/\/:.*$|(?<=.)\/$/, '')] as const);
  expect(paths.length).toBeGreaterThan(8);
  const missing = paths.filter(
    ([method, path]) => !new RegExp(`\`${method} ${path.replaceAll('.', '\\.')}[\`/{?, ]`).test(told),
  );
  expect(missing).toEqual([]);
});
