/**
 * Writes src/render/wasm/satori.js: satori as it is installed, less the HarfBuzz that it carries as half a megabyte of
 * base64: it shapes by the one that draws glyphs (src/render/satori-shaping.ts). Its segmenters are ours, which load no
 * tables for text that needs none; it remembers the words of several cards; it makes fewer objects of a letter's face
 * and of an element of SVG, and none that keeps a whole card; it unpacks no WOFF, reads fonts by
 * src/render/satori-fonts.ts, and knows no Tailwind, whose tables it would fill when it starts. Stops where satori
 * carries other bytes than harfbuzzjs has, or does one of these in another way.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const { resolve } = createRequire(import.meta.url);
/** With a locale, and without one. */
const SEGMENTERS = 2;
const FOLDER = join(import.meta.dirname, '../src/render/wasm');

const whole = readFileSync(join(resolve('satori/package.json'), '../dist/standalone.js'), 'utf8');
const harfbuzz = readFileSync(resolve('harfbuzzjs/hb.wasm')).toString('base64');
const parts = whole.split(harfbuzz);
if (parts.length !== 2)
  throw new Error('This satori carries another HarfBuzz than harfbuzzjs has: they must be raised together.');
const segmenting = parts.join('').split('new Intl.Segmenter(');
if (segmenting.length !== SEGMENTERS + 1)
  throw new Error('This satori makes its segmenters in another way than the one that this script knows.');

/**
 * How it shapes: from its instance of HarfBuzz and its fonts there to the one function that asks for glyphs, which is
 * given a font, a text and what is wanted. The other one waits until the instance is there.
 */
const SHAPING = new RegExp(
  [
    String.raw`var \w+=[\w$]+\(\w+\(\),1\),(\w+)=null,\w+=null,\w+=new WeakMap,`,
    String.raw`\w+=typeof FinalizationRegistry=="function"\?[^;]*;async function (\w+)\(\)\{if\(!\1\)[^]*?`,
    String.raw`function \w+\((\w+)\)\{if\(!\1\)[^]*?\.createBlob\([^]*?`,
    String.raw`function (\w+)\(\w+,\w+,\w+=\{\}\)\{if\(!\1\)[^]*?\.json\(\w+\)\}finally\{\w+\.destroy\(\)\}\}`,
  ].join(''),
);
/** Words whose shape it remembers for a set of fonts: its 256 are two cards' words, and "the" is shaped once a card. */
const REMEMBERED = new RegExp(
  [
    String.raw`(\.size>=)\w+(\)\{let \w+=\w+\.keys\(\)\.next\(\)\.value;`,
    String.raw`\w+!==void 0&&\w+\.delete\(\w+\)\}return \w+\.set\(\w+,\w+\),\w+\};return\{has:)`,
  ].join(''),
);
const MOST_WORDS = 1024;
/** Which face has a letter: asked for every letter, and each time it made a list of all faces before it looked. */
const FACE_OF = new RegExp(
  [
    String.raw`(\w+)=\((\w+),(\w+)=!0\)=>\{(let (\w+)=\[(?:\.\.\.\w+,)+\.\.\.\3\?\w+:\[\]\];`,
    String.raw`if\(typeof \2>"u"\)return \3\?\5\[\5\.length-1\]:void 0;`,
    String.raw`let (\w+)=\2\.charCodeAt\(0\);if\((\w+)\.has\(\6\)\)return \7\.get\(\6\);)`,
  ].join(''),
);

/** twrnc, which makes styles of `tw` attributes: from its first line to the one function that satori calls. */
const TAILWIND = new RegExp(
  [
    String.raw`var \w+=[\w$]+\([\w$]+\(\)\);var \w+=\["ios","android","windows","macos","web"\];[^]*?`,
    String.raw`function (\w+)\(\{width:(\w+),height:(\w+),config:(\w+)\}\)`,
    String.raw`\{return (\w+)\|\|\(\5=\w+\(\4\)\),\5\.setWindowDimensions\(\{width:\+\2,height:\+\3\}\),\5\}`,
  ].join(''),
);
/** Makes of the code of a CommonJS module a function that runs it when it is first asked for. */
const COMMON_JS =
  /(\w+)=\((\w+),(\w+)\)=>\(\)=>\(\3\|\|\2\(\(\3=\{exports:\{\}\}\)\.exports,\3\),\3\.exports\)/;

