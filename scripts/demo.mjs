// npm run demo [-- file]: an article goes in; the fact sheet is printed, the cards are written to out/.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printSheet, style } from './print-sheet.mjs';
import { startWorker } from './worker.mjs';

const OWN_ARTICLE = fileURLToPath(new URL('../test/corpus/harbour-bridge/article.txt', import.meta.url));
/** What stands beside the article where it was printed; a file of yours says it itself, or not. */
const OWN_SOURCE = '?publisher=The%20Port%20Allery%20Courier&sourceUrl=https://courier.example/harbour-bridge';
const OUT = fileURLToPath(new URL('../out', import.meta.url));
const MEDIA_TYPES = { html: 'text/html', htm: 'text/html', md: 'text/markdown', json: 'application/json' };

try {
  await demo(process.argv[2] ?? OWN_ARTICLE);
} catch (error) {
  console.error(`\n${style.bad('The demo stopped:')} ${error.message}`);
  process.exitCode = 1;
}

async function demo(file) {
  const article = await readFile(file).catch((error) => {
    throw new Error(`${file} cannot be read (${error.code}).`);
  });
  const state = join(tmpdir(), `verbatim-demo-${process.pid}`);
  progress(`starting the Worker on workerd for ${relative('.', resolve(file)) || file} …`);
  const worker = await startWorker({ persistTo: state });
  process.once('SIGINT', () => worker.stop().then(() => process.exit(130)));
  try {
    const { sheet, ms } = await post(worker.url, file, article);
    progress('');
    printSheet(sheet);
    console.log(style.dim(`\nread and stored in ${ms} ms`));
    await writeCards(sheet);
  } finally {
    await worker.stop();
    await rm(state, { recursive: true, force: true });
  }
}

async function post(url, file, article) {
  const type = MEDIA_TYPES[file.split('.').at(-1).toLowerCase()] ?? 'text/plain';
  const began = performance.now();
  const response = await fetch(`${url}/api/sheets${file === OWN_ARTICLE ? OWN_SOURCE : ''}`, { method: 'POST', headers: { 'content-type': type }, body: article });
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
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${name}: ${(await response.json()).detail}`);
    const png = new Uint8Array(await response.arrayBuffer());
    bytes += png.length;
    await writeFile(join(OUT, name), png);
  }
  progress('');
  const took = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${pictures.length} pictures, ${Math.round(bytes / 1024)} KB, drawn in ${took} s: ${style.strong(`${relative('.', OUT) || OUT}/`)}`);
  console.log(style.dim(`Begin with ${join(relative('.', OUT), pictures[0].name)}; the same card in five sizes stands beside it.`));
}

/** One line that is written over on a terminal; in a log, a line each. */
function progress(words) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${words}`);
  else if (words) console.error(words);
}
