/** The model that tells which passages a desk prints: what it sees, and which of two it prefers. */
import { describe, expect, it } from 'vitest';
import { startPlanning } from '../../src/cards/planning.ts';
import { chanceOf } from '../../src/cards/worth/chance.ts';
import { featuresOf, measured } from '../../src/cards/worth/features.ts';
import { SPEECH, STATEMENT } from '../../src/cards/worth/weights.ts';

const LEAD = 'The council of Port Ellery voted on Monday to spend $48 million on its harbour bridge.';
const people = [{ name: 'Rosa Medina', role: 'baker', mentions: 3 }, { name: 'Emil Brandt', role: null, mentions: 1 }];

function planningOf(text: string, language = 'en') {
  const headline = { text: 'Council to spend millions on harbour bridge', start: null, end: null, from: 'title' } as const;
  const source = { publishedAt: null, language };
  return startPlanning({ headline, facts: [], quotes: [], figures: [], dates: [], people, source, text });
}

function passageIn(passage: string, kind: 'fact' | 'quote' = 'fact', speaker: string | null = null) {
  const text = `${LEAD} A review of the pier found cracks. Rosa Medina owns a bakery. ${passage} The end came soon.`;
  const start = text.indexOf(passage);
  const shown = [{ start, end: start + passage.length }];
  const voice = speaker === null ? null : { name: speaker, role: 'baker in Port Ellery' };
  return [planningOf(text), { kind, shown, speaker: voice }] as const;
}

describe('what is measured', () => {
  it.each([
    ['They will repair it.', ['open-thing', 'open', 'short', 'pointing']],
    ['Medina sells 400 loaves a day beside the bridge.', ['surnames', 'number', 'shared']],
    ['The TNO did not respond to a request for comment.', ['letters', 'comment', 'definite-head']],
    ['While the council met, ferries sailed past the bridge.', ['hypotaxis']],
    ['Ferries had sailed past the bridge since 1931!', ['before', 'year', 'exclaims']],
    ['The pier and the report shocked Larkfield.', ['the-matter', 'the-bare', 'the-first', 'names-fresh']],
    ['The officer left Port Ellery.', ['the-person', 'names-known']],
    ['A ferry sank.', ['opens-with-one']],
    ['The bakery sells 400 loaves.', ['goes-on-with']],
    ['You should see many very good bridges (here).', ['reader', 'vague', 'bracket']],
  ])('%s', (passage, names) => {
    const features = featuresOf(...passageIn(passage));
    expect(Object.keys(features)).toEqual(expect.arrayContaining(names));
  });

  it.each(['fact', 'quote', 'figure'] as const)('names no two things alike in a %s', (kind) => {
    const [planning, passage] = passageIn('It should tell 40 readers of the TNO what Medina had seen.', 'fact', 'Medina');
    const names = measured(planning, { ...passage, kind }).flatMap(Object.keys);
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  });

  it('reads the words of a statement once, whatever asks for it', () => {
    const [planning, passage] = passageIn('Ferries carry 400 people a day past the harbour bridge.');
    const [, ...asFact] = measured(planning, passage);
    const [, ...asFigure] = measured(planning, { ...passage, kind: 'figure' });
    const [, ...underTitle] = measured(planning, { ...passage, kind: 'summary' });
    const isSame = (other: readonly object[]): boolean => asFact.every((part, at) => part === other[at]);
    expect([isSame(asFigure), isSame(underTitle)]).toEqual([true, true]);
  });

  it('knows of a speaker whether the card tells who it is', () => {
    expect(featuresOf(...passageIn('We will keep this bridge open.', 'quote', 'Medina'))).toMatchObject({ 'one-name': 1 });
    expect(featuresOf(...passageIn('We will keep this bridge open.', 'quote'))).toMatchObject({ unnamed: 1 });
  });
});

