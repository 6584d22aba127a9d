/**
 * What the article is about: how many of its sentences share a word. A sentence is central when its words recur
 * (sentence-frequency centrality, a linear-time stand-in for the LexRank graph of Erkan and Radev, 2004).
 */
import type { Document, Token } from '../../text/document.ts';
import { memo } from '../../text/memo.ts';
import { hasPlainLetters } from '../../text/plain-letters.ts';
import { functionWords } from './function-words.ts';

/** Long enough to tell words apart, short enough to join their endings in any of the languages. */
const STEM = 6;
const SHORTEST = 3;

/** The stem that stands for a word; null for a word that carries no matter. */
function stemOf(lower: string, empty: ReadonlySet<string>): string | null {
  if (lower.length < SHORTEST || empty.has(lower)) return null;
  return (lower.endsWith("'s") ? lower.slice(0, -2) : lower).slice(0, STEM);
}

const CHARACTER = /^[\p{Script=Han}\p{Script=Katakana}]$/u;

/** Two characters side by side are a word as often as not: "码头". */
function pairAt(tokens: readonly Token[], t: number): string | null {
  const [one, other] = [tokens[t], tokens[t + 1]];
  if (one === undefined || other === undefined || one.end !== other.start) return null;
  return CHARACTER.test(one.text) && CHARACTER.test(other.text) ? one.text + other.text : null;
}

/** What the sentences of an article share. */
export interface Topic {
  /** The distinct stems of every sentence, by sentence index. */
  stems: readonly ReadonlySet<string>[];
  /** In how many sentences each stem stands. */
  frequencies: ReadonlyMap<string, number>;
  /** Length of the vector of these frequencies; 1 where there are none. */
  norm: number;
}

const topics = new WeakMap<Document, Topic>();

/** Asked for the headline, the facts and the cards of an article, answered once. */
export function topicOf(doc: Document): Topic {
  const known = topics.get(doc);
  if (known) return known;
  const stems = stemsOf(doc);
  const frequencies = new Map<string, number>();
  for (const set of stems) for (const stem of set) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  let squares = 0;
  for (const count of frequencies.values()) squares += count * count;
  const topic = { stems, frequencies, norm: Math.sqrt(squares) || 1 };
  topics.set(doc, topic);
  return topic;
}

/** The words that an article comes back to most. */
const KEY_WORDS = 12;

/** The stems of these, each with the number of its sentences. */
export const keyWordsOf = ({ frequencies }: Topic): ReadonlyMap<string, number> =>
  new Map([...frequencies].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]).slice(0, KEY_WORDS));

function stemsOf(doc: Document): ReadonlySet<string>[] {
  const { empty } = functionWords(doc.language);
  return doc.sentences.map(({ firstToken, endToken }) => {
    const stems = new Set<string>();
    for (let t = firstToken; t < endToken; t++) {
      const token = doc.tokens[t];
      const stem = token?.kind === 'word' ? (stemOf(token.lower, empty) ?? pairAt(doc.tokens, t)) : null;
      if (stem !== null) stems.add(stem);
    }
    return stems;
  });
}

/** Passages whose stems are remembered: each is compared with each other one of its article. */
const REMEMBERED = 128;

export const stemsOfTitle = memo(REMEMBERED, (title: string, language: string): ReadonlySet<string> => {
  const { empty } = functionWords(language);
  const stems = new Set<string>();
  const lower = title.toLowerCase().replaceAll('’', "'");
  for (const word of lower.match(hasPlainLetters(lower) ? PLAIN_WORD : WORD) ?? []) {
    const stem = stemOf(word, empty);
    if (stem !== null) stems.add(stem);
  }
  return stems;
});

const WORD = /[\p{L}'-]+/gu;
const PLAIN_WORD = /[a-z'-]+/g;

/** Share of the smaller set that the two have in common. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return shared / small.size;
}
