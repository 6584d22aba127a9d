/**
 * The worst card takes bounded work: nasty texts in every field, of every kind, as long as a field can be. The layouts
 * of a card are counted, for each takes most of its time, and the steps of all that is JavaScript.
 */
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { MAX_COMBINING_RUN } from '../../src/limits.ts';
import { renderCard, type RenderDeps } from '../../src/render/render-card.ts';
import { SIZE_NAMES } from '../../src/schema.ts';
import { THEMES } from '../../templates/theme.ts';
import { countSteps } from '../count-steps.ts';
import { renderDeps } from '../pictures/draw.ts';

const NASTY: Readonly<Record<string, string>> = {
  'one unbroken word': 'W'.repeat(2000),
  'one narrow word': 'il'.repeat(1000),
  'clusters of combining marks': `e${'\u0301\u0323\u0308\u0330'.repeat(MAX_COMBINING_RUN / 4)}`.repeat(60),
  'joined emoji': '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(90),
  'flags': '🇺🇦'.repeat(300),
  'mixed directions': 'abc אבג عرب 123 '.repeat(120),
  'overrides of direction': '\u202eabc\u202c'.repeat(300),
  'many scripts': 'aжαאعहি字かथไ한ქԱ '.repeat(100),
  'letters apart': 'a '.repeat(1000),
  'words': 'however closed bridge '.repeat(90),
  'hyphens': 'a-'.repeat(900),
  'Japanese': '橋は町を支えてきた。'.repeat(200),
  'Thai': 'สะพานนี้แบกรับเมือง'.repeat(100),
  'Arabic without a space': 'حمل'.repeat(600),
  'Devanagari': 'क्षत्रियों '.repeat(180),
  'zero-width characters': 'a\u200b\u200d'.repeat(600),
  'characters that no font has': '\u{13000}\u{12000}\u{10900}'.repeat(200),
  'an address': `https://example.com/${'a/b?c=d&'.repeat(200)}`,
};

/** A text runs to what a planner looks at, a name or label to what an article could call somebody. */
const LONG = 500;
const SHORT = 300;
const FACT = 420;

function cardsOf(text: string): Card[] {
  const [long, short, fact] = [text.slice(0, LONG), text.slice(0, SHORT), text.slice(0, FACT)];
  const speaker = { name: short, role: long };
  const source = { publisher: long, date: '2025-05-20', address: 'verbatim.example/s/k3v9x2', paragraph: 3 };
  const base = { id: 'card', language: 'en', rtl: false, source };
  const side = { text: long, isQuote: true, speaker, label: short };
  const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
  return [
    { ...base, kind: 'summary', headline: long, facts: times(5, fact) },
    { ...base, kind: 'fact', matter: long, text },
    { ...base, kind: 'quote', matter: long, leadIn: short, text, speaker, part: { number: 2, of: 3 } },
    { ...base, kind: 'voices', matter: long, voices: times(4, { text: long, speaker }) },
    { ...base, kind: 'figure', matter: long, figure: text.slice(0, 100), label: short, sentence: long },
    { ...base, kind: 'timeline', matter: long, events: times(5, { date: '2025-03-14', text: long }) },
    { ...base, kind: 'people', matter: long, people: times(6, speaker) },
    { ...base, kind: 'reported', matter: long, text, speaker },
    { ...base, kind: 'correction', matter: long, was: side, is: side },
  ];
}

/** Ordinary cards take one to three; satori judges each composition up to three times where a font lacks something. */
const MOST_LAYOUTS = 40;
const MAX_STEPS = 150_000_000;

function counting(deps: RenderDeps): { deps: RenderDeps; layouts: () => number } {
  let count = 0;
  const satori: RenderDeps['satori'] = {
    ...deps.satori,
    draw: (...given) => {
      count += 1;
      return deps.satori.draw(...given);
    },
  };
  return { deps: { ...deps, satori }, layouts: () => count };
}

describe.each(Object.entries(NASTY))('cards of %s', (_, text) => {
  it.each(cardsOf(text).map((card, i) => [card.kind, SIZE_NAMES[i % SIZE_NAMES.length] ?? 'og', card] as const))(
    '%s, %s',
    async (_kind, size, card) => {
      const { deps, layouts } = counting(await renderDeps());
      const steps = await countSteps(() => renderCard(deps, card, size, THEMES.paper, 'png'));
      expect(layouts()).toBeLessThan(MOST_LAYOUTS);
      expect(steps).toBeLessThan(MAX_STEPS);
    },
  );
});
