/**
 * What kind of text a passage stands in: a report quotes, dates and names; a guide speaks to its reader and asks. Of a
 * guide editors print less, however well a sentence of it stands by itself.
 */
import type { Document } from '../../text/document.ts';
import { oncePer } from '../../text/memo.ts';
import type { Planning } from '../planning.ts';
import type { Features } from './passage.ts';
import { readerWords } from './wording.ts';

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
  const shares = sharesOf(document);
  const headline = sheet.headline.text;
  const said = sheet.quotes.filter(({ speaker }) => speaker !== null).length;
  const prose = paragraphs.filter(({ kind }) => kind === 'text').length;
  return {
    guide: Math.min(1, shares.reader / PLAIN.reader),
    asking: Math.min(1, shares.asks / PLAIN.asks),
    numeric: shares.numeric,
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

interface Shares { reader: number; asks: number; numeric: number }

/** Of all sentences those that speak to a reader, that ask or shout, that hold a number: one look at each word. */
const sharesOf = oncePer(({ sentences, tokens, language }: Document): Shares => {
  const found = { reader: 0, asks: 0, numeric: 0 };
  const readers = readerWords(language);
  for (const { firstToken, endToken } of sentences) {
    let [reader, asks, numeric] = [0, 0, 0];
    for (let at = firstToken; at < endToken; at += 1) {
      const { text = '', lower = '', kind } = tokens[at] ?? {};
      if (kind === 'number') numeric = 1;
      else if (text === '?' || text === '!') asks = 1;
      else if (readers.has(lower)) reader = 1;
    }
    found.reader += reader;
    found.asks += asks;
    found.numeric += numeric;
  }
  const count = Math.max(1, sentences.length);
  return { reader: found.reader / count, asks: found.asks / count, numeric: found.numeric / count };
});
