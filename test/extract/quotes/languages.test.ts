/**
 * Who says what in English, German, French, Spanish, Italian, Dutch, Polish, Portuguese, Russian and Ukrainian: short
 * passages, every quotation in them.
 */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { readQuotes } from '../../../src/extract/quotes/read-quotes.ts';
import { documentOf } from '../document-of.ts';
import { DE } from './passages/de.ts';
import { EN } from './passages/en.ts';
import { ES } from './passages/es.ts';
import { FR } from './passages/fr.ts';
import { IT } from './passages/it.ts';
import { NL } from './passages/nl.ts';
import { PL } from './passages/pl.ts';
import { PT } from './passages/pt.ts';
import { RU } from './passages/ru.ts';
import { UK } from './passages/uk.ts';

const LANGUAGES = { en: EN, de: DE, fr: FR, es: ES, it: IT, nl: NL, pl: PL, pt: PT, ru: RU, uk: UK };

describe.each(Object.entries(LANGUAGES))('in %s', (language, passages) => {
  it.each(passages)('$why', ({ text, quotes }) => {
    const doc = documentOf(text, language);
    const lexicon = lexiconFor(language);
    const read = readQuotes(doc, lexicon, resolveEntities(doc, lexicon));
    expect(read.map((quote) => ({ says: quote.text, by: quote.speaker?.name ?? null }))).toEqual(
      quotes.map(({ says, by, unsure }) => ({ says, by: unsure ? expect.toBeOneOf([by, null]) : by })),
    );
    quotes.forEach(({ role, kind }, i) => {
      if (role !== undefined) expect(read[i]?.speaker?.role ?? null).toBe(role);
      if (kind !== undefined) expect(read[i]?.kind).toBe(kind);
    });
    for (const quote of read) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  });
});
