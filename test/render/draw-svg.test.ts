import { describe, expect, it, vi } from 'vitest';
import { drawSvg } from '../../src/render/draw-svg.ts';
import { startEngines } from '../../src/render/engines.ts';
import { FontLibrary } from '../../src/render/fonts.ts';
import { diskFonts } from './disk-fonts.ts';
import { engineModules } from './engine-modules.ts';

const library = new FontLibrary(diskFonts);
async function draw(text: string, style: Record<string, unknown> = {}) {
  const { satori } = await startEngines(engineModules());
  const element = {
    type: 'div',
    props: { style: { width: 400, height: 100, padding: 20, fontSize: 30, ...style }, children: text },
  };
  return drawSvg({ satori, library, source: diskFonts }, { element, width: 400, height: 100, language: 'en' }, false);
}
const spelt = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, word]) => word).join('');

describe('drawSvg', () => {
  it.each([
    ['Ordinary words', [], 'Ordinary words', 'nothing is missing'],
    ['x ≥ 3 → y', [], 'x ≥ 3 → y', 'signs come from the families of signs'],
    ['old 𒀀 script', ['𒀀'], 'old [?] script', 'what no font has is told in editor\'s brackets'],
    ['ᠮᠣᠩ end', ['ᠮ', 'ᠣ', 'ᠩ'], '[?] end', 'a run is told once'],
    ['The ﬁrst oﬃcer’s ﬂats', [], 'The first officer’s flats', 'ligatures of a PDF are letters'],
    ['sent 🫸🏽 and 🫷🏼', [], 'sent  and ', 'an emoji with a skin tone is one picture'],
    ['1 and 1️⃣', [], '1 and ', 'a keycap is a picture, and its digit stays a digit'],
  ])('%s: missing %j', async (text, missing, expected) => {
    const drawn = await draw(text);
    expect(drawn.missing).toEqual(missing);
    expect(spelt(drawn.svg).trim()).toBe(expected.trim());
  });

  it('keeps padding inside the width: every box is border-box', async () => {
    const { boxes } = await draw('word');
    expect(boxes[0]).toMatchObject({ width: 400, height: 100 });
  });

  it('warns of a style that it cannot use and draws on', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect((await draw('word', { display: 'table' })).svg).toContain('word');
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });

  it.each([[null], ['text alone'], [[]]])('refuses %j in place of an element', async (element) => {
    const { satori } = await startEngines(engineModules());
    const drawing = drawSvg(
      { satori, library, source: diskFonts },
      { element, width: 10, height: 10, language: 'en' },
      true,
    );
    await expect(drawing).rejects.toThrow(/must return one element/);
  });
});
