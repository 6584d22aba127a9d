/**
 * What is measured of a sentence before it is ranked: plain numbers, each of them about 0 to 3, none of them a clock or
 * a model's guess.
 */
import { startsWithCapital } from '../../text/capital.ts';
import { countWords, UNSPACED_LANGUAGES } from '../../text/count-words.ts';
import type { Document, Sentence, Span, Token } from '../../text/document.ts';
import type { Entity } from '../entity.ts';
import { functionWords } from './function-words.ts';
import { stemsOfTitle, topicOf, type Topic } from './topic.ts';
import { pattern } from '../../pattern.ts';

export interface Features {
  /** Logarithm of the sentences before it: news tells the most important first. */
  depth: number;
  /** How far its length falls short of a whole statement, and how far it runs past one. */
  short: number;
  long: number;
  words: number;
  /** Numbers, and sums or shares. */
  numbers: number;
  amounts: number;
  names: number;
  /** Cosine of its words with those of the whole article. */
  centroid: number;
  /** Words shared with the title; 0 where there is none. */
  title: number;
  /** Share of it inside quotation marks. */
  quoted: number;
  /** Begins with a pronoun, or ends with ", she said": it does not stand by itself. */
  dangling: number;
  /** A pronoun early on, before any name; joined to the one before; the writer in person; asks. */
  pointing: number;
  joining: number;
  personal: number;
  question: number;
  /** Opens its paragraph; opens with words in quotation marks. */
  opens: number;
  speech: number;
}

interface FeatureTable {
  rows: Features[];
  stems: readonly ReadonlySet<string>[];
}

/** Features of every sentence of the document, by sentence index. Linear in the text. */
export function featuresOf(
  doc: Document,
  title: string | null,
  quotes: readonly Span[],
  entities: readonly Entity[],
): FeatureTable {
  const featuresAt = featureReader(doc, title, quotes, entities);
  return { rows: doc.sentences.map(featuresAt), stems: topicOf(doc).stems };
}

/** The same of the sentences that are asked for, with their index: a headline is looked for among the first alone. */
export function featureReader(
  doc: Document,
  title: string | null,
  quotes: readonly Span[],
  entities: readonly Entity[],
): (sentence: Sentence, index: number) => Features {
  const topic = topicOf(doc);
  const subject = title === null ? new Set<string>() : stemsOfTitle(title, doc.language);
  const quoted = quotedShares(doc, quotes);
  const mentions = mentionCounts(doc, entities);
  return (sentence, i) => ({
    ...placeOf(doc, sentence, i),
    ...matterOf(topic.stems[i] ?? new Set(), topic, subject),
    ...wordingOf(doc, sentence, mentions[i] ?? 0, (quoted[i] ?? 0) > 0),
    quoted: quoted[i] ?? 0,
  });
}

function placeOf(doc: Document, sentence: Sentence, index: number): Pick<Features, 'depth' | 'opens' | 'speech'> {
  const opens = doc.paragraphs[sentence.paragraph]?.firstSentence === index ? 1 : 0;
  const speech = doc.tokens[sentence.firstToken]?.kind === 'mark' ? 1 : 0;
  return { depth: Math.log(1 + index), opens, speech };
}

function matterOf(
  stems: ReadonlySet<string>,
  topic: Topic,
  subject: ReadonlySet<string>,
): Pick<Features, 'centroid' | 'title'> {
  let others = 0;
  let shared = 0;
  for (const stem of stems) {
    others += (topic.frequencies.get(stem) ?? 1) - 1;
    if (subject.has(stem)) shared++;
  }
  const size = Math.sqrt(stems.size || 1);
  return { centroid: (others + stems.size) / size / topic.norm, title: Math.min(6, shared) };
}

const SHORTEST_STATEMENT = 12;
const LONGEST_STATEMENT = 35;
/** ", she said" and ", he told reporters" at the very end. */
const SAID_TAIL = /[,”"]\s(?:he|she|they|it|er|sie|il|elle|ils)\s\p{L}+(?:\s\p{L}+){0,2}[.”"]*$/u;
/** "This week" points to the day of publication, not to the sentence before. */
const THIS_TIME = pattern(
  'i',
  String.raw`^(?:this|ce|cette|este|esta|questa?|esta?|этой|этом|diese[rmns]?)\s(?:week|month|year|morning|`,
  'summer|winter|season|semaine|mois|année|semana|mes|mês|año|ano|settimana|mese|anno|неделе|',
  'месяце|году|woche|monat|jahr)',
);
/** Among the first words, before any name: a pronoun there points out of the sentence. */
const EARLY = 8;
const AMOUNT = /[$€£¥₹₽₴%]/;
const AMOUNT_WORDS: ReadonlySet<string> = new Set(
  ('percent million billion trillion crore lakh millionen milliarden prozent millions milliards millones milioni ' +
  'miliardi milhões bilhões млн млрд процентов миллионов мільйонів відсотків').split(
    ' ',
  ),
);

