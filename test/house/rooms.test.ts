/** The rooms of the readers of quotations and of names: each is built on those before it, types apart. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
/** In their order; what makes the list stands beside them and may import from all. */
const ROOMS = {
  'src/extract/quotes': [
    'marks', 'model', 'scene', 'phrase', 'speech', 'clause', 'descriptors', 'tags', 'head-first', 'coreference',
    'candidates', 'features', 'continuation', 'ruled-out', '',
  ],
  'src/extract/names': ['lists', 'words', 'run', 'kind', 'role', ''],
} as const;

describe.each(Object.entries(ROOMS))('%s', (top, rooms) => {
  const files = readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(ROOT, top), join(entry.parentPath, entry.name)));
  const roomOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');
  const rankOf = (path: string): number => rooms.findIndex((room) => room === roomOf(path));

  it('has no other rooms', () => expect(files.filter((path) => rankOf(path) < 0)).toEqual([]));

  it('imports nothing from a later room', () => {
    const back = files.flatMap((path) => {
      const code = readFileSync(join(ROOT, top, path), 'utf8');
      const imported = [...code.matchAll(/^(?:import|export) (?!type )[^;]*? from '(\.[^']+)';/gms)];
      return imported
        .map(([, target = '']) => relative(join(ROOT, top), resolve(ROOT, top, path, '..', target)))
        .filter((target) => !target.startsWith('..') && rankOf(target) > rankOf(path))
        .map((target) => `${path} → ${target}`);
    });
    expect(back).toEqual([]);
  });
});
