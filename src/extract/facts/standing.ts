/**
 * How a sentence stands among the others of its article that may be facts. An editor's key facts are the longer and
 * fuller sentences of an article, whatever its length: so length, numbers, the headline's words and the people named
 * are measured against the article's own, not by the word.
 */
import { visualLength } from '../../text/count-words.ts';
import type { Document, Sentence, Span } from '../../text/document.ts';
import type { Entity } from '../entity.ts';
import type { Features } from './features.ts';
import { functionWords } from './function-words.ts';
import { topicOf } from './topic.ts';

/** Plain numbers by name, each about -2 to 3. */
export type Standing = Record<(typeof STANDING)[number], number>;
export const STANDING = [
  'place', 'lengthy', 'opens', 'alone', 'closes', 'item', 'colon', 'dash', 'quotes', 'quoted', 'personal', 'dangling',
  'short', 'overlong', 'letters', 'words', 'numbers', 'amounts', 'title', 'central', 'known', 'fresh', 'introduces',
  'figured', 'dated', 'core', 'names', 'pronouns', 'first', 'second', 'third',
] as const;

/** What else was found in the article. */
export interface Found {
  quotes: readonly Span[];
  entities: readonly Entity[];
  figures: readonly Span[];
  dates: readonly Span[];
}

interface Able extends Span {
  sentence: Sentence;
  index: number;
  features: Features;
  stems: ReadonlySet<string>;
}

/** Letters that a card sets in good size. */
const CARD = 120;
/** Letters that weigh as much as one of another feature. */
const UNIT = 100;

/** Of every candidate, in their order. Linear in the text, but for the ordering of their lengths. */
export function standingOf(doc: Document, able: readonly Able[], found: Found): Standing[] {
  const fame = fameOf(doc, found.entities);
  const figured = holding(able, inOrder(found.figures));
  const dated = holding(able, inOrder(found.dates));
  const news = newsOf(doc);
  const letters = ranked(able.map(({ sentence }) => sentence.end - sentence.start));
  const words = ranked(able.map(({ features }) => features.words));
  const known = ranked(able.map(({ index }) => fame[index] ?? 0));
  const numbers = deviations(able.map(({ features }) => features.numbers));
  const title = deviations(able.map(({ features }) => features.title));
  const central = deviations(able.map(({ features }) => features.centroid));
  const coreOf = coreReader(doc);
  return able.map((one, at) => ({
    ...shapeOf(doc, one),
    place: Math.log(1 + at),
    // the same for all of an article: fewer of a long one are chosen
    lengthy: Math.log(1 + able.length),
    letters: letters[at]!,
    words: words[at]!,
    known: known[at]!,
    numbers: numbers[at]!,
    title: title[at]!,
    central: central[at]!,
    figured: figured[at]!,
    dated: dated[at]!,
    core: coreOf(one.stems),
    names: Math.min(MOST_NAMES, one.features.names) / 2,
    pronouns: Math.min(MOST_PRONOUNS, pronounsIn(doc, one.sentence)) / 2,
    first: +(one.index === 0),
    second: +(one.index === 1),
    third: +(one.index === 2),
    ...(news[one.index] ?? { fresh: 0, introduces: 0 }),
  }));
}

type Shape = Omit<
  Standing,
  | 'place' | 'lengthy' | 'letters' | 'words' | 'known' | 'numbers' | 'title' | 'central' | 'figured' | 'dated'
  | 'core' | 'names' | 'pronouns' | 'first' | 'second' | 'third'
  | keyof News
>;

function shapeOf(doc: Document, { sentence, index, features, start, end }: Able): Shape {
  const paragraph = doc.paragraphs[sentence.paragraph];
  const { firstSentence = index, endSentence = index } = paragraph ?? {};
  const text = doc.text.slice(sentence.start, sentence.end);
  const { opens, quoted, personal, dangling, short, amounts } = features;
  return {
    opens, quoted, personal, dangling, short, amounts,
    alone: +(endSentence - firstSentence === 1),
    closes: +(endSentence - 1 === index && index > firstSentence),
    item: +(paragraph?.kind === 'list-item'),
    colon: +text.includes(':'),
    dash: +DASH.test(text),
    quotes: +(quoted > 0),
    overlong: Math.max(0, visualLength(doc.text.slice(start, end)) - CARD) / UNIT,
  };
}

const DASH = /[—–]|\s--?\s/;

const inOrder = (spans: readonly Span[]): readonly Span[] => spans.toSorted((a, b) => a.start - b.start);

/** Whether any of the spans, in order of the text, begins in it. */
function holding(able: readonly Able[], spans: readonly Span[]): number[] {
  let next = 0;
  return able.map(({ sentence: { start, end } }) => {
    while (next < spans.length && (spans[next]?.start ?? 0) < start) next += 1;
    return +(next < spans.length && (spans[next]?.start ?? end) < end);
  });
}

/** How much is said elsewhere of those whom each sentence names. */
function fameOf(doc: Document, entities: readonly Entity[]): number[] {
  const fame = new Array<number>(doc.sentences.length).fill(0);
  for (const { mentions } of entities) {
    const named = new Set(mentions.map(({ sentence }) => sentence));
    for (const sentence of named) fame[sentence] = (fame[sentence] ?? 0) + Math.log(1 + mentions.length);
  }
  return fame;
}

/** Words that stand in so much of the sentences are what the article is about. */
const CORE = { share: 0.1, least: 2 };

/** How much of a sentence is words to which the whole article comes back. */
function coreReader(doc: Document): (stems: ReadonlySet<string>) => number {
  const { frequencies } = topicOf(doc);
  const often = Math.max(CORE.least, CORE.share * doc.sentences.length);
  return (stems) => {
    let core = 0;
    for (const stem of stems) if ((frequencies.get(stem) ?? 0) >= often) core += 1;
    return core / Math.sqrt(Math.max(1, stems.size));
  };
}

/** Counted up to here: one more says nothing more. */
const MOST_NAMES = 6;
const MOST_PRONOUNS = 4;

/** "He", "them", "this": wherever they stand, what they mean is told elsewhere. */
function pronounsIn({ tokens, language }: Document, { firstToken, endToken }: Sentence): number {
  const { pointing } = functionWords(language);
  let count = 0;
  for (let t = firstToken; t < endToken; t++) if (pointing.has(tokens[t]?.lower ?? '')) count += 1;
  return count;
}

type News = Pick<Standing, 'fresh' | 'introduces'>;

/** Of every sentence, how much of it the article has not said by then. */
function newsOf(doc: Document): News[] {
  const { stems, frequencies } = topicOf(doc);
  const said = new Set<string>();
  return stems.map((own) => {
    const fresh = [...own].filter((stem) => !said.has(stem));
    for (const stem of own) said.add(stem);
    const size = Math.max(1, own.size);
    const coming = fresh.filter((stem) => (frequencies.get(stem) ?? 1) > 1).length;
    // new, and spoken of again: what a part of the article is about
    return { fresh: fresh.length / size, introduces: coming / Math.sqrt(size) };
  });
}

/** Share of the others that come before it in order of size: 0 for the least, 1 for the greatest. */
function ranked(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => values[a]! - values[b]! || a - b);
  const ranks = new Array<number>(values.length).fill(0);
  order.forEach((at, rank) => (ranks[at] = rank / Math.max(1, values.length - 1)));
  return ranks;
}

/** By how many standard deviations it is above the mean of all. */
function deviations(values: readonly number[]): number[] {
  const count = Math.max(1, values.length);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count) || 1;
  return values.map((value) => (value - mean) / spread);
}
