/**
 * What a page's structured data gives as the article's body, used as a witness: it tells which element holds the
 * article, and which blocks in it are the article's. The text itself is always the page's own.
 */
import type { Block } from '../article.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { isArticle, type Thing, textOf } from '../metadata/json-ld.ts';

/** Sites also give a teaser as the body: fewer words tell nothing. */
const FEWEST_WORDS = 80;
/** Words of a run that is looked for: three in a row are said twice by chance only. */
const RUN = 3;
const MOST_WORDS = 50_000;
/** The element must hold this share of the claim's runs, … */
const HELD = 0.7;
/** An element that is not smaller than the last by so much is not measured again: pages nest frames by the dozen. */
const WORTH_A_LOOK = 0.9;
/** The article is one of the largest parts of its page. */
const CANDIDATES = 3;
/** … the blocks that are kept must be about as long as the claim, … */
const LEAST_KEPT = 0.8;
/** … they are this share of what was found at least, or the claim is the beginning of the article only, … */
const LEAST_TOLD = 0.6;
/** … and a block is claimed where this share of its runs is. */
const CLAIMED = 0.5;

export interface Claim {
  runs: ReadonlySet<string>;
  words: number;
  /** All of it, folded, for what is shorter than a run. */
  folded: string;
}

/** The longest body among the articles that the page describes; null where none is long enough to tell. */
export function readClaim(things: readonly Thing[]): Claim | null {
  const bodies = things.filter(isArticle).map((thing) => withoutTags(textOf(thing.articleBody) ?? ''));
  const longest = bodies.reduce((a, b) => (b.length > a.length ? b : a), '');
  const words = wordsOf(longest);
  if (words.length < FEWEST_WORDS) return null;
  return { runs: new Set(runsOf(words)), words: words.length, folded: ` ${words.join(' ')} ` };
}

/** The smallest element that holds the claim; null where nothing in the page's body does. */
export function holderOf(claim: Claim, { body }: DomDocument): DomElement | null {
  let holder: DomElement | null = null;
  let measured = Number.POSITIVE_INFINITY;
  for (let at = body; at; at = holds(at, claim, measured)) {
    const length = lengthOf(at);
    if (at !== body) holder = at;
    if (length <= measured * WORTH_A_LOOK) measured = length;
  }
  return holder;
}

/** The child that holds the claim, if one of the largest does. */
function holds(element: DomElement, { runs }: Claim, measured: number): DomElement | null {
  const children = [...element.children]
    .filter(({ localName }) => localName !== 'script')
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, CANDIDATES);
  const [first] = children;
  if (first && lengthOf(first) > measured * WORTH_A_LOOK) return first;
  for (const child of children) {
    const held = new Set(runsOf(wordsOf(child.textContent ?? '')).filter((run) => runs.has(run)));
    if (held.size >= runs.size * HELD) return child;
  }
  return null;
}

const lengthOf = (element: DomElement) => element.textContent?.length ?? 0;

interface Text {
  text: string;
  blocks: Block[];
}

/**
 * The blocks that the claim knows, with the headings, lists and tables between them, which such data often lacks; all
 * of them where the claim is a part of the article only.
 */
export function claimedBlocks({ text, blocks }: Text, claim: Claim): Block[] {
  const known = blocks.map((block) => isKnown(text.slice(block.start, block.end), claim));
  const keptWords = blocks.reduce(
    (sum, { start, end }, index) => sum + (known[index] ? wordsOf(text.slice(start, end)).length : 0),
    0,
  );
  const isPart = keptWords < wordsOf(text).length * LEAST_TOLD;
  if (isPart || keptWords < claim.words * LEAST_KEPT) return blocks;
  const last = known.lastIndexOf(true);
  return blocks.filter((block, index) => known[index] || (index < last && isBetween(block, index, known)));
}

/** How well a text fits the claim, 0 to 1: the harmonic mean of what is claimed of it and what it has of the claim. */
export function fitOf({ text, blocks }: Text, claim: Claim): number {
  const known = blocks.map(({ start, end }) => text.slice(start, end)).filter((block) => isKnown(block, claim));
  const kept = known.reduce((sum, block) => sum + wordsOf(block).length, 0);
  return (2 * kept) / (wordsOf(text).length + claim.words);
}

/** What is no paragraph stays where the block before it and the next one of another kind are the article's. */
function isBetween({ kind }: Block, index: number, known: readonly boolean[]): boolean {
  if (kind === 'paragraph' || kind === 'caption') return false;
  if (kind === 'heading') return known[index + 1] === true;
  return known[index - 1] === true || known[index + 1] === true;
}

function isKnown(block: string, { runs, folded }: Claim): boolean {
  const words = wordsOf(block);
  if (words.length < RUN) return words.length > 0 && folded.includes(` ${words.join(' ')} `);
  const own = runsOf(words);
  return own.filter((run) => runs.has(run)).length >= own.length * CLAIMED;
}

const withoutTags = (text: string) => (/<[a-z]/i.test(text) ? text.replace(/<[^<>]*>/g, ' ') : text);

/** Words in lower case, a letter of a script without spaces each. */
const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .replaceAll('\u00ad', '')
      .toLowerCase()
      .match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).slice(0, MOST_WORDS);

const runsOf = (words: readonly string[]): string[] =>
  words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
