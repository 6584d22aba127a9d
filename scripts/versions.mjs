/**
 * Writes the versions of the renderer and of the reader: digests of everything that shapes a picture, or a sheet (the
 * sources, and the installed packages that they rest on). Addresses of pictures and stored sheets carry them, so no
 * change is ever hidden by a cache or a store, and no one has to remember to raise a number.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const VERSIONS = [
  {
    name: 'RENDER_VERSION',
    target: join(root, 'src/render/version.ts'),
    of: 'a picture',
    folders: ['src/cards', 'src/render', 'templates'],
    packages: /^node_modules\/(satori|harfbuzzjs|@resvg\/|@fontsource\/|@twemoji\/)/,
  },
  {
    name: 'READER_VERSION',
    target: join(root, 'src/sheet/reader-version.ts'),
    of: 'what is read in an article',
    folders: ['src/article', 'src/text', 'src/extract'],
    packages: /^node_modules\/(human-names|commonmark|linkedom|htmlparser2|tldts)$/,
  },
];
const { packages: installed } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

for (const { name, target, of, folders, packages } of VERSIONS) {
  const digest = createHash('sha256');
  for (const file of folders.flatMap(filesIn).sort()) if (file !== target) digest.update(file.slice(root.length)).update(readFileSync(file));
  for (const [path, { version }] of Object.entries(installed)) if (packages.test(path)) digest.update(`${path}@${version}`);
  const source = `/** Written by scripts/versions.mjs: changes with whatever shapes ${of}. */
export const ${name} = '${digest.digest('hex').slice(0, 12)}';
`;
  if (!existsSync(target) || readFileSync(target, 'utf8') !== source) writeFileSync(target, source);
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
