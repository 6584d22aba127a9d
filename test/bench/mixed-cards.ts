/**
 * Cards as an isolate that serves everybody draws them: every kind, size and theme, in all scripts, some with a house's
 * logo or with emoji. Always the same for the same number, no two alike.
 */
import type { Card } from '../../src/cards/card.ts';
import { SIZE_NAMES, type Brand, type SizeName } from '../../src/schema.ts';
import { THEME_NAMES, type ThemeName } from '../../templates/theme.ts';
import { SCRIPTS } from '../pictures/sample-cards.ts';
import { KINDS, variedCard } from './orders.ts';

export interface MixedOrder { card: Card; size: SizeName; theme: ThemeName }

/** Shares of the cards: one in so many. Primes, so that all meet all. */
const [OTHER_SCRIPT, WITH_EMOJI, WITH_LOGO] = [3, 5, 7] as const;
const SCRIPT_CARDS = Object.values(SCRIPTS);

export function mixedOrder(seed: number): MixedOrder {
  const kind = KINDS[seed % KINDS.length] ?? 'quote';
  const script = SCRIPT_CARDS[Math.floor(seed / OTHER_SCRIPT) % SCRIPT_CARDS.length];
  const plain = seed % OTHER_SCRIPT === 0 && script ? otherWords(script, seed) : variedCard(kind, seed);
  const marked = seed % WITH_EMOJI === 0 ? withEmoji(plain, seed) : plain;
  return {
    card: seed % WITH_LOGO === 0 ? { ...marked, brand: brandNumber(seed) } : marked,
    size: SIZE_NAMES[Math.floor(seed / 2) % SIZE_NAMES.length] ?? 'og',
    theme: THEME_NAMES[Math.floor(seed / 11) % THEME_NAMES.length] ?? 'paper',
  };
}

/** Han characters that come again and again, and rarer ones, whose faces lie in some hundred files. */
const HAN = { first: 0x4e00, common: 2000, all: 20_000 } as const;

function otherWords(card: Card, seed: number): Card {
  const next = numbersFrom(seed);
  const has = (pattern: RegExp) => 'text' in card && pattern.test(card.text);
  const more = (count: number, char: () => number) =>
    String.fromCodePoint(...Array.from({ length: count }, char));
  const han = () => HAN.first + (next(10) === 0 ? next(HAN.all) : next(HAN.common) * 3);
  const words = has(/\p{sc=Han}/u) ? more(24, han) : has(/\p{sc=Hangul}/u) ? more(24, () => 0xac00 + next(11_000)) : '';
  return { ...card, ...('text' in card && { text: `${card.text} ${words}${seed}` }), id: `${card.id}-${seed}` };
}

function withEmoji(card: Card, seed: number): Card {
  const next = numbersFrom(seed);
  const three = String.fromCodePoint(...Array.from({ length: 3 }, () => 0x1f400 + next(250)));
  const marked = (name: string) => (name in card ? [[name, `${String(Reflect.get(card, name))} ${three}`]] : []);
  return { ...card, ...Object.fromEntries(['text', 'headline', 'label', 'matter'].flatMap(marked)) };
}

const SVG_HEAD = 'data:image/svg+xml;base64,';

function brandNumber(seed: number): Brand {
  const next = numbersFrom(seed);
  const circles = Array.from(
    { length: 12 },
    () => `<circle cx="${next(200)}" cy="${next(60)}" r="${5 + next(30)}" fill="#${colour(next)}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60">${circles.join('')}</svg>`;
  return { accent: null, logo: { src: SVG_HEAD + btoa(svg), width: 200, height: 60 }, name: 'A house', fonts: null };
}

const colour = (next: (below: number) => number): string => (next(0xefffff) + 0x100000).toString(16);

/** Whole numbers below a bound, one after the other (a linear congruential generator, Numerical Recipes). */
function numbersFrom(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
