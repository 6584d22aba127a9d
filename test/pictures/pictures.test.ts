/**
 * Cards look as they looked when somebody last judged them: every kind in each theme or size that tells something,
 * compared by pixels. `ACCEPT_PICTURES=1 npx vitest run --project whole test/pictures` stores what is drawn now;
 * a failure writes the new picture and the differing pixels to out/pictures/.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { SIZES } from '../../src/limits.ts';
import { encodePng } from '../../src/render/png.ts';
import { SIZE_NAMES, type SizeName } from '../../src/schema.ts';
import { DEFAULT_THEME, THEME_NAMES, type ThemeName } from '../../templates/theme.ts';
import { decodePng } from '../render/decode-png.ts';
import { drawPng } from './draw.ts';
import { LED_IN, ORDINARY, SCRIPTS, UNUSUAL } from './sample-cards.ts';

const ACCEPTED = fileURLToPath(import.meta.resolve('./accepted/'));
const OUT = fileURLToPath(import.meta.resolve('../../out/pictures/'));
const THEMES_SHOWN = fileURLToPath(import.meta.resolve('../../public/themes/'));
/** A channel may differ by so much, in so many of all pixels: antialiasing, not another look. */
const CHANNEL = 24;
const SHARE = 0.0005;

interface Picture { name: string; card: Card; size: SizeName; theme: ThemeName }

/** Every kind in every size as a stranger sees it first, and every kind in every theme as a link shows it. */
const kinds = Object.values(ORDINARY);
const wanted: Omit<Picture, 'name'>[] = [
  ...kinds.flatMap((card) => SIZE_NAMES.map((size) => ({ card, size, theme: DEFAULT_THEME }))),
  ...kinds.flatMap((card) =>
    THEME_NAMES.filter((theme) => theme !== DEFAULT_THEME).map((theme) => ({ card, size: 'og' as const, theme })),
  ),
];
const strange = {
  ...pick(SCRIPTS, ['Arabic summary', 'Japanese', 'Hindi', 'Thai', 'Russian']),
  ...pick(UNUSUAL, ['nobody named', 'emoji', 'long, in parts']),
  ...pick(LED_IN, ['led in, long', 'led in, Arabic', 'led in, Japanese']),
};
/** As most articles have it: one sentence under its title. */
const ofOne: Card = { ...ORDINARY.summary, facts: ORDINARY.summary.facts.slice(0, 1) };
/** A list or a guide. */
const { points } = UNUSUAL;
const listed = points ? SIZE_NAMES.map((size) => ({ name: `points-${size}`, card: points, size, theme: DEFAULT_THEME })) : [];
const { 'led in': answer } = LED_IN;
const answered = answer
  ? [
      ...SIZE_NAMES.map((size) => ({ name: `led-in-${size}`, card: answer, size, theme: DEFAULT_THEME })),
      ...(['broadsheet', 'poster'] as const).map((theme) => ({
        name: `led-in-og-${theme}`, card: answer, size: 'og' as const, theme,
      })),
    ]
  : [];
const pictures: Picture[] = [
  ...listed,
  ...answered,
  ...SIZE_NAMES.map((size) => ({ name: `summary-of-one-${size}`, card: ofOne, size, theme: DEFAULT_THEME })),
  ...wanted.map((picture) => ({ ...picture, name: `${picture.card.kind}-${picture.size}-${picture.theme}` })),
  ...Object.entries(strange).map(([name, card]) => ({
    name: name.replace(/[^a-z]+/gi, '-').toLowerCase(),
    card,
    size: 'og' as const,
    theme: 'ink' as const,
  })),
];

function pick(cards: Record<string, Card>, names: string[]): Record<string, Card> {
  return Object.fromEntries(Object.entries(cards).filter(([name]) => names.includes(name)));
}

describe('pictures', () => {
  it.each(pictures)('$name looks as it was accepted', async ({ name, card, size, theme }) => {
    const { bytes } = await drawPng(card, size, theme);
    const file = `${ACCEPTED}${name}.png`;
    if (process.env['ACCEPT_PICTURES']) {
      mkdirSync(ACCEPTED, { recursive: true });
      writeFileSync(file, bytes);
    }
    expect(existsSync(file), `${name} was never accepted`).toBe(true);
    const accepted = readFileSync(file);
    const [now, then] = [decodePng(bytes), accepted.equals(bytes) ? null : decodePng(new Uint8Array(accepted))];
    expect(now).toMatchObject(SIZES[size]);
    if (!then) return;
    expect(then).toMatchObject(SIZES[size]);
    const { count, data } = differing(now.rgba, then.rgba);
    const allowed = now.width * now.height * SHARE;
    if (count > allowed) {
      mkdirSync(OUT, { recursive: true });
      writeFileSync(`${OUT}${name}.now.png`, bytes);
      writeFileSync(`${OUT}${name}.diff.png`, encodePng({ ...SIZES[size], data }));
    }
    expect(count, `pixels differ, see out/pictures/${name}.diff.png`).toBeLessThanOrEqual(allowed);
  }, 20_000);
});

/** Accepting the cards accepts these: nobody copies them. */
it.each(THEME_NAMES)('/docs shows the theme %s as the software draws it', (theme) => {
  const accepted = readFileSync(`${ACCEPTED}quote-og-${theme}.png`);
  const shown = `${THEMES_SHOWN}${theme}.png`;
  if (process.env['ACCEPT_PICTURES']) writeFileSync(shown, accepted);
  expect(readFileSync(shown).equals(accepted), 'run npm run accept-pictures').toBe(true);
});

/** Differing pixels in red over a faint picture of the rest. */
function differing(now: Uint8Array, then: Uint8Array): { count: number; data: Uint8Array } {
  const data = new Uint8Array(now.length);
  let count = 0;
  const apart = (at: number) => Math.abs((now[at] ?? 0) - (then[at] ?? 0)) > CHANNEL;
  for (let at = 0; at < now.length; at += 4) {
    const off = apart(at) || apart(at + 1) || apart(at + 2);
    if (off) count += 1;
    for (let channel = 0; channel < 3; channel++)
      data[at + channel] = off ? (channel === 0 ? 255 : 0) : 200 + (now[at + channel] ?? 0) / 5;
    data[at + 3] = 255;
  }
  return { count, data };
}
