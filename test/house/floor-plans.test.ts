/** docs/floor-plans.md: a plan for every large folder, whose files are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
/** Files of a folder that are taken in at a glance. */
const LARGE = 20;

const [, ...sections] = readFileSync(join(ROOT, 'docs/floor-plans.md'), 'utf8').split(/^## /m);
const plans = new Map(sections.map((section) => [section.split('\n', 1)[0] ?? '', section]));

function foldersIn(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  const sources = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  const inner = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => foldersIn(`${folder}/${name}`));
  return sources.length > LARGE ? [folder, ...inner] : inner;
}

it.each(['src', 'templates'].flatMap(foldersIn))('%s has more than 20 sources, and a floor plan', (folder) => {
  expect([...plans.keys()]).toContain(folder);
});

it.each([...plans].filter(([title]) => existsSync(join(ROOT, title))))('%s has the files of its plan', (folder, plan) => {
  const named = [...plan.matchAll(/`([\w-]+\.tsx?)`/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !existsSync(join(ROOT, folder, name)))).toEqual([]);
});

it('leads two ways through files that are there', () => {
  const ways = plans.get('Two ways through the house') ?? '';
  const named = [...ways.matchAll(/`((?:src|templates)\/[\w/-]+\.tsx?)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
