/**
 * Writes src/render/wasm/satori.js: satori as it is installed, less the half megabyte of base64 in which it carries
 * HarfBuzz, for the Worker has the same bytes as a module compiled at deploy. In their place stands a word that tells
 * src/render/harfbuzz-shim.ts what is asked for. Its segmenters are ours, which load no tables for text that needs
 * none. Stops where satori carries other bytes than harfbuzzjs has, or makes its segmenters in another way.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const STAND_IN = 'HarfBuzz';
/** With a locale, and without one. */
const SEGMENTERS = 2;
const target = join(import.meta.dirname, '../src/render/wasm/satori.js');

const whole = readFileSync(join(resolve('satori/package.json'), '../dist/standalone.js'), 'utf8');
const harfbuzz = readFileSync(resolve('harfbuzzjs/hb.wasm')).toString('base64');
const parts = whole.split(harfbuzz);
if (parts.length !== 2)
  throw new Error('This satori carries another HarfBuzz than harfbuzzjs has: they must be raised together.');
const segmenting = parts.join(btoa(STAND_IN)).split('new Intl.Segmenter(');
if (segmenting.length !== SEGMENTERS + 1)
  throw new Error('This satori makes its segmenters in another way than the one that this script knows.');

const slim = `// Written by scripts/slim-satori.ts from satori (MPL-2.0): do not edit.
import { LazySegmenter } from '../graphemes.ts';
${segmenting.join('new LazySegmenter(').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '')}\n`;
if (!existsSync(target) || readFileSync(target, 'utf8') !== slim) writeFileSync(target, slim);
