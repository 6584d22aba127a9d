/** Alt text: what the card says, who said it, whence; within 420 characters, ending cleanly. */
import { describe, expect, it } from 'vitest';
import { ALT_LIMIT, altText } from '../../src/cards/alt.ts';
import { closed, described } from '../../src/cards/telling.ts';
import { LED_IN, ORDINARY, SCRIPTS, UNUSUAL } from '../pictures/sample-cards.ts';

const ABOUT = 'Harbour bridge to close for two years after engineers find cracks in all four main cables. ';

const all = Object.entries({ ...ORDINARY, ...UNUSUAL, ...LED_IN, ...SCRIPTS });

describe('altText', () => {
  it.each([
    [
      'quote',
      'Ruth Adeyemi, the harbour commissioner: “The bridge has carried this city for ninety years. It cannot carry ' +
      'it for one more winter.” ' +
      ABOUT +
      'Source: Example News, 20 May 2025.',
    ],
    [
      'fact',
      'From the article: About 84,000 people cross the bridge on a working day, a third of them on foot or by bicycle. ' +
      ABOUT +
      'Source: Example News, 20 May 2025.',
    ],
    [
      'figure',
      'By the numbers: The council voted 31 to 4 on Tuesday to spend $3.2 billion on repairs, the largest sum that ' +
      'it has approved in twenty years. ' +
      ABOUT +
      'Source: Example News, 20 May 2025.',
    ],
  ] as const)('says what a %s card says', (kind, expected) => expect(altText(ORDINARY[kind])).toBe(expected));

  it.each(all)('is whole for %s', (_, card) => {
    const alt = altText(card);
    expect(alt.length).toBeLessThanOrEqual(ALT_LIMIT);
    expect(alt).toMatch(/[.!?…。।]["”’»」]?$/u);
  });

  it('never loses the speaker of a long quotation', () => {
    const card = { ...ORDINARY.quote, text: 'and so on '.repeat(200) };
    expect(altText(card)).toContain('Ruth Adeyemi, the harbour commissioner');
  });

  it('tells the writer’s sentence first, and who speaks before what is said', () => {
    const { 'led in': card = ORDINARY.quote } = LED_IN;
    expect(altText(card)).toBe(
      'Asked why the ferries had not been ordered in the spring, Ms Adeyemi pointed at the row of empty seats. ' +
      'Ruth Adeyemi, the harbour commissioner: “Those were the people to ask. They have all retired since.” ' +
      ABOUT + 'Source: Example News, 20 May 2025.',
    );
  });

  it('tells the longest card whole', () => {
    const { 'led in, long': card = ORDINARY.quote } = LED_IN;
    expect(altText(card)).toMatch(/explained to the people who cross every day what changed in eight weeks\..*all four main cables\./u);
  });

  it('puts no stop behind a colon that goes on to what is said', () => {
    const card = { ...ORDINARY.quote, leadIn: 'Asked by the council who had signed the report, Ms Adeyemi replied:' };
    expect(altText(card)).toContain('Ms Adeyemi replied: Ruth Adeyemi, the harbour commissioner: “');
  });

  it('cuts a long sentence of the writer’s before what is said', () => {
    const card = { ...ORDINARY.quote, leadIn: `${'The boats, the crews and the ropes '.repeat(20)}were ready.` };
    const alt = altText(card);
    expect(alt).toContain('… Ruth Adeyemi, the harbour commissioner: “The bridge has carried this city for ninety years.');
    expect(alt).toContain('It cannot carry it for one more winter.”');
    expect(alt.length).toBeLessThanOrEqual(ALT_LIMIT);
  });

  it('says that nobody is named, in the language of the article', () => {
    expect(altText({ ...ORDINARY.quote, speaker: null, language: 'de' })).toContain('Im Artikel zitiert: „');
  });

  it.each([
    ['ar', 'روث أديمي، مفوضة الميناء'], ['ja', 'Ruth Adeyemi、the harbour'], ['he', 'Ruth Adeyemi, the harbour'],
  ])('parts name and role with the comma of the script: %s', (language, expected) => {
    const arabic = { name: 'روث أديمي', role: 'مفوضة الميناء' };
    const speaker = language === 'ar' ? arabic : ORDINARY.quote.speaker;
    const alt = altText({ ...ORDINARY.quote, language, speaker });
    expect(alt).toContain(expected);
    if (language === 'ar') expect(alt).toMatch(/Example News، 20/u);
  });
});

it('sets no second stop behind a French quotation that ends with one', () => {
  expect(closed('« Le port ferme.\u00a0»')).toBe('« Le port ferme.\u00a0»');
  expect(closed('« Le port ferme\u00a0»')).toBe('« Le port ferme\u00a0».');
});

it.each([
  ['von Siemens', 'Bo Lund von Siemens', 'from where somebody comes needs no comma'],
  ['vom Krefelder Zoo', 'Bo Lund vom Krefelder Zoo', 'the same with an article'],
  ['Direktor', 'Bo Lund, Direktor', 'an office does'],
])('sets %j behind a name as %j: %s', (role, told) => expect(described({ name: 'Bo Lund', role }, 'de')).toBe(told));
