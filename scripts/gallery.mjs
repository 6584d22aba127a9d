/**
 * Draws every kind × size × theme × script of the sample cards to out/gallery/ and writes one page that shows them,
 * for people to judge. `-- <word>` draws only the rows whose name has the word.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const OUT = 'out/gallery';
const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
});
const load = (file) => vite.ssrLoadModule(file);
const { ORDINARY, UNUSUAL, SCRIPTS } = await load('/test/pictures/sample-cards.ts');
const { drawPng } = await load('/test/pictures/draw.ts');
const { THEME_NAMES } = await load('/templates/theme.ts');
const { SIZE_NAMES } = await load('/src/schema.ts');

/** A house's look on two kinds: an accent that the theme must move, a logo of shapes, its own pairing of type. */
const { readLogo } = await load('/src/article/logo.ts');
const logo = readLogo(
  `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40"><circle ' +
    'cx="20" cy="20" r="20" fill="#0a7d4f"/><path d="M46 4h40v8H46zM46 16h40v8H46zM46 28h24v8H46z" ' +
    'fill="#0a7d4f"/></svg>')}`,
);
const branded = (fonts) => ({ accent: '#0a7d4f', logo, name: null, fonts });
const BRANDS = {
  'brand, quote': { ...ORDINARY.quote, brand: branded('newsreader') },
  'brand, summary': { ...ORDINARY.summary, brand: branded('inter') },
};

const word = process.argv.slice(2).join(' ');
const rows = [
  ...Object.entries(ORDINARY).flatMap(([name, card]) =>
    THEME_NAMES.map((theme) => ({ name: `${name}, ${theme}`, card, theme })),
  ),
  ...Object.entries(UNUSUAL).map(([name, card], i) => ({ name, card, theme: THEME_NAMES[i % THEME_NAMES.length] })),
  ...Object.entries(BRANDS).flatMap(([name, card]) =>
    THEME_NAMES.map((theme) => ({ name: `${name}, ${theme}`, card, theme })),
  ),
  ...Object.entries(SCRIPTS).map(([name, card], i) => ({ name, card, theme: THEME_NAMES[i % THEME_NAMES.length] })),
].filter(({ name }) => name.includes(word));

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const sections = [];
const heaviest = { og: 0, square: 0, portrait: 0, story: 0, pin: 0 };
let flaws = 0;
for (const [index, { name, card, theme }] of rows.entries()) {
  const pictures = [];
  for (const size of SIZE_NAMES) {
    const { bytes, missing, overflows } = await drawPng(card, size, theme);
    const file = `${name.replace(/[^a-z0-9]+/gi, '-')}.${size}.png`;
    writeFileSync(`${OUT}/${file}`, bytes);
    heaviest[size] = Math.max(heaviest[size], bytes.length);
    const flaw = [...missing.map((m) => `no glyph for ${m}`), ...overflows.map((block) => `${block} overflows`)].join(
      ', ',
    );
    if (flaw) flaws += 1;
    pictures.push(
      `<figure class="${size}"><a href="${file}"><img src="${file}" loading="lazy" alt="${size}"></a><figcaption>${size} ${Math.round(bytes.length / 1024)} KB <b>${flaw}</b></figcaption></figure>`,
    );
  }
  sections.push(`<section><h2>${name}</h2><div>${pictures.join('')}</div></section>`);
  process.stderr.write(`\r${index + 1}/${rows.length} ${name.padEnd(30)}`);
}
writeFileSync(
  `${OUT}/index.html`,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Verbatim: every card</title><style>
body{font:15px/1.4 system-ui;margin:32px;background:#8c8f94;color:#111}h2{font-size:18px;margin:32px 0 8px}
section>div{display:flex;gap:16px;align-items:flex-start;overflow-x:auto}figure{margin:0;flex:none}img{display:block;height:auto}
.og img{width:560px}.square img{width:330px}.portrait img{width:300px}.story img{width:230px}.pin img{width:250px}b{color:#900}</style>
<h1>Every card</h1>${sections.join('\n')}</html>\n`,
);
await vite.close();
const weights = Object.entries(heaviest).map(([size, bytes]) => `${size} ${Math.round(bytes / 1024)} KB`);
console.log(
  `\n${OUT}/index.html: ${rows.length * SIZE_NAMES.length} pictures, ${flaws} with flaws; heaviest ${weights.join(', ')}`,
);
