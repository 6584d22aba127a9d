/**
 * Writes src/render/version.ts: a digest of everything that shapes a picture (the sources of cards, templates and
 * renderer, and the installed engines and fonts). The addresses of pictures carry it, so no change of look is ever
 * hidden by a cache, and no one has to remember to raise a number.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'src/render/version.ts');
const FOLDERS = ['src/cards', 'src/render', 'templates'];
const PACKAGES = /^node_modules\/(satori|harfbuzzjs|@resvg\/|@fontsource\/|@twemoji\/)/;

const digest = createHash('sha256');
for (const folder of FOLDERS) {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) if (file !== target) digest.update(file.slice(root.length)).update(readFileSync(file));
}
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
for (const [name, { version }] of Object.entries(packages)) if (PACKAGES.test(name)) digest.update(`${name}@${version}`);

const source = `/** Written by scripts/drawing-version.mjs: changes with whatever shapes a picture. */
export const RENDER_VERSION = '${digest.digest('hex').slice(0, 12)}';
`;
if (!existsSync(target) || readFileSync(target, 'utf8') !== source) writeFileSync(target, source);
