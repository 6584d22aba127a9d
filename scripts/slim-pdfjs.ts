/**
 * Writes src/article/document/pdf/pdfjs.js: of PDF.js, as unpdf builds it for Workers, what reads the text of a file, a
 * third of it, with a meter. PDF.js sets no bound to what a file may unfold to (4 MB of a deflated stream are 4 GB of
 * zeros), how many operators a page may run or how many codes a range of glyphs may name. Each such place spends of a
 * budget here, and a file that has used it up stops. What draws, edits, prints or signs is left out, and XFA, which is
 * never asked for. Stops where PDF.js is written in another way than the one that this script knows.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { leaveOut } from './leave-out.ts';
import { reachable } from './reachable.ts';

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

const LEFT_OUT = 'throw Error("Left out of PDF.js")';
/** What unfolds more than a budget holds, and at one go. */
const TOO_MUCH = 'spend(1/0)';

/** What stands among other statements, and what stands there instead. */
const CHANGED: [known: RegExp, slim: string][] = [
  // All that PDF.js exports, once more.
  [/globalThis\._pdfjsTestingUtils=\{[^]*?\};(?=export\{)/, ''],
  // Operators that are drawn together are put together.
  [/addState\(\w+,\[\w+\.save,[^]*?(?=var NullOptimizer=)/, ''],
  // How a canvas is drawn on, by the numbers of operators.
  [/for\(let (\w+) in (\w+)\)(\w+)\.prototype\[\1\]!==void 0&&\(\3\.prototype\[\2\[\1\]\]=\3\.prototype\[\1\]\);/, ''],
  [/\w+\?NodeCanvasFactory:DOMCanvasFactory/, 'class{}'],
  [/\w+\?NodeFilterFactory:DOMFilterFactory/, 'class{destroy(){}}'],
  // Files that come in parts, over a network.
  [/(?<=\.source=\w+,new LocalPdfManager\(\w+\);)(?=let \w+=new PDFWorkerStream)/, `${LEFT_OUT};`],
  // Pictures; masks stay, of which glyphs of a Type 3 font are made.
  [/(?=let \w+=\w+\.has\(`SMask`\)\|\|\w+\.has\(`Mask`\);if\(\w+&&)/, 'return;'],
  // Options of decoders of pictures, colours and functions.
  [
    new RegExp(
      [
        String.raw`(?<=Object\.freeze\((\w+)\),)(?:\w+\.setOptions\(\1\),){2}\w+\.setOptions\(\1\);`,
        String.raw`let (\w+)=\{\.\.\.\1,handler:\w+\};(?:\w+\.setOptions\(\2\)[,;]?){5}`,
      ].join(''),
    ),
    '0',
  ],
];

/** What no reading of text comes to, or only where a file is malformed: a picture as the operators of a page. */
const NEVER_CALLED = [
  'PDFDocument.loadXfaResources', 'PDFPageProxy.getXfa', 'getXfaFontName', 'getXfaFontDict',
  'PDFPageProxy.render', 'PDFPageProxy.getOperatorList', 'Page.getOperatorList', 'Page.save',
  'WorkerTransport.annotationStorage', 'FontLoader.bind', 'TextLayer.constructor', 'initGPU', 'getFontSubstitution',
  'ColorSpaceUtils.parse', 'PDFImage.constructor', 'PDFImage.createImageData', 'ImageResizer.needsToBeResized',
  'ImageResizer.createImage', 'JpegStream.decodeImage', 'JpxStream.decodeImage', 'Jbig2Stream.decodeImage',
  'CCITTFaxStream.decodeImage', 'getNetworkStream',
];

/** What is called, and what it does instead. */
const ANSWERED: Readonly<Record<string, string>> = {
  'PDFDocument.xfaFactory': 'return null',
  'PDFDocument.isPureXfa': 'return!1',
  'PDFDocument.htmlForXfa': 'return null',
  'Page.xfaData': 'return null',
  // Only the dictionary of the file is read, not its XMP.
  'Catalog.metadata': 'return null',
  // Streams of Brotli unfold a million times.
  'BrotliStream.readBlock': `${TOO_MUCH};${LEFT_OUT}`,
  'TextLayer.cleanup': '',
  // Glyphs of a Type 3 font are run, for how high they are; colours and shapes of letters change nothing of that.
  'PartialEvaluator.handleText': 'return arguments[1].font.charsToGlyphs(arguments[0])',
  'PartialEvaluator._getColorSpace': 'return null',
  'PartialEvaluator._handleColorSpace': 'return null',
  'PartialEvaluator.handleTransferFunction': 'return null',
  'PartialEvaluator.handleSMask':
    'let[e,t,n,r,i,a,o]=arguments;return this.buildFormXObject(t,e.get("G"),null,n,r,i.state.clone({newPath:!0}),a,o)',
  'TranslatedFont.send': '',
  'TranslatedFont.fallback': '',
};

const COLOURS = {
  of: 'PartialEvaluator.getOperatorList',
  names: [
    'setFillColorSpace', 'setStrokeColorSpace', 'setFillColor', 'setStrokeColor', 'setFillGray', 'setStrokeGray',
    'setFillCMYKColor', 'setStrokeCMYKColor', 'setFillRGBColor', 'setStrokeRGBColor', 'setFillColorN',
    'setStrokeColorN', 'shadingFill',
  ],
};

/** What the two halves of PDF.js, which are made for two threads, say to each other while a text is read. */
const HEARD = [
  'test', 'configure', 'GetDocRequest', 'GetPage', 'GetTextContent', 'GetMetadata', 'Cleanup', 'Terminate', 'Ready',
  'GetDoc', 'DocException', 'PasswordRequest', 'DataLoaded', 'FetchBinaryData',
];

/** What src/article/document/pdf/pdfjs.d.ts says of what `getDocument` answers. */
const CALLED = ['promise', 'destroy', 'numPages', 'getPage', 'view', 'getTextContent', 'cleanup', 'getMetadata'];

const source = join(import.meta.dirname, '../node_modules/unpdf/dist/pdfjs.mjs');
const target = join(import.meta.dirname, '../src/article/document/pdf/pdfjs.js');

const withoutMap = readFileSync(source, 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '');
const changed = CHANGED.reduce(replaced, METERED.reduce(metered, withoutMap));
/** So printed, no function has a name of its own that the module has, too, and what stands behind a `throw` is gone. */
const plain = transformSync(changed, { format: 'esm', minifySyntax: true }).code;
const bodies = { ...Object.fromEntries(NEVER_CALLED.map((name) => [name, LEFT_OUT])), ...ANSWERED };
const read = reachable(leaveOut(plain, { bodies, cases: COLOURS, heard: HEARD }), 'getDocument', CALLED);
const written = `// Written by scripts/slim-pdfjs.ts from unpdf (MIT) and PDF.js (Apache-2.0): do not edit.
let spend = () => {};
/** From now on, this is told what a file costs, and throws where it is too much. */
export const meter = (told) => { spend = told; };
${transformSync(read, { format: 'esm', minifySyntax: true, minifyWhitespace: true }).code}`;
if (!existsSync(target) || readFileSync(target, 'utf8') !== written) writeFileSync(target, written);

function metered(code: string, [known, times, spending]: (typeof METERED)[number]): string {
  const parts = code.split(known);
  if (parts.length !== times + 1) throw new Error(`PDF.js holds ${parts.length - 1} of ${times} times: ${known}`);
  return parts.join(spending);
}

function replaced(code: string, [known, slim]: (typeof CHANGED)[number]): string {
  const times = code.match(new RegExp(known.source, 'g'))?.length ?? 0;
  if (times !== 1) throw new Error(`PDF.js has ${times} places like ${known.source}: one is known`);
  return code.replace(known, slim);
}
