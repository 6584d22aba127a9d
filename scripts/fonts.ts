/**
 * Copies what the cards are set in from the Fontsource packages to public/fonts/, where the ASSETS binding serves
 * it: as TrueType, unpacked from woff, one file a subset, weight and style. satori reads that in 1.7 ms, woff2 in 2.2
 * and woff in 3.8 (Newsreader 500, latin), and HarfBuzz and the glyph atlas read the same bytes. Writes
 * src/render/font-manifest.ts, which says what is there; numbered families keep their ranges in a
 * JSON file beside the fonts, for they are long and rarely needed. `--check` only compares the manifest.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { unpackWoff } from './unpack-woff.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'public/fonts');
const manifestFile = join(root, 'src/render/font-manifest.ts');
const { resolve } = createRequire(import.meta.url);

const GOOGLE = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'];
const TEXT = { weights: [400, 500, 600, 700], italics: [400, 500], subsets: GOOGLE };
interface Wanted { weights: number[]; italics: number[]; subsets: string[] | 'numbered' }
/** unicode-range by subset. */
type Ranges = Record<string, string>;
type Family = ReturnType<typeof describe>;

const script = (...subsets: string[]): Wanted => ({ weights: [400, 500, 600, 700], italics: [], subsets });
const numbered: Wanted = { weights: [400, 700], italics: [], subsets: 'numbered' };

/** Family by package name; the order within a role's chain is the loader's business. */
const FAMILIES: Record<string, Wanted> = {
  inter: TEXT,
  newsreader: TEXT,
  'source-serif-4': { ...TEXT, subsets: ['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'] },
  'noto-sans-arabic': script('arabic'),
  'noto-naskh-arabic': script('arabic'),
  'noto-sans-hebrew': script('hebrew'),
  'noto-serif-hebrew': script('hebrew', 'latin'),
  'noto-sans-devanagari': script('devanagari'),
  'noto-serif-devanagari': script('devanagari'),
  'noto-sans-bengali': script('bengali'),
  'noto-serif-bengali': script('bengali'),
  'noto-sans-tamil': script('tamil'),
  'noto-serif-tamil': script('tamil'),
  'noto-sans-telugu': script('telugu'),
  'noto-serif-telugu': script('telugu'),
  'noto-sans-kannada': script('kannada'),
  'noto-sans-malayalam': script('malayalam'),
  'noto-serif-malayalam': script('malayalam'),
  'noto-sans-gujarati': script('gujarati'),
  'noto-serif-gujarati': script('gujarati'),
  'noto-sans-gurmukhi': script('gurmukhi'),
  'noto-sans-khmer': script('khmer'),
  'noto-serif-khmer': script('khmer'),
  'noto-sans-lao': script('lao'),
  'noto-sans-sinhala': script('sinhala'),
  'noto-serif-sinhala': script('sinhala'),
  'noto-sans-ethiopic': script('ethiopic'),
  'noto-sans-myanmar': script('myanmar'),
  'noto-serif-myanmar': script('myanmar'),
  'noto-sans-thai': script('thai'),
  'noto-serif-thai': script('thai'),
  'noto-sans-georgian': script('georgian'),
  'noto-serif-georgian': script('georgian'),
  'noto-sans-armenian': script('armenian'),
  'noto-serif-armenian': script('armenian'),
  'noto-sans-symbols': script('symbols'),
  'noto-sans-symbols-2': script('symbols', 'braille'),
  'noto-sans-math': script('latin'),
  'noto-sans-sc': numbered,
  'noto-sans-jp': numbered,
  'noto-sans-kr': numbered,
};

/** Where a package's own ranges do not tell what its file holds. */
const RANGES: Record<string, Ranges> = {
  'noto-sans-math': { latin: 'U+2100-214F,U+2190-22FF,U+27C0-27FF,U+2900-2AFF,U+1D400-1D7FF' },
};

