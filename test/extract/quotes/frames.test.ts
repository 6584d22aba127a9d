/**
 * How newsrooms attribute, as a grid: each frame with each kind of subject, behind a sentence about another person. The
 * cells are short articles; each must tell the subject, or nobody where the frame says so, and never the other person.
 */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { readQuotes } from '../../../src/extract/quotes/read-quotes.ts';
import { documentOf } from '../document-of.ts';
import { FRAMES, SUBJECTS, TRAPS, type Subject } from './frames.ts';

const OTHER = 'Tom Birch, the mayor, opened the market on Monday.';

/** Whoever is told for each quotation of the article, lower-cased and without an article. */
function speakers(text: string): (string | null)[] {
  const document = documentOf(text);
  const lexicon = lexiconFor('en');
  const told = readQuotes(document, lexicon, resolveEntities(document, lexicon)).map(({ speaker }) => speaker?.name);
  return told.map((name) => name?.toLowerCase().replace(/^(?:the|an?) /, '') ?? null);
}

const capitalised = (text: string): string =>
  text.replace(/(^|[.?!]\s+|\n)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

const articleOf = ({ intro }: Subject, body: string): string =>
  capitalised([OTHER, intro, body].filter(Boolean).join(' '));

describe.each(FRAMES)('$frame', ({ frame, not = [], unsure = [], plural }) => {
  const kinds = Object.entries(SUBJECTS).filter(([kind]) => !not.includes(kind));
  it.each(kinds)('said by: %s', (kind, subject) => {
    const form = subject.isPlural && plural !== undefined ? plural : frame;
    const body = form.replaceAll('X’s', subject.owner).replaceAll('of X', `of ${subject.object}`)
      .replaceAll('from X', `from ${subject.object}`).replaceAll('by X', `by ${subject.object}`)
      .replaceAll('to X', `to ${subject.object}`).replaceAll('quoted X', `quoted ${subject.object}`)
      .replace(/\bX\b/g, subject.words);
    const told = speakers(articleOf(subject, body));
    expect(told.length, body).toBe((frame.match(/“/g) ?? []).length);
    for (const name of told)
      if (!(name === null && unsure.includes(kind))) expect(name, body).toContain(subject.name);
  });
});

describe('where another stands near, or nobody said it', () => {
  it.each(TRAPS)('%s', (text, told) => {
    const read = speakers(text);
    // words that nobody said may also be no quotation at all
    expect(read.length === 0 ? [null] : read, text).toEqual(told);
  });
});
