/** Two versions of one article, read by the reader itself: what is told of them, and what is no change. */
import { describe, expect, it } from 'vitest';
import { findChanges } from '../../src/changes/find-changes.ts';
import type { Change } from '../../src/changes/changes-schema.ts';
import type { VersionInput } from '../../src/changes/version.ts';
import { planSheet } from '../../src/cards/plan-cards.ts';
import { extract } from '../../src/extract/extract.ts';
import { documentOf } from '../extract/document-of.ts';

const ARTICLE = [
  'The ferry Aurora sank in the outer harbour on Monday, and all 40 people on board were saved.',
  '“We saw it go down within ten minutes,” said Ana Lima, a fisherwoman who was first at the place.',
  'The ferry had been built in 1988 for the line to the islands and was to be sold in the spring.',
  '“Nobody told us that the pumps had failed,” said Tom Reed, the mayor of the town.',
  'Repairs would have cost $3 million, according to the harbour office.',
].join('\n\n');

function versionOf(text: string, title: string | null = 'Ferry sinks off Port Allery', readerVersion = '1'): VersionInput {
  const document = documentOf(text, 'en');
  const source = {
    title, url: null, publisher: null, author: null, publishedAt: '2026-03-10', language: 'en', wordCount: 1, sha256: '',
  };
  const { faults: _, ...extraction } = extract(document, { ...source, title });
  const article = { text, bodyStart: 0, blocks: [] };
  return { readerVersion, article, extraction, plan: planSheet({ ...extraction, ...article, document, source }) };
}

const told = ({ what, change, was, is }: Change): string =>
  [what, change, was && `${was.text}|${was.speaker?.name ?? was.label ?? ''}`, is && `${is.text}|${is.speaker?.name ?? is.label ?? ''}`]
    .filter(Boolean).join(' : ');
const changesOf = (after: string, before = ARTICLE) => findChanges(versionOf(before), versionOf(after)).map(told);
const replaced = (from: string, to: string) => changesOf(ARTICLE.replace(from, to));

describe('a change', () => {
  it.each<[string, string, string[], string]>([
    ['ten minutes', 'five minutes', [
      'quote : altered : We saw it go down within ten minutes,|Ana Lima : We saw it go down within five minutes,|Ana Lima',
      'figure : altered : within ten minutes| : within five minutes|',
    ], 'a word of a quotation'],
    ['had failed', 'had not failed', [
      'quote : altered : Nobody told us that the pumps had failed,|Tom Reed : Nobody told us that the pumps had not failed,|Tom Reed',
    ], 'a negation'],
    ['said Tom Reed, the mayor', 'said Eva Horn, the mayor', [
      'speaker : altered : Nobody told us that the pumps had failed,|Tom Reed : Nobody told us that the pumps had failed,|Eva Horn',
    ], 'who said it'],
    ['all 40 people', 'all 42 people', ['figure : altered : all 40|people : all 42|people'], 'a figure'],
    ['$3 million', '$30 million', ['figure : altered : $3 million| : $30 million|'], 'a sum'],
  ])('of %j to %j is told (%s)', (from, to, expected) => {
    const found = replaced(from, to).map((line) => line.replace(/(\$\d+ million)\|[^:]*?(?= :|$)/g, '$1|'));
    expect(found).toEqual(expected);
  });

  it('of a quotation that is taken out, or put in, is told', () => {
    const without = ARTICLE.replace(/“Nobody[^\n]+/, 'The mayor was asked, and gave no answer to that on Monday evening.');
    expect(changesOf(without)).toEqual(['quote : removed : Nobody told us that the pumps had failed,|Tom Reed']);
    expect(changesOf(ARTICLE, without)).toEqual(['quote : added : Nobody told us that the pumps had failed,|Tom Reed']);
  });

  it('of marks that are taken off is told: the words were not to the letter', () => {
    const bare = ARTICLE.replace('“Nobody told us that the pumps had failed,” said', 'Nobody told us that the pumps had failed, said');
    expect(changesOf(bare)).toEqual(['quote : unquoted : Nobody told us that the pumps had failed,|Tom Reed']);
    expect(changesOf(ARTICLE, bare)).toEqual(['quote : quoted : Nobody told us that the pumps had failed,|Tom Reed']);
  });

  it('of the headline is told with its words', () => {
    const [change] = findChanges(versionOf(ARTICLE), versionOf(ARTICLE, 'Ferry burns off Port Allery'));
    expect(change).toMatchObject({
      what: 'headline', was: { text: 'Ferry sinks off Port Allery' }, is: { text: 'Ferry burns off Port Allery' },
    });
    expect(change?.diff).toEqual([
      { op: 'same', text: 'Ferry ' }, { op: 'removed', text: 'sinks ' }, { op: 'added', text: 'burns ' },
      { op: 'same', text: 'off Port Allery' },
    ]);
  });
});

describe('no change', () => {
  it.each([
    ['ten minutes,” said', 'ten minutes” said', 'a comma'],
    ['Monday, and all', 'Monday and all', 'a comma in the text'],
    ['“We saw it go down within ten minutes,” said', '"We saw it go down within ten minutes", said', 'kinds of marks'],
    ['We saw it go down within', 'We saw it  go down within', 'a space'],
    ['The ferry had been built in', 'The ship was built in', 'a word of the writer’s'],
    ['said Ana Lima', 'said Ms Ana Lima', 'a title'],
  ])('is %j → %j (%s)', (from, to) => expect(replaced(from, to)).toEqual([]));

  it('is another order of paragraphs', () => {
    const [lead = '', one = '', two = '', ...rest] = ARTICLE.split('\n\n');
    expect(changesOf([lead, two, one, ...rest].join('\n\n'))).toEqual([]);
  });

  it('is an article that came again', () => expect(changesOf(ARTICLE)).toEqual([]));

  it('is a quotation that goes on in two pieces', () => {
    const whole = ARTICLE.replace('“We saw it go down within ten minutes,” said Ana Lima', '“We saw it go down. It was ten minutes,” said Ana Lima');
    const broken = ARTICLE.replace(
      '“We saw it go down within ten minutes,” said Ana Lima, a fisherwoman who was first at the place.',
      '“We saw it go down,” said Ana Lima, a fisherwoman who was first at the place. “It was ten minutes.”',
    );
    expect(changesOf(broken, whole)).toEqual([]);
    expect(changesOf(whole, broken)).toEqual([]);
  });

  it('is what another reader reads in the same words', () => {
    const before = versionOf(ARTICLE, 'Ferry sinks', '1');
    const after = versionOf(ARTICLE, 'Ferry sinks', '2');
    const mistaken = before.extraction.quotes.map((quote) => ({ ...quote, speaker: { name: 'Ana Lima', role: null } }));
    const figures = before.extraction.figures.slice(1);
    const old = { ...before, extraction: { ...before.extraction, quotes: mistaken, figures } };
    expect(findChanges(old, after)).toEqual([]);
    expect(findChanges({ ...old, readerVersion: '2' }, after).map(({ what }) => what)).toEqual(['speaker']);
  });
});

it('each side stands in its version at its offsets', () => {
  const [before, after] = [versionOf(ARTICLE), versionOf(ARTICLE.replace('ten minutes', 'five minutes').replace('40', '4'))];
  const changes = findChanges(before, after);
  expect(changes.map(({ what }) => what)).toEqual(['quote', 'figure', 'figure']);
  for (const { was, is } of changes) {
    expect(before.article.text.slice(was?.start ?? 0, was?.end ?? 0)).toBe(was?.text);
    expect(after.article.text.slice(is?.start ?? 0, is?.end ?? 0)).toBe(is?.text);
  }
});
