/**
 * Everything that a module rests on: the sources that it imports, theirs, and so on, and the installed packages that
 * any of them names, with the packages that those need. Types are followed too: they cost nothing and miss nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const IMPORT = /(?:\bfrom|\bimport\(|^import)\s*['"]([^'"]+)['"]/gm;

/**
 * @param {string} root folder of the project
 * @param {readonly string[]} entries sources to begin from, relative to it
 * @returns {{ files: string[], packages: string[] }} sorted; packages as `node_modules/…@version`
 */
export function importClosure(root, entries) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @type {Set<string>} */
  const names = new Set();
  /** @param {string} file */
  const follow = (file) => {
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

/** @param {string} specifier */
const packageOf = (specifier) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

/** @typedef {Record<string, { version: string, dependencies?: Record<string, string> }>} Lock */

/**
 * The entries of the lock file for these packages and for all that they need.
 *
 * @param {string} root
 * @param {ReadonlySet<string>} names
 */
function installed(root, names) {
  /** @type {{ packages: Lock }} */
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  /** @type {Map<string, string>} */
  const found = new Map();
  /** @param {string} name @param {string} from */
  const need = (name, from) => {
    const path = placeOf(name, from, packages);
    const entry = path === undefined ? undefined : packages[path];
    if (path === undefined || entry === undefined || found.has(path)) return;
    found.set(path, `${path}@${entry.version}`);
    for (const dependency of Object.keys(entry.dependencies ?? {})) need(dependency, path);
  };
  for (const name of names) need(name, '');
  return [...found.values()].sort();
}

/**
 * As Node looks for a package: beside whoever needs it, then further out.
 *
 * @param {string} name
 * @param {string} from
 * @param {Lock} packages
 */
function placeOf(name, from, packages) {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (path in packages) return path;
    if (folder === '') return undefined;
  }
}
