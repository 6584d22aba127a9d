/** Facts of the whole article that each of its names is judged by: words written small, lists of names, titles. */
import { startsWithCapital, startsWithSmall } from '../../../text/capital.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender, isAlsoWord } from '../words/given-names.ts';
import { INSTITUTION_WORDS } from '../words/institution-words.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import type { NameRun } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';

export type KindFeatures = Record<string, number>;

/** Facts of the whole article that a name is judged by. */
export interface NameContext {
  doc: Document;
  lexicon: Lexicon;
  /** Words that the article writes with a small letter, too. */
  lower: ReadonlySet<string>;
  /** What the names on both sides in a list look like, by the first token of a name. */
  beside: ReadonlyMap<number, string[]>;
  /** Sentences most of whose words have capitals, where these say nothing. */
  titles: ReadonlySet<number>;
  /** And how many of all sentences they are. */
  capitals: number;
  /** What stands around each mention, as far as it has been asked for. */
  signs: Map<NameRun, ReadonlySet<string>>;
}

type Guess = 'person' | 'body' | 'place' | null;

/** Linear in the length of the article. */
export function nameContext(doc: Document, lexicon: Lexicon, runs: readonly NameRun[]): NameContext {
  const lower = new Set<string>();
  for (const { kind, text } of doc.tokens) if (kind === 'word' && startsWithSmall(text)) lower.add(text);
  const guesses = runs.map((run) => guessOf(lexicon, run));
  const beside = new Map<number, string[]>();
  runs.forEach((run, i) => {
    const signs: string[] = [];
    for (const other of [i - 1, i + 1]) {
      const guess = guesses[other];
      const [left, right] = [runs[Math.min(i, other)], runs[Math.max(i, other)]];
      if (!guess || !left || !right) continue;
      if (isList(doc, lexicon, left.endToken, right.titleToken)) signs.push(`beside a ${guess}`);
      const inBrackets = other < i && right.titleToken - left.endToken === 1 && doc.tokens[left.endToken]?.text === '(';
      if (inBrackets) signs.push(`in brackets after a ${guess}`);
    }
    beside.set(run.firstToken, signs);
  });
  const titles = new Set([...doc.sentences.keys()].filter((sentence) => isTitleCased(doc, sentence)));
  const capitals = titles.size / Math.max(1, doc.sentences.length);
  return { doc, lexicon, lower, beside, titles, capitals, signs: new Map() };
}

/** What a name looks like at first sight; tells what stands beside others of its kind in a list. */
function guessOf(lexicon: Lexicon, { words, honorific, titled }: NameRun): Guess {
  const [first = ''] = words;
  if (honorific || titled) return 'person';
  if (isPlace(words.join(' '), lexicon.language)) return 'place';
  if (words.some((word) => INSTITUTION_WORDS.has(word)) || isKnownOrganisation(words.join(' '))) return 'body';
  return words.length > 1 && givenNameGender(first) !== undefined && !isAlsoWord(first) ? 'person' : null;
}

/** Only a conjunction, "&" or a comma stands between two names. */
function isList(doc: Document, { conjunctions }: Lexicon, from: number, to: number): boolean {
  const [first = '', second = ''] = doc.tokens.slice(from, Math.min(to, from + 2)).map(({ lower }) => lower);
  if (to - from === 2) return first === ',' && conjunctions.has(second);
  return to - from === 1 && (first === ',' || first === '&' || conjunctions.has(first));
}

/** Most long words of a sentence with capitals make it a title, whose capitals say nothing. */
const TITLE_SHARE = 0.7;
const LONG_WORD = 4;

function isTitleCased(doc: Document, sentence: number): boolean {
  const { firstToken = 0, endToken = 0 } = doc.sentences[sentence] ?? {};
  let [long, capitals] = [0, 0];
  for (let i = firstToken; i < endToken; i += 1) {
    const { kind, text = '' } = doc.tokens[i] ?? {};
    if (kind !== 'word' || text.length < LONG_WORD) continue;
    long += 1;
    if (startsWithCapital(text)) capitals += 1;
  }
  return long > 2 && capitals / long > TITLE_SHARE;
}
