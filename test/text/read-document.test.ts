import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { documentOf } from '../extract/document-of.ts';

const sentences = (text: string, language = 'en') => {
  const document = documentOf(text, language);
  return document.sentences.map(({ start, end }) => text.slice(start, end));
};

describe('sentences', () => {
  it.each<[text: string, expected: string[], why: string]>([
    ['Mr. Day met Dr. A. B. Lee. He left.', ['Mr. Day met Dr. A. B. Lee.', 'He left.'], 'titles and initials'],
    [
      'She lives in the U.S. The U.S. Senate met.',
      ['She lives in the U.S.', 'The U.S. Senate met.'],
      '"U.S." ends a sentence only where another begins',
    ],
    [
      'It opens at 9 a.m. on Nov. 6. Doors close at 5 p.m.',
      ['It opens at 9 a.m. on Nov. 6.', 'Doors close at 5 p.m.'],
      'times and months',
    ],
    [
      'Acme Inc. paid $3.5 million. Brown & Co. did not.',
      ['Acme Inc. paid $3.5 million.', 'Brown & Co. did not.'],
      'companies and decimals',
    ],
    [
      '“It is over.” She wept. “Is it?” he asked.',
      ['“It is over.”', 'She wept.', '“Is it?” he asked.'],
      'closing marks belong to the sentence; a small letter goes on',
    ],
    [
      'He said no… and left. Why? Because!',
      ['He said no… and left.', 'Why?', 'Because!'],
      'dots before a small letter end nothing',
    ],
    ['It fell.The rest stood.', ['It fell.', 'The rest stood.'], 'a missing space'],
    [
      'Jane Roe, Ph.D., teaches. So does Max Orr, M.D.',
      ['Jane Roe, Ph.D., teaches.', 'So does Max Orr, M.D.'],
      'degrees',
    ],
    [
      'See vol. 3, No. 5 and fig. 2. Then stop.',
      ['See vol. 3, No. 5 and fig. 2.', 'Then stop.'],
      'numbers after abbreviations',
    ],
    ['Visit example.com. Then call.', ['Visit example.com.', 'Then call.'], 'addresses'],
    ['(It rained.) It stopped.', ['(It rained.)', 'It stopped.'], 'brackets'],
    ['今日は雨です。明日は晴れます。', ['今日は雨です。', '明日は晴れます。'], 'wide stops need no space'],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

it('reads 150,000 lines: a call of a function does not take as many arguments', () => {
  const { paragraphs } = documentOf('A.\n'.repeat(150_000).trimEnd());
  expect(paragraphs).toHaveLength(150_000);
});

describe('paragraphs', () => {
  it.each<[text: string, expected: string[], why: string]>([
    [
      'One line\nof a paragraph that an editor\nwrapped at a fixed column and\nthat ends here.\n\nAnother.',
      ['One line\nof a paragraph that an editor\nwrapped at a fixed column and\nthat ends here.', 'Another.'],
      'hard-wrapped lines are one paragraph',
    ],
    [
      'First sentence of its own.\nSecond sentence of its own.\nThird one of its own.',
      ['First sentence of its own.', 'Second sentence of its own.', 'Third one of its own.'],
      'lines that end in stops are paragraphs',
    ],
    ['A.\n \t\n\n\nB.', ['A.', 'B.'], 'blank lines may hold white space'],
    ['  \n\n  A.  \n\n', ['A.'], 'outer white space is nobody’s'],
  ])('%j', (text, expected) => {
    const document = documentOf(text);
    expect(document.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('tokens', () => {
  it.each<[text: string, expected: string[]]>([
    ["the players' union isn't Anna's", ['the', 'players', "'", 'union', "isn't", "Anna's"]],
    ['$3.2m, AT&T', ['$', '3.2m', ',', 'AT&T']],
    ['“Ph.D.” — U.S. army', ['“', 'Ph.D.', '”', '—', 'U.S.', 'army']],
    ['see https://example.com/a?b=c, now', ['see', 'https://example.com/a?b=c', ',', 'now']],
  ])('%s', (text, expected) => {
    expect(documentOf(text).tokens.map((token) => token.text)).toEqual(expected);
  });

  it('are the same where tabs stand for spaces: the short way for plain words reads as the pattern does', () => {
    const pieces = fc.constantFrom(
      ...("a B x1 http Ph U s_ Mr. Dr No. no. etc. I. U.S. U.S.A. e.g. Inc. example.com Ltd & AT&T it's , . .. ; : ! " +
        "? ( ) [ \" ' - _ $ % # @ / 3 4.5 é À Ж 漢 …").split(
        ' ',
      ),
      ' ',
      ', ',
      '. ',
      '.',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
        (text) => {
          const tabbed = text.replaceAll(' ', '\t');
          expect(tokenize(text)).toEqual(tokenize(tabbed));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are the text without its white space, each at its place, in one sentence and one paragraph', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab.A ."“”‘’\'«»„,!?\n\n 1$-—é漢😀('), maxLength: 300 }),
        (text) => {
          const document = documentOf(text);
          expect(document.tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/g, ''));
          const misplaced = document.tokens.filter((token, i) => {
            const sentence = document.sentences[token.sentence];
            const isWithin = sentence && sentence.start <= token.start && token.end <= sentence.end;
            const isAfter = token.start >= (document.tokens[i - 1]?.end ?? 0);
            return !isWithin || !isAfter || text.slice(token.start, token.end) !== token.text;
          });
          expect(misplaced).toEqual([]);
          document.sentences.forEach(({ paragraph, start, end }) => {
            const around = document.paragraphs[paragraph];
            expect(around && around.start <= start && end <= around.end).toBe(true);
          });
        },
      ),
    );
  });
});

it('reads a line for each of 150,000 words without a call of as many arguments', () => {
  const text = `It rained.\n${'a.\n'.repeat(150_000)}`.trim();
  expect(readDocument({ text, bodyStart: 0, blocks: [], language: 'en' }).paragraphs).toHaveLength(150_001);
});

it('takes a short paragraph that ends with speech in single marks for text, and no heading', () => {
  const kinds = (text: string): string[] =>
    readDocument({ text, bodyStart: 0, blocks: [], language: 'en' }).paragraphs.map(({ kind }) => kind);
  expect(kinds('Rosa Medina told the paper: ‘I ran all the way home.’\n\nA good day for the players’\n\nIt rained.'))
    .toEqual(['text', 'heading', 'text']);
});
