/**
 * Writes the versions of the reader, of the planner and of the renderer: digests of everything that shapes a sheet,
 * its plan, or a picture (the sources that it imports, near and far, and the installed packages that they rest on).
 * Stored sheets and addresses of pictures carry them, so no change is ever hidden by a cache or a store, and no one
 * has to remember to raise a number.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importClosure, readLock, type Closure } from './import-closure.ts';

const root = join(import.meta.dirname, '..');

interface Version {
  name: string;
  target: string;
  of: string;
  entries: string[];
  /** Packages whose files are fetched when they are needed: no source imports them. */
  also?: RegExp;
}

export const VERSIONS: Version[] = [
  {
    name: 'READER_VERSION',
    target: 'src/sheet/reader-version.ts',
    of: 'what is read in an article',
    entries: [
      'src/article/read-article.ts', 'src/text/read-document.ts', 'src/extract/extract.ts', 'scripts/slim-pdfjs.ts',
    ],
    // Its file is written by a script, and may not be there yet.
    also: /^node_modules\/unpdf$/,
  },
  {
    name: 'PLAN_VERSION', target: 'src/cards/plan-version.ts', of: 'a plan of cards',
    entries: ['src/cards/plan-cards.ts'],
  },
  {
    name: 'RENDER_VERSION',
    target: 'src/render/version.ts',
    of: 'a picture',
    entries: [
      'src/render/draw-card.ts', 'src/render/engines.ts', 'src/render/asset-fonts.ts', 'src/render/wasm/modules.ts',
      'src/cards/dress-card.ts', 'scripts/fonts.ts', 'scripts/slim-satori.ts',
    ],
    also: /^node_modules\/(?:satori|harfbuzzjs|@resvg\/[^/]+|@fontsource\/[^/]+|@twemoji\/[^/]+)$/,
  },
];

/** What a version is a digest of: sources and packages. */
export function hashed({ entries, also }: Version): Closure {
  const { files, packages } = importClosure(root, entries);
  const generated = VERSIONS.map(({ target }) => target);
  const more = Object.entries(readLock(root))
    .filter(([path]) => also?.test(path))
    .map(([path, { version }]) => `${path}@${version}`);
  return {
    files: files.filter((file) => !generated.includes(file)),
    packages: [...new Set([...packages, ...more])].sort(),
  };
}

function writeVersion(version: Version): void {
  const { files, packages } = hashed(version);
  const digest = createHash('sha256');
  for (const file of files) digest.update(file).update(readFileSync(join(root, file)));
  for (const installed of packages) digest.update(installed);
  const target = join(root, version.target);
  const source = `/** Written by scripts/versions.ts: changes with whatever shapes ${version.of}. */
export const ${version.name} = '${digest.digest('hex').slice(0, 12)}';
`;
  if (!existsSync(target) || readFileSync(target, 'utf8') !== source) writeFileSync(target, source);
}

if (import.meta.main) VERSIONS.forEach(writeVersion);
