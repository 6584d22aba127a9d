/** Whatever comes in: spans hold their words, nothing throws, and work stays bounded. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { readQuotes } from '../../../src/extract/quotes/read-quotes.ts';
import { growthOfSteps } from '../../count-steps.ts';
import { documentOf } from '../document-of.ts';

function read(text: string, language = 'en') {
  const document = documentOf(text, language);
  const lexicon = lexiconFor(language);
  const entities = resolveEntities(document, lexicon);
  return { quotes: readQuotes(document, lexicon, entities), entities };
}

const PIECES = [
  '“', '”', '"', '‘', '’', "'", '«', '»', '„', '「', '」', ' ', ' ', ' ', '\n\n', '.', ',', '?', '!', '—', ':', '(', ')',
  'Anna Lindt', 'Bert Ohm', 'Mr.', 'she', 'he', 'they', 'it', 'said', 'told', 'asked', 'called', 'who', 'the',
  'minister', 'agency', 'report', 'according to', 'in', 'of', 'and', 'I', 'U.S.', 'Acme Bank', 'is', 'was', 'by', 'so',
  'constructor', '__proto__', '😀', 'é', '漢', '42',
];

describe('on hostile text', () => {
  it.each(['en', 'de', 'fr', 'ru', 'hu'])('every span holds its words (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }), fc.boolean(), (pieces, spaced) => {
        const text = pieces.join(spaced ? ' ' : '');
        const { quotes, entities } = read(text, language);
        quotes.forEach((quote, i) => {
          expect(quote.text).toBe(text.slice(quote.start, quote.end));
          expect(quote.text).toBe(quote.text.trim());
          expect(quote.id).toBe(`quote-${i + 1}`);
          const earlier = quotes.slice(0, i).map(({ id }) => id);
          if (quote.continues !== null) expect(earlier).toContain(quote.continues);
          if (quote.speaker) expect(text).toContain(quote.speaker.name);
          expect(quote.speaker === null).toBe(quote.evidence === null);
          if (quote.evidence)
            expect(
              0 <= quote.evidence.start &&
                quote.evidence.start < quote.evidence.end &&
                quote.evidence.end <= text.length,
            ).toBe(true);
        });
        for (const { name, role, mentions } of entities) {
          expect(text).toContain(name);
          if (role) expect(text.slice(role.start, role.end)).toBe(role.text);
          for (const mention of mentions) expect(mention.start < mention.end && mention.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** [what, the text of size n] */
const GROWING: [string, (n: number) => string][] = [
  ['marks only', (n) => '"'.repeat(n)],
  ['openings only', (n) => '“a '.repeat(n)],
  ['nested marks', (n) => `${'“‘'.repeat(n / 2)}x${'’”'.repeat(n / 2)}`],
  ['pronouns on one line', (n) => '“It is,” he said. '.repeat(n / 2)],
  [
    'people of one surname',
    (n) => Array.from({ length: n / 2 }, (_, i) => `Q${i.toString(36)}x Smith said. `).join(''),
  ],
  ['verbs in a chain', (n) => `${'and said '.repeat(n)}“it is as it is, he thinks”`],
  ['commas in a chain', (n) => `${'a, '.repeat(n)}said “it is as it is, he thinks”`],
  ['one word', (n) => 'a'.repeat(n * 10)],
  ['roles on one line', (n) => `Spokesman Bert Ohm went. ${'“It is,” the spokesman said. '.repeat(n / 4)}`],
  ['one line', (n) => 'the minister said that it was so and '.repeat(n / 8)],
];

/** Ten times the text: linear work takes ten times the steps, a square a hundred times. */
const MAX_GROWTH = 20;

/** Seen: 7 to 11; where each name asked for all others, or for all mentions of one, 18 to 52. */
const MAX_GROWTH_BY_NAMES = 15;

const each = (n: number, piece: (name: string) => string): string =>
  Array.from({ length: n }, (_, i) => piece(`Q${[...`${i}`].map((d) => 'abelionuzk'.charAt(+d)).join('')}`)).join('');

/** What is asked of each name in a sentence, or of each person in an article: [language, what, the text of size n] */
const GROWING_BY_NAMES: [string, string, (n: number) => string][] = [
  ['fr', 'names before a noun for one', (n) => `${each(n, (name) => `Anne de ${name}, `)}a vu. Ce menuisier a ri.`],
  ['en', 'names behind one chair', (n) => `But the chair, ${'Ann Lowe, '.repeat(n)}asked.`],
  [
    'fr', 'ages',
    (n) => each(4 * n, (name) => `Anne ${name}, 34 ans, va. `) + '« Oui », dit l’agricultrice de 35 ans. '.repeat(n),
  ],
  [
    'fr', 'offices',
    (n) => each(4 * n, (name) => `Anne ${name}, maire, va. `) + '« Nous allons », dit la ministre. '.repeat(n),
  ],
  ['fr', 'surnames', (n) => each(9 * n, (name) => `Anne ${name} va. `) + '« Nous allons », dit-elle. '.repeat(n)],
  [
    'fr', 'bodies',
    (n) => each(4 * n, (name) => `Le Ministère ${name} va. `) + '« Nous allons », dit l’association. '.repeat(n),
  ],
  [
    'es', 'bodies',
    (n) => each(4 * n, (name) => `Asociación ${name} va. `) + '«Vamos a ganar», dijo este club. '.repeat(n),
  ],
  [
    'en', 'ages',
    (n) => each(4 * n, (name) => `Ann ${name}, 34, sat. `) + '“We go on,” said the 35-year-old nurse. '.repeat(n),
  ],
];

/** Each surname alone is asked whose it is: [what, what stands in the text again and again] */
const SHORT_FORMS: [string, string][] = [
  ['how she is addressed', 'Ann Qale sat. Ms Qale sat. '],
  ['who of two goes by it', 'Ann Qale sat. Dan Qale sat. President Qale sat. '],
  ['who of two has the office', 'Ann Qale sat. Dan Qale sat. Treasurer Qale sat. '],
  ['whether it is where something is', 'Chelsea Moss sat. Chelsea said no. '],
];

describe('work grows with the text', () => {
  it.each(SHORT_FORMS)('names: %s', async (_, piece) => {
    const names = (text: string) => resolveEntities(documentOf(text), lexiconFor('en'));
    expect(await growthOfSteps((n) => piece.repeat(n), names)).toBeLessThan(MAX_GROWTH_BY_NAMES);
  });
  it.each(GROWING)('%s', async (_, textOf) => {
    expect(await growthOfSteps(textOf, read)).toBeLessThan(MAX_GROWTH);
  });
  it.each(GROWING_BY_NAMES)('%s: %s', async (language, _, textOf) => {
    expect(await growthOfSteps(textOf, (text) => read(text, language), 60)).toBeLessThan(MAX_GROWTH_BY_NAMES);
  });
});