const manifest = Object.entries(FAMILIES).map(([id, wanted]) => describe(id, wanted));
const source = manifestSource(manifest);
if (process.argv.includes('--check')) {
  if (readFileSync(manifestFile, 'utf8') !== source)
    throw new Error('font-manifest.ts is stale: run npm run prepare');
} else {
  if (!existsSync(manifestFile) || readFileSync(manifestFile, 'utf8') !== source) writeFileSync(manifestFile, source);
  const stamp = createHash('sha256').update(source).update(readFileSync(import.meta.filename)).digest('hex');
  const stampFile = join(target, '.stamp');
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    copyAll();
    writeFileSync(stampFile, stamp);
  }
}

interface Metadata { family: string; weights: number[]; styles: string[] }

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function describe(id: string, { weights, italics, subsets }: Wanted) {
  const folder = dirname(resolve(`@fontsource/${id}/package.json`));
  const metadata: Metadata = readJson(join(folder, 'metadata.json'));
  const ranges: Ranges = readJson(join(folder, 'unicode.json'));
  Object.assign(ranges, RANGES[id]);
  const has = (style: string) => (weight: number) =>
    metadata.weights.includes(weight) && metadata.styles.includes(style);
  return {
    id,
    family: metadata.family,
    version: String(readJson(join(folder, 'package.json')).version),
    folder,
    weights: weights.filter(has('normal')),
    italics: italics.filter(has('italic')),
    ranges,
    subsets: subsets === 'numbered' ? ('numbered' as const) : subsets.filter((subset) => ranges[subset]),
  };
}

function manifestSource(families: readonly Family[]): string {
  const entries = families.map(({ id, family, version, weights, italics, subsets, ranges }) => {
    const listed =
      subsets === 'numbered' ? `'numbered'` : JSON.stringify(Object.fromEntries(subsets.map((s) => [s, ranges[s]])));
    const faces = `weights: ${JSON.stringify(weights)}, italics: ${JSON.stringify(italics)}`;
    return `  '${id}': {\n    family: '${family}', version: '${version}', ${faces},\n    subsets: ${listed},\n  },\n`;
  });
  return `/** The faces in public/fonts/, written by scripts/fonts.ts from the Fontsource packages: do not edit. */
export interface FontFamily {
  family: string;
  /** Of the Fontsource package: part of what a card's version is made of. */
  version: string;
  weights: readonly number[];
  italics: readonly number[];
  /** Subset to unicode-range; 'numbered' where the ranges stand in \`<id>.json\` beside the fonts. */
  subsets: Readonly<Record<string, string>> | 'numbered';
}

export const FONT_MANIFEST = {
${entries.join('')}} as const satisfies Record<string, FontFamily>;
`;
}

function copyAll(): void {
  rmSync(target, { recursive: true, force: true });
  let files = 0;
  for (const { id, folder, weights, italics, subsets, ranges } of manifest) {
    mkdirSync(join(target, id), { recursive: true });
    const names = subsets === 'numbered' ? Object.keys(ranges).map((name) => name.replace(/[[\]]/g, '')) : subsets;
    const faces = [...weights.map((weight) => `${weight}-normal`), ...italics.map((weight) => `${weight}-italic`)];
    for (const name of names) {
      for (const face of faces) {
        const woff = readFileSync(join(folder, 'files', `${id}-${name}-${face}.woff`));
        writeFileSync(join(target, id, `${name}-${face}.ttf`), unpackWoff(woff));
        files += 1;
      }
    }
    if (subsets === 'numbered') writeFileSync(join(target, `${id}.json`), JSON.stringify(unbracketed(ranges)));
  }
  const emoji = dirname(resolve('@twemoji/svg/package.json'));
  const pictures = readdirSync(emoji).filter((name) => name.endsWith('.svg'));
  for (const name of pictures) cpSync(join(emoji, name), join(target, 'emoji', name));
  console.log(`fonts: ${files} faces and ${pictures.length} emoji in public/fonts`);
}

function unbracketed(ranges: Ranges): Ranges {
  return Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name.replace(/[[\]]/g, ''), range]));
}
