/**
 * Are the words between marks speech, or a title, a term, a nickname, a word held at arm's length? What speaks for and
 * against it, as named numbers; what each is worth is fitted (see `weights.ts`).
 */
import type { Attribution } from '../candidates/weighed.ts';
import { namesWith } from '../model/feature-names.ts';
import { Features } from '../model/trees.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import {
  followsNaming, isInsideClause, isTitleCase, opensSentence, quotedWords, quoteKind,
} from '../speech/quotation-shape.ts';
import { addHeadFirstSpeech } from './head-first-speech.ts';
import { lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { addWords } from '../speech/speech-words.ts';
import { OWN_SOURCES } from '../candidates/sources.ts';
import { wordSet } from '../../../text/word-set.ts';

/** A verb of saying this near to a mark is about the words inside, in tokens. */
const NEAR = 3;
const BESIDE = 8;

/** Who is told to say each quotation, and how surely all together: what one of them is depends on the others. */
interface Answers {
  told: readonly (Attribution | null)[];
  /** Sum of their confidences, and how many have a tag that tells it. */
  sure: number;
  tagged: number;
}

export function answersOf(told: readonly (Attribution | null)[]): Answers {
  const sure = told.reduce((sum, one) => sum + (one?.confidence ?? 0), 0);
  return { told, sure, tagged: told.filter(isTagged).length };
}

/** Surer than this, a tag is understood. */
const TAGGED = 0.7;
const isTagged = (one: Attribution | null): boolean =>
  one !== null && one.confidence > TAGGED && OWN_SOURCES.has(one.rule);

/** Longer ones are speech like any other. */
const MOST_WORDS = 12;

export function speechFeaturesOf(scene: Scene, quote: Quotation, answers: Answers): Features {
  const q = scene.quoteAt[quote.first] ?? -1;
  const told = answers.told[q] ?? null;
  const text = scene.doc.text.slice(quote.start, quote.end);
  const { words } = quotedWords(scene, quote);
  const found = new Features();
  found.set('words', Math.min(words, MOST_WORDS));
  addShape(scene, quote, text, found);
  addNeighbours(scene, quote, found);
  addWords(scene, quote, found);
  addOthers(answers, q, found);
  if (!told) return found;
  found.set('told', told.confidence);
  found.set(toldBy(told.rule), 1);
  if (OWN_SOURCES.has(told.rule)) found.set('told by its tag', told.confidence);
  const kind = 'entity' in told.who ? scene.entities[told.who.entity]?.kind : 'words';
  found.set(toldOf(String(kind)), 1);
  return found;
}
const toldBy = namesWith('told by ');
const toldOf = namesWith('told of ');

function addShape(scene: Scene, quote: Quotation, text: string, found: Features): void {
  if (quoteKind(scene, quote) === 'fragment') found.set('fragment', 1);
  if (isTitleCase(scene, text)) found.set('title case', 1);
  if (/^[[(…\s.]*\p{Lu}/u.test(text)) found.set('opens high', 1);
  if (/[.,!?…]$/.test(text)) found.set('stop inside', 1);
  if (/^[.,]$/.test(textAt(scene, quote.last + 1))) found.set('stop outside', 1);
  if (quotedWords(scene, quote).inPerson) found.set('first person', 1);
  if (!quote.closed) found.set('not closed', 1);
  if (scene.lexicon.headFirst) addHeadFirstSpeech(scene, quote, found);
}

function addNeighbours(scene: Scene, quote: Quotation, found: Features): void {
  const before = tokenAt(scene, quote.first - 1);
  if (followsNaming(scene, quote)) found.set('after a naming word', 1);
  if (isInsideClause(scene, quote)) found.set('inside a clause', 1);
  if (opensSentence(scene, quote)) found.set('opens a sentence', 1);
  if (before?.text === ':') found.set('after a colon', 1);
  if (before?.text === ',') found.set('after a comma', 1);
  const word = before?.lower ?? '';
  if (scene.lexicon.determiners.has(word) || scene.lexicon.possessives.has(word)) found.set('after a determiner', 1);
  if (scene.lexicon.prepositions.has(word)) found.set('after a preposition', 1);
  if (isExample(scene, quote)) found.set('an example', 1);
  const after = tokenAt(scene, quote.last + 1);
  if (after?.kind === 'word' && !/^\p{Lu}/u.test(after.text)) found.set('word follows', 1);
  const saying = nearest(scene, quote, scene.lexicon.saying);
  if (saying <= BESIDE) found.set(saying <= NEAR ? 'saying verb near' : 'saying verb beside', 1);
  const all = scene.quotations;
  const q = scene.quoteAt[quote.first] ?? -1;
  const isBeside = (other: Quotation | undefined): boolean => other?.paragraph === quote.paragraph;
  if (isBeside(all[q - 1]) || isBeside(all[q + 1])) found.set('another in its paragraph', 1);
}

/** "You could say, “…”", "they may ask “…?”": made up as an example; nobody said it. */
function isExample(scene: Scene, quote: Quotation): boolean {
  for (let i = quote.first - 1; i > quote.first - BESIDE; i--) {
    if (/^[.!?]$/.test(textAt(scene, i))) return false;
    if (MODALS.has(lowerAt(scene, i)) || /^you(?:['’](?:d|ll))?$/.test(lowerAt(scene, i))) return true;
  }
  return false;
}
const MODALS = wordSet('can could may might would should');

function nearest(scene: Scene, quote: Quotation, verbs: ReadonlySet<string>): number {
  for (let k = 1; k <= BESIDE; k++) {
    if (verbs.has(lowerAt(scene, quote.first - k)) || verbs.has(lowerAt(scene, quote.last + k))) return k;
  }
  return Infinity;
}

/** In an article where nobody is told to speak, marks hold terms and examples. */
function addOthers({ told, sure, tagged }: Answers, q: number, found: Features): void {
  const others = told.length - 1;
  if (others < 1) return;
  const mine = told[q] ?? null;
  found.set('others told', (sure - (mine?.confidence ?? 0)) / others);
  found.set('others tagged', (tagged - Number(isTagged(mine))) / others);
  found.set('beside told', Math.max(told[q - 1]?.confidence ?? 0, told[q + 1]?.confidence ?? 0));
}
