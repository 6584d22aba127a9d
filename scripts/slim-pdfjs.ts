/**
 * Writes src/article/document/pdf/pdfjs.js: PDF.js as unpdf builds it for Workers, with a meter. PDF.js sets no bound
 * to what a file may unfold to (4 MB of a deflated stream are 4 GB of zeros), how many operators a page may run or how
 * many codes a range of glyphs may name. Each such place spends of a budget here, and a file that has used it up stops.
 * Brotli streams, which unfold a million times and at one go, are not read; so their dictionary goes, 60 KB of a deploy
 * that were unpacked whenever the module started. Stops where PDF.js is written in another way than the one that this
 * script knows.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one of each costs, in bytes of a decoded stream. */
const OPERATOR = 40;
const MAP_ENTRY = 8;
const FORM = 4_000;
const FONT = 10_000;

/** What stands in PDF.js, how often, and what stands in its place. */
const METERED: [known: string, times: number, metered: string][] = [
  // The buffer of every decoded stream grows here.
  [
    'let n=this.minBufferLength;for(;n<e;)n*=2;let r=new Uint8Array(n);', 1,
    'let n=this.minBufferLength;for(;n<e;)n*=2;spend(n-t.byteLength);let r=new Uint8Array(n);',
  ],
  // Streams that the platform would unfold, without a bound: the way above is taken instead.
  ['get isAsync(){return this.#e}', 2, 'get isAsync(){return!1}'],
  ['readBlock(){let e=this.stream.getBytes(),t=Ge(', 1, 'readBlock(){spend(1/0);let e=this.stream.getBytes(),t=Ge('],
  // One operator of a page or of a form.
  ['read(e){let t=e.args;for(;;){', 1, `read(e){let t=e.args;for(;;){spend(${OPERATOR});`],
  // A form that is drawn within a page, or the page itself; a font.
  [
    'prevRefs:p=null,intersector:m=null}){if(e.isAsync)', 1,
    `prevRefs:p=null,intersector:m=null}){spend(${FORM});if(e.isAsync)`,
  ],
  ['cssFontInfo:l}){let u=a===`Type3`', 1, `cssFontInfo:l}){spend(${FONT});let u=a===\`Type3\``],
  // Ranges of character codes, of glyph widths and of objects: "<0000> <FFFFFF>" is written in a line.
  ['mapCidRange(e,t,n){if(', 1, `mapCidRange(e,t,n){spend((t-e)*${MAP_ENTRY});if(`],
  ['mapBfRange(e,t,n){if(', 1, `mapBfRange(e,t,n){spend((t-e)*${MAP_ENTRY});if(`],
  ['for(let e=t;e<=n;e++)i[e]=a', 1, `spend((n-t)*${MAP_ENTRY});for(let e=t;e<=n;e++)i[e]=a`],
  ['for(let e=t;e<=i;e++)o[e]=a', 1, `spend((i-t)*${MAP_ENTRY});for(let e=t;e<=i;e++)o[e]=a`],
  ['for(let a=t.entryNum;a<s;++a){t.entryNum=a', 1, `spend(s*${MAP_ENTRY});for(let a=t.entryNum;a<s;++a){t.entryNum=a`],
];

const source = join(import.meta.dirname, '../node_modules/unpdf/dist/pdfjs.mjs');
const target = join(import.meta.dirname, '../src/article/document/pdf/pdfjs.js');

let code = readFileSync(source, 'utf8');
for (const [known, times, metered] of METERED) {
  const parts = code.split(known);
  if (parts.length !== times + 1) throw new Error(`PDF.js holds ${parts.length - 1} of ${times} times: ${known}`);
  code = parts.join(metered);
}
/** The words that Brotli streams are unpacked with, in two strings and a template (its mark is \x60). */
const DICTIONARY =
  /(unpackDictionaryData\(\w+,)'(?:[^'\\]|\\.){50000,}','(?:[^'\\]|\\.){50000,}',\x60(?:[^\x60\\]|\\.)*\x60,/gsu;
const dictionaries = [...code.matchAll(DICTIONARY)].length;
if (dictionaries !== 1) throw new Error(`PDF.js holds ${dictionaries} dictionaries of Brotli`);
code = code.replace(DICTIONARY, "$1'','','',");

const written = `// Written by scripts/slim-pdfjs.ts from unpdf (MIT) and PDF.js (Apache-2.0): do not edit.
let spend = () => {};
/** From now on, this is told what a file costs, and throws where it is too much. */
export const meter = (told) => { spend = told; };
${code.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '')}\n`;
if (!existsSync(target) || readFileSync(target, 'utf8') !== written) writeFileSync(target, written);
