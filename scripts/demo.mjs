// npm run demo [-- FILE or ADDRESS]: an article goes in; the fact sheet is printed, the cards are written to out/.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticleInput } from './article-input.mjs';
import { printSheet, style } from './print-sheet.mjs';
import { startWorker } from './worker.mjs';

const OWN_ARTICLE = fileURLToPath(new URL('../test/corpus/harbour-bridge/article.txt', import.meta.url));
/** What stands beside the article where it was printed; a file of yours says it itself, or not. */
const OWN_SOURCE = '?publisher=The%20Port%20Allery%20Courier&sourceUrl=https://courier.example/harbour-bridge';
const OUT = fileURLToPath(new URL('../out', import.meta.url));
/** What a shell expects of a program that Ctrl-C ended. */
const INTERRUPTED = 130;
const USAGE = `npm run demo [-- FILE or ADDRESS]

Reads a text, Markdown, HTML, JSON, PDF, Word (.docx) or mail (.eml) file, or the page at an http(s) address; without one, an article of ours.
Prints the fact sheet and writes the cards to out/.`;

const [named = OWN_ARTICLE] = process.argv.slice(2);
const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => ending.abort());
if (['-h', '--help'].includes(named)) console.log(USAGE);
else {
  await demo(named).catch((error) => {
    if (!ending.signal.aborted) console.error(`\n${style.bad('The demo stopped:')} ${error.message}`);
    process.exitCode = ending.signal.aborted ? INTERRUPTED : 1;
  });
}

async function demo(file) {
  if (file.startsWith('-')) throw new Error(`${file} is no option here.\n\n${USAGE}`);
  const article = await readArticleInput(file);
  progress(`starting the Worker on workerd for ${file.includes('://') ? file : relative('.', resolve(file))} …`);
  const state = await mkdtemp(join(tmpdir(), 'verbatim-demo-'));
  let worker;
  try {
    worker = await startWorker({ persistTo: state, signal: ending.signal });
    const { sheet, ms } = await post(worker.url, file, article);
    progress('');
    printSheet(sheet);
    console.log(style.dim(`\nread and stored in ${ms} ms`));
    await writeCards(sheet);
  } finally {
    await worker?.stop();
    await rm(state, { recursive: true, force: true });
  }
}

async function post(url, file, { type, body }) {
  const began = performance.now();
  const response = await fetch(`${url}/api/sheets${file === OWN_ARTICLE ? OWN_SOURCE : ''}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
    signal: ending.signal,
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${answer.title} (${answer.code}). ${answer.detail}`);
  return { sheet: answer, ms: Math.round(performance.now() - began) };
}

/** Every card as a link preview, and the first one in every size. */
async function writeCards(sheet) {
  const pictures = sheet.cards.flatMap((card, i) =>
    Object.entries(card.images)
      .filter(([size]) => i === 0 || size === 'og')
      .map(([size, { url }]) => ({ url, name: `${card.id}${size === 'og' ? '' : `-${size}`}.png` })));
  await mkdir(OUT, { recursive: true });
  for (const old of await readdir(OUT)) if (old.endsWith('.png')) await rm(join(OUT, old));
  const began = performance.now();
  let bytes = 0;
  for (const [i, { url, name }] of pictures.entries()) {
    progress(`drawing ${i + 1} of ${pictures.length}: ${name}`);
    const response = await fetch(url, { signal: ending.signal });
    if (!response.ok) throw new Error(`${name}: ${(await response.json()).detail}`);
    const png = new Uint8Array(await response.arrayBuffer());
    bytes += png.length;
    await writeFile(join(OUT, name), png);
  }
  progress('');
  const took = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${pictures.length} pictures, ${Math.round(bytes / 1024)} KB, drawn in ${took} s: ${style.strong(`${relative('.', OUT) || OUT}/`)}`,
  );
  console.log(
    style.dim(
      `Begin with ${join(relative('.', OUT), pictures[0].name)}; the same card in five sizes stands beside it.`,
    ),
  );
}

/** One line that is written over on a terminal; in a log, a line each. */
function progress(words) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${words}`);
  else if (words) console.error(words);
}
