/**
 * What kind of text a passage stands in: a report quotes, dates and names; a guide speaks to its reader and asks. Of a
 * guide editors print less, however well a sentence of it stands by itself.
 */
import type { Document, Sentence, Token } from '../../text/document.ts';
import { oncePer } from '../../text/memo.ts';
import type { Planning } from '../planning.ts';
import type { Features } from './passage.ts';
import { READER } from './wording.ts';

const HOW_TO =
  /^(?:how|why|what|best|top|(?:the )?\d+|wie|warum|was|(?:die )?\d+|comment|pourquoi|cómo|come)(?!\p{L})/iu;
/** A headline of fewer words names a thing and tells nothing of it. */
const SHORT_TITLE = 5;
/** So much of a text makes its kind plain: more of it tells no more. */
const PLAIN = { reader: 1 / 2, asks: 1 / 3, quoted: 1 / 4, people: 4, sentences: 6 };

/** Asked of every passage of an article, answered once. */
export const genreOf = oncePer(({ document, sheet }: Planning): Features => {
  const { sentences, paragraphs } = document;
  const count = Math.max(1, sentences.length);
  const share = (is: (token: Token) => boolean): number =>
    sentences.filter((sentence) => hasToken(document, sentence, is)).length / count;
  const headline = sheet.headline.text;
  const said = sheet.quotes.filter(({ speaker }) => speaker !== null).length;
  const prose = paragraphs.filter(({ kind }) => kind === 'text').length;
  return {
    guide: Math.min(1, share(({ lower }) => READER.has(lower)) / PLAIN.reader),
    asking: Math.min(1, share(({ text }) => text === '?' || text === '!') / PLAIN.asks),
    numeric: share(({ kind }) => kind === 'number'),
    report: Math.min(1, said / Math.max(PLAIN.people, count * PLAIN.quoted)),
    peopled: Math.min(1, sheet.people.filter(({ mentions }) => mentions > 1).length / PLAIN.people),
    lengthy: Math.log(count) / PLAIN.people,
    'long-paragraphs': Math.min(2, count / Math.max(1, prose) / (PLAIN.sentences / 2)),
    dated: +sheet.dates.some(({ precision }) => precision === 'day'),
    'title-asks': +headline.includes('?'),
    'title-how': +HOW_TO.test(headline),
    'title-short': +(headline.split(/\s+/).length < SHORT_TITLE),
    'title-shouts': +(headline === headline.toUpperCase()),
  };
});

function hasToken({ tokens }: Document, { firstToken, endToken }: Sentence, is: (token: Token) => boolean): boolean {
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at];
    if (token && is(token)) return true;
  }
  return false;
}
