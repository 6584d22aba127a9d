/** Every sample card in every size and theme, as pictures and one page that shows them: `npm run gallery`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readLogo } from '../../src/article/logo.ts';
import type { Card } from '../../src/cards/card.ts';
import { type Brand, SIZE_NAMES, type SizeName } from '../../src/schema.ts';
import { DEFAULT_THEME, THEME_NAMES, type ThemeName } from '../../templates/theme.ts';
import { drawPng } from './draw.ts';
import { LED_IN, ORDINARY, SCRIPTS, UNUSUAL } from './sample-cards.ts';

const OUT = 'out/gallery';
const STYLE = `
body{font:15px/1.4 system-ui;margin:32px;background:#8c8f94;color:#111}h2{font-size:18px;margin:32px 0 8px}
section>div{display:flex;gap:16px;align-items:flex-start;overflow-x:auto}figure{margin:0;flex:none}
img{display:block;height:auto}.og img{width:560px}.square img{width:330px}.portrait img{width:300px}
.story img{width:230px}.pin img{width:250px}b{color:#900}`;

/** A house's look on two kinds: an accent that the theme must move, a logo of shapes, its own pairing of type. */
const SHAPES = '<circle cx="20" cy="20" r="20" fill="#0a7d4f"/><path d="M46 4h40v8H46zM46 16h40v8H46zM46 28h24v8H46z" ' +
  'fill="#0a7d4f"/>';
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40">${SHAPES}</svg>`;
const BRANDED: Record<string, Card> = {
  'brand, quote': { ...ORDINARY.quote, brand: brandIn('newsreader') },
  'brand, summary': { ...ORDINARY.summary, brand: brandIn('inter') },
};

function brandIn(fonts: Brand['fonts']): Brand {
  const logo = readLogo(`data:image/svg+xml,${encodeURIComponent(LOGO)}`);
  if (typeof logo === 'string') throw new Error(`The logo of the gallery ${logo}.`);
  return { accent: '#0a7d4f', logo, name: null, fonts };
}

interface Row { name: string; card: Card; theme: ThemeName }

const inEveryTheme = (cards: Record<string, Card>): Row[] =>
  Object.entries(cards).flatMap(([name, card]) => THEME_NAMES.map((theme) => ({ name: `${name}, ${theme}`, card, theme })));
const inOneTheme = (cards: Record<string, Card>): Row[] =>
  Object.entries(cards).map(([name, card], i) => ({
    name, card, theme: THEME_NAMES[i % THEME_NAMES.length] ?? DEFAULT_THEME,
  }));

/** @param word rows whose name has it are drawn; the empty word is in all */
export async function drawGallery(word: string): Promise<void> {
  const all = [
    ...inEveryTheme({ ...ORDINARY, ...LED_IN }), ...inOneTheme(UNUSUAL), ...inEveryTheme(BRANDED),
    ...inOneTheme(SCRIPTS),
  ];
  const rows = all.filter(({ name }) => name.includes(word));
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const sections: string[] = [];
  const drawn: Picture[] = [];
  for (const [index, row] of rows.entries()) {
    const pictures: Picture[] = [];
    for (const size of SIZE_NAMES) pictures.push(await draw(row, size));
    drawn.push(...pictures);
    sections.push(`<section><h2>${row.name}</h2><div>${pictures.map(figureOf).join('')}</div></section>`);
    process.stderr.write(`\r${index + 1}/${rows.length} ${row.name.padEnd(30)}`);
  }
  const head = `<meta charset="utf-8"><title>Verbatim: every card</title><style>${STYLE}</style>`;
  const page = `<!doctype html><html lang="en">${head}<h1>Every card</h1>${sections.join('\n')}</html>\n`;
  writeFileSync(`${OUT}/index.html`, page);
  console.log(`\n${OUT}/index.html: ${summaryOf(drawn)}`);
}

interface Picture { file: string; size: SizeName; bytes: number; flaw: string }

async function draw({ name, card, theme }: Row, size: SizeName): Promise<Picture> {
  const { bytes, missing, overflows } = await drawPng(card, size, theme);
  const file = `${name.replace(/[^a-z0-9]+/gi, '-')}.${size}.png`;
  writeFileSync(`${OUT}/${file}`, bytes);
  const flaws = [...missing.map((m) => `no glyph for ${m}`), ...overflows.map((block) => `${block} overflows`)];
  return { file, size, bytes: bytes.length, flaw: flaws.join(', ') };
}

function figureOf({ file, size, bytes, flaw }: Picture): string {
  const image = `<a href="${file}"><img src="${file}" loading="lazy" alt="${size}"></a>`;
  return `<figure class="${size}">${image}<figcaption>${size} ${kilo(bytes)} KB <b>${flaw}</b></figcaption></figure>`;
}

function summaryOf(pictures: readonly Picture[]): string {
  const heaviest = SIZE_NAMES.map((wanted) => {
    const weights = pictures.filter(({ size }) => size === wanted).map(({ bytes }) => bytes);
    return `${wanted} ${kilo(Math.max(0, ...weights))} KB`;
  });
  const flawed = pictures.filter(({ flaw }) => flaw !== '').length;
  return `${pictures.length} pictures, ${flawed} with flaws; heaviest ${heaviest.join(', ')}`;
}

const kilo = (bytes: number): number => Math.round(bytes / 1024);
