/** resvg starts with the first card that needs it, and with no other. */
import { expect, it } from 'vitest';
import { cardDrawer } from '../../src/render/draw-card.ts';
import { startEngines } from '../../src/render/engines.ts';
import { LateResvg, ResvgNotStarted } from '../../src/render/late-resvg.ts';
import { DEFAULT_THEME } from '../../templates/theme.ts';
import { ORDINARY } from '../pictures/sample-cards.ts';
import { diskFonts } from './disk-fonts.ts';
import { engineModules } from './engine-modules.ts';

it('is asked for by the first card with an emoji, once', async () => {
  const modules = engineModules();
  let asked = 0;
  const load = () => ((asked += 1), modules.resvg());
  const draw = cardDrawer(() => startEngines({ ...modules, resvg: load }), diskFonts);
  const counts: number[] = [];
  for (const text of ['Ferries carry 400 people a day.', 'Ferries carry 400 people a day. ⛴️', 'A ferry sank. ⛴️']) {
    const png = await draw({ ...ORDINARY.fact, text }, 'og', DEFAULT_THEME, 'png');
    expect(png.length).toBeGreaterThan(1000);
    counts.push(asked);
  }
  expect(counts).toEqual([0, 1, 1]);
});

it('starts again where it could not be had', async () => {
  const { resvg } = engineModules();
  let failures = 1;
  const late = new LateResvg(() => (failures-- > 0 ? Promise.reject(new Error('no module')) : resvg()));
  await expect(late.start()).rejects.toThrow('no module');
  expect(() => late.rasterise('<svg/>')).toThrow(ResvgNotStarted);
});
