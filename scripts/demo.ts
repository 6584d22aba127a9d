// npm run demo [-- FILE or ADDRESS]: an article goes in; the fact sheet is printed, the cards are written to out/.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { readArticleInput, type ArticleInput } from './article-input.ts';
import type { PostedSheet } from './posted-sheet.ts';
import { printSheet, style } from './print-sheet.ts';
import { startWorker, type RunningWorker } from './worker.ts';

const OWN_ARTICLE = join(import.meta.dirname, '../test/corpus/harbour-bridge/article.txt');
/** What stands beside the article where it was printed; a file of yours says it itself, or not. */
const OWN_SOURCE = '?publisher=The%20Port%20Allery%20Courier&sourceUrl=https://courier.example/harbour-bridge';
const OUT = join(import.meta.dirname, '../out');
/** What a shell expects of a program that Ctrl-C ended. */
const INTERRUPTED = 130;
const USAGE = `npm run demo [-- FILE or ADDRESS]

Reads a text, Markdown, HTML, JSON, PDF, Word (.docx) or mail (.eml) file, or the page at an http(s) address; without
one, an article of ours.
Prints the fact sheet and writes the cards to out/.`;

const [named = OWN_ARTICLE] = process.argv.slice(2);
/** Loaded late: whoever presses Ctrl-C in the first half second must find somebody who listens. */
const answers = () => import('./posted-sheet.ts');

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => ending.abort());
if (['-h', '--help'].includes(named)) console.log(USAGE);
else {
  await demo(named).catch((error) => {
    if (!ending.signal.aborted) console.error(`\n${style.bad('The demo stopped:')} ${error.message}`);
    process.exitCode = ending.signal.aborted ? INTERRUPTED : 1;
  });
}

async function demo(file: string): Promise<void> {
  if (file.startsWith('-')) throw new Error(`${file} is no option here.\n\n${USAGE}`);
  const article = await readArticleInput(file);
  progress(`starting the Worker on workerd for ${file.includes('://') ? file : relative('.', resolve(file))} …`);
  const state = await mkdtemp(join(tmpdir(), 'verbatim-demo-'));
  let worker: RunningWorker | undefined;
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

async function post(url: string, file: string, { type, body }: ArticleInput) {
  const began = performance.now();
  const response = await fetch(`${url}/api/sheets${file === OWN_ARTICLE ? OWN_SOURCE : ''}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
    signal: ending.signal,
  });
  const { PostedSheet, Problem } = await answers();
  const answer: unknown = await response.json();
  const ms = Math.round(performance.now() - began);
  if (response.ok) return { sheet: PostedSheet.parse(answer), ms };
  const { title, code, detail } = Problem.parse(answer);
  throw new Error(`${title} (${code}). ${detail}`);
}

/** Every card as a link preview, and the first one in every size. */
async function writeCards(sheet: PostedSheet): Promise<void> {
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
    const png = await draw(url, name);
    bytes += png.length;
    await writeFile(join(OUT, name), png);
  }
  progress('');
  const took = ((performance.now() - began) / 1000).toFixed(1);
  const folder = relative('.', OUT) || '.';
  const weight = `${pictures.length} pictures, ${Math.round(bytes / 1024)} KB`;
  console.log(`${weight}, drawn in ${took} s: ${style.strong(`${folder}/`)}`);
  const [first] = pictures;
  if (!first) return;
  console.log(style.dim(`Begin with ${join(folder, first.name)}; the same card in five sizes stands beside it.`));
}

async function draw(url: string, name: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: ending.signal });
  if (!response.ok) {
    const { Problem } = await answers();
    throw new Error(`${name}: ${Problem.parse(await response.json()).detail}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

/** One line that is written over on a terminal; in a log, a line each. */
function progress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${words}`);
  else if (words) console.error(words);
}
