/** The lock file names every package that one of its packages wants, so that `npm ci` works on any machine. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod';

const names = z.record(z.string(), z.string()).default({});
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.string().optional(),
      link: z.boolean().default(false),
      dependencies: names,
      optionalDependencies: names,
      devDependencies: names,
    }),
  ),
});
const { packages } = Lock.parse(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')),
);

/** A package is looked for beside the one that wants it, then beside each that holds that one. */
function isLocked(name: string, wantedBy: string): boolean {
  for (let place = wantedBy; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    if (`${place ? `${place}/` : ''}node_modules/${name}` in packages) return true;
    if (place === '') return false;
  }
}

it('holds what its packages depend on, for every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies, devDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies, ...(path === '' ? devDependencies : {}) })
      .filter((name) => !isLocked(name, path))
      .map((name) => `${path} → ${name}`));
  expect(missing).toEqual([]);
});

it('knows the digest of every package, so that no other bytes are installed', () => {
  const unsure = Object.entries(packages).filter(
    // Our own example of a client stands in this repository, and a link leads to it.
    ([path, { integrity, link }]) => path.includes('node_modules/') && !link && !integrity?.startsWith('sha512-'),
  );
  expect(unsure.map(([path]) => path)).toEqual([]);
});
