// Copies the faces that our pages are set in to public/type/, as woff2: half of what the cards' TrueType weighs.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const target = join(import.meta.dirname, '../public/type');
const FACES = {
  newsreader: ['latin-500-normal', 'latin-600-normal', 'latin-ext-500-normal', 'latin-ext-600-normal'],
  inter: [
    'latin-400-normal', 'latin-600-normal', 'latin-ext-400-normal', 'latin-ext-600-normal', 'cyrillic-400-normal',
    'cyrillic-600-normal',
  ],
  'source-serif-4': ['cyrillic-600-normal'],
};

mkdirSync(target, { recursive: true });
for (const [family, faces] of Object.entries(FACES)) {
  const files = join(dirname(resolve(`@fontsource/${family}/package.json`)), 'files');
  for (const face of faces)
    place(readFileSync(join(files, `${family}-${face}.woff2`)), join(target, `${family}-${face}.woff2`));
}

/** Every start of the Worker runs this, and another one may be serving the file: it is there whole, or as it was. */
function place(bytes: Buffer, file: string): void {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
}
