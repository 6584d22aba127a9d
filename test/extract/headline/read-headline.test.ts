import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeadline } from '../../../src/extract/headline.ts';
import { documentOf } from '../document-of.ts';

const LEAD =
  'The harbour council of Port Ellery approved a plan on Tuesday to rebuild the northern sea wall of the town with ' +
  'state money, which the traders had asked for since the storm of January.';

describe('readHeadline', () => {
  it('takes the title where one is known, without offsets', () => {
    expect(readHeadline(documentOf(LEAD), { title: ' Sea wall approved ' })).toEqual({
      text: 'Sea wall approved', start: null, end: null, from: 'title',
    });
  });

  it('takes no name of a file for a title', () => {
    expect(readHeadline(documentOf(LEAD), { title: 'EX-99.1' }).from).toBe('lead');
    expect(readHeadline(documentOf(LEAD), { title: '首相辞任' }).from).toBe('title');
  });

  it.each<[text: string, expected: string, why: string]>([
    [
      `Why now? It was time. “We waited,” she said. ${LEAD}`,
      'The harbour council of Port Ellery approved a plan on Tuesday to rebuild the northern sea wall of the town ' +
      'with state money',
      'past a question, a scene and a quotation',
    ],
    ['The wall stands. It held.', 'The wall stands.', 'short leads are leads too, where there is no better'],
    [
      LEAD,
      'The harbour council of Port Ellery approved a plan on Tuesday to rebuild the northern sea wall of the town ' +
      'with state money',
      'cut at the relative clause',
    ],
    [
      `By Ines Marlow\n\nPhoto: Coast Press\n\n${LEAD}`,
      'The harbour council of Port Ellery approved a plan on Tuesday to rebuild the northern sea wall of the town ' +
      'with state money',
      'past byline and credit',
    ],
    [
      'PORT ELLERY (Reuters) - The council approved the northern sea wall.',
      'The council approved the northern sea wall.', 'past the dateline',
    ],
    [
      'I was in Lisbon when I got a call from my sister. The council of Port Ellery sold its harbour to Lund and Sons.',
      'The council of Port Ellery sold its harbour to Lund and Sons.',
      'past the writer in person',
    ],
    [
      'The threats had come again. Rosa Medina of Port Ellery closed her bakery on Monday after 400 letters.',
      'Rosa Medina of Port Ellery closed her bakery on Monday after 400 letters.',
      'past what nobody knows yet',
    ],
    [
      'Port Ellery has lost its old harbour bridge again. Nobody was hurt there on that day.',
      'Port Ellery has lost its old harbour bridge again.',
      'one light riddle weighs less than the news',
    ],
    [
      'The council of Port Ellery on Saturday defended its practice of taking money from foreign countries, arguing ' +
        'that while it does not agree with all of them, the money built a northern sea wall and two schools. ' +
        'Rosa Medina called the money good.',
      'The council of Port Ellery on Saturday defended its practice of taking money from foreign countries, arguing ' +
        'that while it does not agree with all of them, the money built a northern sea wall and two schools.',
      'a long lede is the news, a short sentence after it a detail',
    ],
    [
      'It is called the Grand Dam of Port Ellery. Rosa Medina of Port Ellery opened the Grand Dam on Monday.',
      'Rosa Medina of Port Ellery opened the Grand Dam on Monday.',
      'past a sentence that puts its subject off',
    ],
    [
      'A mother from Port Ellery is standing by her decision to let her son swim to Larkfield. ' +
        'The Larkfield Post reported that Bo Lund swam to Larkfield on Thursday.',
      'A mother from Port Ellery is standing by her decision to let her son swim to Larkfield.',
      'whose decision, the sentence itself says',
    ],
    [
      'This week the harbour director Rosa Medina of Port Ellery resigned. The media called it a loss for Port Ellery.',
      'This week the harbour director Rosa Medina of Port Ellery resigned.',
      'this week is the week of the article',
    ],
  ])('from the lead: %#', (text, expected) => {
    const headline = readHeadline(documentOf(text), { title: null });
    expect(headline.text).toBe(expected);
    expect(headline.from).toBe('lead');
    expect(text.slice(headline.start ?? 0, headline.end ?? 0)).toBe(expected);
  });

  it('begins where the article begins', () => {
    const text = 'date 2024-11-06 The council approved the northern sea wall.';
    expect(readHeadline(documentOf(text, 'en', 16), { title: '  ' }).start).toBe(16);
  });

  it('is a span of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const headline = readHeadline(documentOf(text), { title: null });
        expect(text.slice(headline.start ?? 0, headline.end ?? 0)).toBe(headline.text);
      }),
    );
  });
});