describe('what leaves a passage open', () => {
  it('what it shares with the sentence before it, unless the headline says it', () => {
    expect(featuresOf(...passageIn('Ferries sail past the harbour bridge.'))).not.toHaveProperty('goes-on-with');
  });

  it('a body that somebody speaks of, in any language', () => {
    const open = { 'the-body-in-speech': 1 };
    expect(featuresOf(...passageIn('I never trusted the union.', 'quote', 'Medina'))).toMatchObject(open);
    expect(featuresOf(...passageIn('I never trusted a union.', 'quote', 'Medina'))).not.toMatchObject(open);
    const text = 'Le port ferme. « Jamais le syndicat ne signera », dit Rosa Medina.';
    const shown = [{ start: text.indexOf('Jamais'), end: text.indexOf(' »') }];
    const speaker = { name: 'Rosa Medina', role: null };
    expect(featuresOf(planningOf(text, 'fr'), { kind: 'quote', shown, speaker })).toMatchObject(open);
  });

  it('few words that tell something', () => {
    const told = (words: string) => featuresOf(...passageIn(words, 'quote', 'Medina'))['words-of-matter'] ?? 0;
    expect(told('Ferries carry four hundred bakers past every bridge.')).toBeGreaterThan(told('It was for them and for us.'));
  });

  it.each([
    ['Council closes bridge to all cars.', 1],
    ['It is a small revolution.', undefined],
  ])('how early it tells the news of the headline: %s', (first, early) => {
    const shown = [{ start: 0, end: first.length }];
    const passage = { kind: 'fact', shown, speaker: null } as const;
    expect(featuresOf(planningOf(`${first} Ferries sail on.`), passage).early).toBe(early);
    expect(featuresOf(planningOf(`${first} Ferries sail on.`, 'it'), passage)['early-elsewhere']).toBe(early);
  });
});

describe('the chance', () => {
  it.each([
    ['Engineers in Port Ellery will repair the harbour bridge by June 2027.', 'They will repair it by then.'],
    ['Engineers found 40 cracks in the harbour bridge last year.', 'It has always been a very beautiful thing.'],
    ['Ferries carry 400 people a day past the harbour bridge.', 'Yet the review said that this was not so.'],
  ])('of "%s" is higher than of "%s"', (better, worse) =>
    expect(chanceOf(...passageIn(better))).toBeGreaterThan(chanceOf(...passageIn(worse))),
  );

  it('is a probability, whatever comes', () => {
    for (const text of ['', '“', '中文没有空格。', '!!!']) {
      const chance = chanceOf(planningOf(text || 'x'), { kind: 'fact', shown: [{ start: 0, end: text.length }], speaker: null });
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
  });

  it('weighs nothing that is not measured', () => {
    for (const weights of [STATEMENT, SPEECH]) {
      expect(Object.values(weights).every(Number.isFinite)).toBe(true);
      expect(Object.keys(weights).length).toBeGreaterThan(40);
    }
  });
});

describe('words under a sentence of the writer', () => {
  const SAID = 'Nobody asked us before they closed it, and nobody has asked us since.';
  const led = (over: string): number => {
    const text = `${LEAD} A review of the pier found cracks. ${over} ${SAID} The end came soon.`;
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const speaker = { name: 'Rosa Medina', role: 'baker in Port Ellery' };
    return chanceOf(planningOf(text), { kind: 'quote', shown: [span(SAID)], speaker, leadIn: span(over) });
  };

  it('are likelier under one that stands alone', () => {
    const standing = led('Rosa Medina, a baker in Port Ellery, has lost half of her trade since the harbour bridge closed.');
    expect(standing).toBeGreaterThan(led('The review had shown that they knew it, Medina said.') + 0.1);
  });

  it('are not weighed as words that stand alone', () => {
    const [planning, passage] = passageIn(SAID, 'quote', 'Rosa Medina');
    const leadIn = { start: 0, end: LEAD.length };
    expect(Object.keys(featuresOf(planning, { ...passage, leadIn })).some((name) => name.startsWith('over-'))).toBe(true);
    expect(Object.keys(featuresOf(planning, passage)).some((name) => name.startsWith('over-'))).toBe(false);
  });
});