/** An element of SVG, of the strings of its attributes added up one by one: each sum was an object that outlived it. */
const SVG_ELEMENT = new RegExp(
  [
    String.raw`function (\w+)\((\w+),(\w+),(\w+)\)\{(\w+)\(\2,"element"\);let (\w+)="";`,
    String.raw`for\(let\[(\w+),(\w+)\]of Object\.entries\(\3\)\)typeof \8<"u"&&`,
    String.raw`\(\5\(\7,"attribute"\),\6\+=\` \$\{\7\}="\$\{(\w+)\(\8\)\}"\`\);return `,
  ].join(''),
);
const JOINED =
  'function $1($2,$3,$4){$5($2,"element");let parts=[];for(let $7 in $3){let $8=$3[$7];typeof $8<"u"&&' +
  '($5($7,"attribute"),parts.push(" ",$7,\'="\',$9($8),\'"\'))}let $6=parts.join("");return ';

/**
 * How a text is measured, written into its place in the layout. V8 makes a function that is written straight into a
 * property among the old objects, which only a full collection frees, and with it the whole card that it can see.
 */
const PARAGRAPH = new RegExp(
  [
    String.raw`this\.node\.measure=(\([\w$,]+\)=>this\.measure\([\w$,]+\)),`,
    String.raw`this\.node\.lastBaseline=([\w$]+=>\{this\.flow\([\w$]+\);[^{}]*\})\}`,
  ].join(''),
);
const LINES = /([\w$]+)\.lastBaseline=(([\w$]+)=>\([\w$]+\(\3\),[\w$]+\.get\(\3\)\.lastBaseline\));/;

const CHANGES: [known: RegExp, slim: string][] = [
  [SHAPING, 'async function $2(){}function $4(font,text,asked){return text?shaped(font._rawFontData,text,asked):[]}'],
  [REMEMBERED, `$1${MOST_WORDS}$2`],
  [SVG_ELEMENT, JOINED],
  [PARAGRAPH, 'Object.assign(this.node,{measure:$1,lastBaseline:$2})}'],
  [LINES, 'Object.assign($1,{lastBaseline:$2});'],
  [FACE_OF, '$1=($2,$3=!0)=>{if($2!==void 0&&$7.has($2.charCodeAt(0)))return $7.get($2.charCodeAt(0));$4'],
  // It unpacks WOFF, which none of our fonts is; the tables for that take as long as a line of text.
  [/from"fflate"/, 'from"../no-woff.ts"'],
  [/from"@shuding\/opentype\.js"/, 'from"../satori-fonts.ts"'],
  [TAILWIND, 'function $1(){throw new TypeError("No element of a card has styles of Tailwind")}'],
];

const slim = CHANGES.reduce(changed, withoutMap(segmenting.join('new LazySegmenter(')));
write('satori.js', `// Written by scripts/slim-satori.ts from satori (MPL-2.0): do not edit.
import { LazySegmenter } from '../graphemes.ts';
import shaped from '../satori-shaping.ts';
${withoutUnused(slim)}`);

/** Replaces what stands at one place. */
function changed(source: string, [pattern, to]: readonly [RegExp, string]): string {
  const found = source.match(new RegExp(pattern.source, 'g'))?.length ?? 0;
  if (found !== 1) throw new Error(`There are ${found} places like ${pattern.source}: one is known.`);
  return source.replace(pattern, to);
}

/** Modules that only what was left out asked for. */
function withoutUnused(source: string): string {
  const [, wrapper] = COMMON_JS.exec(source) ?? [];
  if (wrapper === undefined) throw new Error('This satori wraps CommonJS in another way than the one that is known.');
  const marked = source.replaceAll(`=${wrapper}(`, `=/* @__PURE__ */${wrapper}(`);
  return transformSync(marked, { format: 'esm', treeShaking: true, minifyWhitespace: true }).code;
}

function withoutMap(source: string): string {
  return source.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '');
}

function write(name: string, source: string): void {
  const path = join(FOLDER, name);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== source) writeFileSync(path, source);
}
