/**
 * Everything that a module rests on: the sources that it imports, theirs, and so on, and the installed packages that
 * any of them names, with the packages that those need. Types are followed too: they cost nothing and miss nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const IMPORT = /(?:\bfrom|\bimport\(|^import)\s*['"]([^'"]+)['"]/gm;

/**
 * @param root folder of the project
 * @param entries sources to begin from, relative to it
 * @returns {{ files: string[], packages: string[] }} sorted; packages as `node_modules/…@version`
 */
export function importClosure(root, entries) {
  const files = new Set();
  const names = new Set();
  const follow = (file) => {
    if (files.has(file) || !existsSync(join(root, file))) return; // what is generated may not be there yet
    files.add(file);
    if (!/\.[mc]?[jt]sx?$/.test(file)) return;
    for (const [, target] of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
      if (target.startsWith('.')) follow(relative(root, join(root, dirname(file), target)));
      else if (!/^(?:node|cloudflare):/.test(target)) names.add(packageOf(target));
    }
  };
  entries.forEach(follow);
  return { files: [...files].sort(), packages: installed(root, names) };
}

const packageOf = (specifier) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

/** The entries of the lock file for these packages and for all that they need. */
function installed(root, names) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = new Map();
  const need = (name, from) => {
    const path = placeOf(name, from, packages);
    if (path === undefined || found.has(path)) return;
    found.set(path, `${path}@${packages[path].version}`);
    for (const dependency of Object.keys(packages[path].dependencies ?? {})) need(dependency, path);
  };
  for (const name of names) need(name, '');
  return [...found.values()].sort();
}

/** As Node looks for a package: beside whoever needs it, then further out. */
function placeOf(name, from, packages) {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (path in packages) return path;
    if (folder === '') return undefined;
  }
}