/** What its tokens come to; `speaks`: a pronoun of the writer is somebody else's there. */
function tallyOf(doc: Document, sentence: Sentence, speaks: boolean) {
  const { pointing, personal } = functionWords(doc.language);
  // "US Navy" is not us
  const isPersonal = ({ text, lower }: Token): boolean => text !== 'US' && personal.has(lower);
  const count = { words: 0, numbers: 0, capitals: 0, personal: 0, amounts: 0, pointing: 0, first: '', last: '' };
  for (let t = sentence.firstToken; t < sentence.endToken; t++) {
    const token = doc.tokens[t];
    if (token === undefined) continue;
    if (token.kind === 'number') count.numbers++;
    // no word and no number holds a sign
    if (count.amounts === 0)
      count.amounts = +(token.kind === 'word' ? AMOUNT_WORDS.has(token.lower) : AMOUNT.test(token.text));
    if (token.kind !== 'mark') count.last = token.text;
    if (token.kind !== 'word') continue;
    if (count.words === 0) count.first = token.lower;
    else if (isCapital(token.text) && !isPersonal(token)) count.capitals++;
    if (count.words < EARLY && count.capitals === 0 && pointing.has(token.lower)) count.pointing = 1;
    if (!speaks && count.personal === 0) count.personal = +isPersonal(token);
    count.words++;
  }
  return count;
}

function wordingOf(
  doc: Document,
  sentence: Sentence,
  mentions: number,
  speaks: boolean,
): Omit<Features, 'depth' | 'opens' | 'speech' | 'centroid' | 'title' | 'quoted'> {
  const { pointing, joining } = functionWords(doc.language);
  const count = tallyOf(doc, sentence, speaks);
  // characters and runs of letters are no words: there the text is counted
  const isSpaced = !UNSPACED_LANGUAGES.has(doc.language);
  const words = isSpaced ? count.words + count.numbers : countWords(doc.text.slice(sentence.start, sentence.end));
  const head = doc.text.slice(sentence.start, sentence.start + 16);
  return {
    words: Math.log(1 + words),
    short: Math.max(0, SHORTEST_STATEMENT - words) / SHORTEST_STATEMENT,
    long: Math.max(0, words - LONGEST_STATEMENT) / 20,
    numbers: Math.min(3, count.numbers),
    amounts: count.amounts,
    // German writes every noun with a capital: there only known names count.
    names: Math.min(6, doc.language === 'de' ? mentions * 2 : count.capitals),
    dangling:
      (pointing.has(count.first) && !THIS_TIME.test(head)) ||
      SAID_TAIL.test(doc.text.slice(Math.max(sentence.start, sentence.end - 40), sentence.end))
        ? 1
        : 0,
    pointing: count.pointing,
    joining: joining.has(count.first) ? 1 : 0,
    personal: count.personal,
    question: /^[?？؟]$/.test(count.last) ? 1 : 0,
  };
}

/** Of any script that has them, and those of titles: "ǅ". */
function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < ASCII_END ? startsWithCapital(text) : text.charAt(0) !== text.charAt(0).toLowerCase();
}
const ASCII_END = 0x80;

/** Share of every sentence that stands inside a quotation; quotations are sorted by where they begin. */
function quotedShares(doc: Document, quotes: readonly Span[]): number[] {
  const shares = new Array<number>(doc.sentences.length).fill(0);
  const sorted = [...quotes].sort((a, b) => a.start - b.start);
  let q = 0;
  doc.sentences.forEach(({ start, end }, i) => {
    while (q < sorted.length && (sorted[q]?.end ?? 0) <= start) q++;
    let inside = 0;
    for (let k = q; k < sorted.length; k++) {
      const quote = sorted[k];
      if (quote === undefined || quote.start >= end) break;
      inside += Math.max(0, Math.min(end, quote.end) - Math.max(start, quote.start));
    }
    shares[i] = Math.min(1, inside / (end - start || 1));
  });
  return shares;
}

function mentionCounts(doc: Document, entities: readonly Entity[]): number[] {
  const counts = new Array<number>(doc.sentences.length).fill(0);
  for (const { mentions } of entities)
    for (const { sentence } of mentions) counts[sentence] = (counts[sentence] ?? 0) + 1;
  return counts;
}
