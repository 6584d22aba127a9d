/**
 * Everything that a module rests on: the sources that it imports, theirs, and so on, and the installed packages that
 * any of them names, with the packages that those need. Types are followed too: they cost nothing and miss nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

type Lock = Record<string, { version: string; dependencies?: Record<string, string> }>;

/** What npm wrote of the installed packages, by their places. */
export function readLock(root: string): Lock {
  const { packages }: { packages: Lock } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return packages;
}

const IMPORT = /(?:\bfrom|\bimport\(|^import)\s*['"]([^'"]+)['"]/gm;

/** Sorted; packages as `node_modules/…@version`. */
export interface Closure { files: string[]; packages: string[] }

/**
 * @param root folder of the project
 * @param entries sources to begin from, relative to it
 */
export function importClosure(root: string, entries: readonly string[]): Closure {
  const files = new Set<string>();
  const names = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file) || !existsSync(join(root, file))) return; // what is generated may not be there yet
    files.add(file);
    if (!/\.[mc]?[jt]sx?$/.test(file)) return;
    for (const [, target = ''] of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
      if (target.startsWith('.')) follow(relative(root, join(root, dirname(file), target)));
      else if (!/^(?:node|cloudflare):/.test(target)) names.add(packageOf(target));
    }
  };
  entries.forEach(follow);
  return { files: [...files].sort(), packages: installed(root, names) };
}

const packageOf = (specifier: string): string =>
  specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

/** The entries of the lock file for these packages and for all that they need. */
function installed(root: string, names: ReadonlySet<string>): string[] {
  const packages = readLock(root);
  const found = new Map<string, string>();
  const need = (name: string, from: string): void => {
    const path = placeOf(name, from, packages);
    const entry = path === undefined ? undefined : packages[path];
    if (path === undefined || entry === undefined || found.has(path)) return;
    found.set(path, `${path}@${entry.version}`);
    for (const dependency of Object.keys(entry.dependencies ?? {})) need(dependency, path);
  };
  for (const name of names) need(name, '');
  return [...found.values()].sort();
}

/** As Node looks for a package: beside whoever needs it, then further out. */
function placeOf(name: string, from: string, packages: Lock): string | undefined {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (path in packages) return path;
    if (folder === '') return undefined;
  }
}
