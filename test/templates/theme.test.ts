/** Every theme is read by everybody: contrast of each pair of tokens that meet. */
import { describe, expect, it } from 'vitest';
import { contrast, readable } from '../../templates/contrast.ts';
import { THEMES } from '../../templates/theme.ts';

const tones = Object.values(THEMES).flatMap((theme) => [
  [theme.name, 'page', theme.page] as const,
  [theme.name, 'panel', theme.panel] as const,
]);

describe.each(tones)('%s, %s', (_, __, tone) => {
  it('sets body text at 7:1 and more', () => expect(contrast(tone.ink, tone.ground)).toBeGreaterThanOrEqual(7));
  it('sets everything else at 4.5:1 and more', () => {
    expect(contrast(tone.soft, tone.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tone.accent, tone.ground)).toBeGreaterThanOrEqual(4.5);
  });
});

it('draws the band of a poster against its page', () =>
  expect(contrast(THEMES.poster.panel.ground, THEMES.poster.page.ground)).toBeGreaterThan(3));

it.each([
  ['#ffff00', '#ffffff', 'yellow on white must darken'],
  ['#101010', '#11141a', 'black on black must lighten'],
  ['#777777', '#767676', 'grey on grey must go somewhere'],
  ['#b0241c', '#f7f2ea', 'what is readable stays'],
])('makes %s readable on %s: %s', (color, ground) => {
  const made = readable(color, [ground], 4.5);
  expect(contrast(made, ground)).toBeGreaterThanOrEqual(4.5);
  if (contrast(color, ground) >= 4.5) expect(made).toBe(color);
});
