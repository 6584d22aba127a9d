/** What our filler covers against what resvg draws of the same shape: pixel by pixel, in steps of coverage. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { FULL, type Coverage, type CoverageBox } from '../../src/render/glyphs/coverage.ts';
import { CoverageFiller } from '../../src/render/glyphs/coverage-filler.ts';
import { traceRoundedBox } from '../../src/render/glyphs/rounded-box.ts';
import { StampSet } from '../../src/render/glyphs/stamps.ts';
import { TrueTypeFont } from '../../src/render/glyphs/true-type.ts';
import { startEngines } from '../../src/render/engines.ts';
import { engineModules } from './engine-modules.ts';
import { trace } from './trace-outline.ts';

vi.setConfig({ testTimeout: 60_000 });

const SIDE = 160;
const BOX: CoverageBox = { left: 0, top: 0, width: SIDE, height: SIDE };

async function expectAsResvg(coverage: Coverage, path: string): Promise<void> {
  const { resvg } = await startEngines(engineModules());
  const box = `width="${SIDE}" height="${SIDE}"`;
  const { data } = resvg.rasterise(`<svg xmlns="http://www.w3.org/2000/svg" ${box}><path d="${path}"/></svg>`);
  let [sum, most, ink] = [0, 0, 0];
  for (let at = 0; at < SIDE * SIDE; at += 1) {
    const off = Math.abs((coverage.values[at] ?? 0) - Math.round(((data[at * 4 + 3] ?? 0) * FULL) / 255));
    sum += off;
    most = Math.max(most, off);
    ink += coverage.values[at] ?? 0;
  }
  expect(ink, path).toBeGreaterThan(0);
  // A sample more or less where an edge passes close by it; where a curve lies flat, a few of its row.
  expect(most, path).toBeLessThanOrEqual(4);
  expect(sum / ink, path).toBeLessThan(1 / 40);
}

/** A shape in a box of its own has the same pixels as in the large one. */
function expectWithin(large: Coverage, own: Coverage, name: string): void {
  const at = (row: number): number => (own.top + row) * SIDE + own.left;
  const cut = Array.from({ length: own.height }, (_, row) => large.values.subarray(at(row), at(row) + own.width));
  expect(Buffer.concat(cut).equals(own.values), name).toBe(true);
  expect(own.values.some((value) => value > 0)).toBe(true);
}

const GLYPHS = [...'gQ8&@aäçﬁ¼§W'];

it.each([
  ['newsreader/latin-600-normal.ttf', 96],
  ['newsreader/latin-500-italic.ttf', 48],
  ['inter/latin-500-normal.ttf', 22],
])('the letters of %s in %i pixels', async (file, size) => {
  const bytes = readFileSync(join(import.meta.dirname, '../../public/fonts', file));
  const font = new TrueTypeFont(new Uint8Array(bytes).buffer);
  const filler = new CoverageFiller(engineModules().pixels);
  const scale = size / font.unitsPerEm;
  let drawn = 0;
  for (const glyph of GLYPHS) {
    const outline = font.outline(font.glyphOf(glyph.codePointAt(0) ?? 0));
    if (outline.ends.length === 0) continue;
    let path = '';
    const between = { x: Number.NaN, y: Number.NaN };
    const moved = (x: number, y: number) => (between.x === x && between.y === y ? '' : `M${x} ${y}`);
    const go = (command: string, x: number, y: number) => {
      path += command;
      [between.x, between.y] = [x, y];
    };
    trace(outline, scale, 30.25, 110.5, {
      line: (x0, y0, x, y) => go(`${moved(x0, y0)}L${x} ${y}`, x, y),
      curve: (x0, y0, cx, cy, x, y) => go(`${moved(x0, y0)}Q${cx} ${cy} ${x} ${y}`, x, y),
    });
    filler.begin(BOX);
    trace(outline, scale, 30.25, 110.5, filler);
    const coverage = filler.finish();
    await expectAsResvg(coverage, path);
    expectWithin(coverage, filler.fill(outline, scale, 30.25, 110.5), glyph);
    drawn += 1;
  }
  expect(drawn).toBeGreaterThan(GLYPHS.length / 2);
});

it('more edges on a line than a letter has', async () => {
  const filler = new CoverageFiller(engineModules().pixels);
  filler.begin(BOX);
  let path = '';
  for (let x = 2; x < 150; x += 3) {
    for (const [x0, y0, x1, y1] of [[x, 5, x, 150], [x, 150, x + 1.5, 150], [x + 1.5, 150, x + 1.5, 5]] as const)
      filler.line(x0, y0, x1, y1);
    path += `M${x} 5V150H${x + 1.5}V5Z`;
  }
  await expectAsResvg(filler.finish(), path);
});

it.each([
  ['a drop with one sharp corner', 'M68,66 h8 a0,0 0 0 1 0,0 v8 a8,8 0 0 1 -8,8 h0 a8,8 0 0 1 -8,-8 v0 a8,8 0 0 1 8,-8'],
  ['a dot', 'M70,60 h0 a10,10 0 0 1 10,10 v0 a10,10 0 0 1 -10,10 h0 a10,10 0 0 1 -10,-10 v0 a10,10 0 0 1 10,-10'],
  ['a large one', 'M60,10 h40 a50,50 0 0 1 50,50 v40 a50,50 0 0 1 -50,50 h-40 a50,50 0 0 1 -50,-50 v-40 a50,50 0 0 1 50,-50'],
])('a box with round corners: %s', async (_, path) => {
  const filler = new CoverageFiller(engineModules().pixels);
  filler.begin(BOX);
  expect(traceRoundedBox(path, filler)).toBe(true);
  await expectAsResvg(filler.finish(), path);
});

it.each(['M0,0 L10,10', 'M0,0 c1,1 2,2 3,3', 'M8,0 h8 a8,4 0 0 1 4,8', 'h8 v8', ''])(
  'no box with round corners, and left to resvg: %s',
  (path) => expect(new StampSet(new CoverageFiller(engineModules().pixels)).coverage(path, 0, 0, 20, 20)).toBeNull(),
);
