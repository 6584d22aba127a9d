import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceLinks } from '../../src/sheet/text-fragment.ts';

const PAGE = 'https://example.org/a';

/** The link to the last place of `words` in `text`, without the page's address. */
function linkTo(text: string, words: string, page = PAGE): string | undefined {
  const start = text.lastIndexOf(words);
  return sourceLinks(page, text)({ start, end: start + words.length })?.replace(`${PAGE}#:~:text=`, '');
}

describe('a link into the source', () => {
  it.each<[string, string, string, string]>([
    ['Water rose.', 'Water', 'Water', 'a word that stands once is enough'],
    [
      'It was a-b, c & d there.', 'a-b, c & d', 'a%2Db%2C%20c%20%26%20d',
      'hyphen, comma and ampersand have a meaning in a text directive',
    ],
    [
      'one two three four five six seven eight nine', 'one two three four five six seven eight nine',
      'one%20two%20three%20four,six%20seven%20eight%20nine', 'many words: the first and the last',
    ],
    ['so two \t spaced', 'two \t spaced', 'two%20spaced', 'a browser folds white space'],
    [
      'The bank of the river. The bank of the town.', 'The bank', 'the%20river.-,The%20bank',
      'the second of two: what stands before it',
    ],
    ['He said no. She said no.', 'no', 'She%20said-,no', 'a word from before is taken with its neighbour'],
    [
      'Snow fell. Snow\n\nSnow melted fast.', 'Snow', 'Snow,-melted%20fast.',
      'at the head of a block: what follows, for the block above may look otherwise on the page',
    ],
    ['No!\n\nNo!\n\nNo!', 'No!', 'No%21-,No%21', 'alone in its block: the block above'],
    ['The Bank. the bank', 'the bank', 'The%20Bank.-,the%20bank', 'case is nothing to a browser'],
    ['Her résumé and a resume', 'resume', 'and%20a-,resume', 'nor are accents'],
    ['The artist paints art', 'art', 'artist%20paints-,art', 'a word within a longer one counts, to be sure'],
    ['It cost 40 million in all.', '40 million', 'It%20cost-,40%20million', 'a number may stand beside the article'],
    ['40', '40', '40', 'a number that nothing stands around'],
    [
      'Unbelievable things', 'believable', 'Unbelievable',
      'half a word is not found by a browser, so the whole is taken',
    ],
    ['He said:\nyes\nand went', 'yes\nand went', 'yes,and%20went', 'over the end of a block: its two ends'],
    [
      'a b c d x y a b c d e f g h', 'a b c d x y a b c d e f g h', 'a%20b%20c%20d,e%20f%20g%20h',
      'the end is the first that a browser meets',
    ],
    [
      'q r s t a b c d x y a b c d', 'q r s t a b c d x y a b c d', 'q%20r%20s%20t,c%20d%20x%20y%20a%20b%20c%20d',
      'an end that stands twice takes more words',
    ],
    ['日本の首都は東京です。', '東京', encodeURIComponent('東京'), 'no spaces, no whole words to complete'],
    ['lone \ud800 here', 'lone \ud800', 'lone%20%EF%BF%BD', 'half a character does not throw'],
  ])('in %j to %j is %s (%s)', (text, words, expected) => {
    expect(linkTo(text, words)?.replace('!', '%21').replace('!', '%21')).toBe(expected);
  });

  it.each<[string | null, string | null, string]>([
    [null, null, 'no source, no link'],
    [`${PAGE}#part`, `${PAGE}#part:~:text=Water`, 'a fragment that is there stays'],
    [`${PAGE}#`, `${PAGE}#:~:text=Water`, 'an empty one is used'],
    [`${PAGE}#:~:text=old`, `${PAGE}#:~:text=Water`, 'another text directive goes'],
  ])('from %j is %j (%s)', (source, expected) => {
    expect(sourceLinks(source, 'Water rose.')({ start: 0, end: 5 })).toBe(expected);
  });

  it('to nothing is none', () => expect(sourceLinks(PAGE, 'a   b')({ start: 1, end: 3 })).toBeNull());

  it('leads a browser to these words and no others, in any text of few words', () => {
    const article = fc.array(
      fc.tuple(fc.constantFrom('ab', 'Ab', 'cd', 'd', 'é', 'e-f', '“x,'), fc.constantFrom(' ', ' ', '  ', '\n\n')),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), (pairs, a, b) => {
        let length = 0;
        const starts = pairs.map(([word, space]) => (length += word.length + space.length) - word.length - space.length);
        const [i, j] = [a % pairs.length, b % pairs.length].sort((x, y) => x - y) as [number, number];
        const text = pairs.flat().join('');
        const span = { start: starts[i] ?? 0, end: (starts[j] ?? 0) + (pairs[j]?.[0].length ?? 0) };
        const link = sourceLinks(PAGE, text)(span) ?? '';
        const said = (at: { start: number; end: number }) =>
          text.slice(at.start, at.end).replace(/\s+/g, ' ').toLowerCase();
        const place = browse(text, link.slice(link.indexOf('text=') + 5));
        // Over several blocks the end may be met early, or late; the beginning reads the same.
        const overBlocks = text.slice(span.start, span.end).includes('\n');
        expect(
          place && (overBlocks ? said(span).split(' ')[0] === said(place).split(' ')[0] : said(place) === said(span)),
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Of the words above: a class of all letters takes longer to compile than all else that is done here. */
const LETTER = '[a-zé]';

/** How a browser reads a text directive (the WICG's "find a range"), for words between white space. */
function browse(text: string, directive: string): { start: number; end: number } | null {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const pattern = (part = '') =>
    decodeURIComponent(part)
      .split(' ')
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^\\S\\n]+');
  const bounded = (part?: string) => `(?<!${LETTER})${pattern(part)}(?!${LETTER})`;
  const [start, end] = parts;
  const before = prefix === undefined ? '' : `(?<=${bounded(prefix)}\\s*)`;
  const after = suffix === undefined ? '' : `(?=\\s*${pattern(suffix)}(?!${LETTER}))`;
  const range = end === undefined ? bounded(start) : `${bounded(start)}[^]*?${bounded(end)}`;
  const found = new RegExp(`${before}${range}${after}`, 'iu').exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
