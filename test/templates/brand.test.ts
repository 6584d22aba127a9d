/** Whatever accent a house brings, its cards are read. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withAccent } from '../../templates/brand.ts';
import { contrast } from '../../templates/contrast.ts';
import { THEME_NAMES, THEMES } from '../../templates/theme.ts';

const channel = fc.integer({ min: 0, max: 255 }).map((n) => n.toString(16).padStart(2, '0'));
const colour = fc.tuple(channel, channel, channel).map((rgb) => `#${rgb.join('')}`);

it('keeps contrast for any accent in any theme', () => {
  fc.assert(
    fc.property(colour, fc.constantFrom(...THEME_NAMES), (accent, name) => {
      for (const tone of [withAccent(THEMES[name], accent).page, withAccent(THEMES[name], accent).panel]) {
        expect(contrast(tone.ink, tone.ground)).toBeGreaterThanOrEqual(7);
        expect(contrast(tone.soft, tone.ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(tone.accent, tone.ground)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

it('leaves an accent alone that can be read', () =>
  expect(withAccent(THEMES.paper, '#004f9e').page.accent).toBe('#004f9e'));

it.each(['red', '#fff', 'rgb(0,0,0)', ''])('refuses %j: only #rrggbb is a colour here', (accent) => {
  expect(() => withAccent(THEMES.paper, accent)).toThrow(RangeError);
});
