/**
 * Whose sentence it is: "The judge found that Frost had warned the head." is the judge's, so that what follows is no
 * words of Frost's. Who is only told of behind "that", "who", "as", "when" there neither reports nor goes on.
 */
import { oncePer } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { firstSubject } from './first-subject.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference, Who } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** Does the verb at token `verb`, whose subject is `subject`, tell what another says, hears or sees in the sentence? */
export function isOfInnerClause(scene: Scene, verb: number, subject: Reference | null, first: number): boolean {
  const { end } = sentenceAround(scene, verb);
  const main = mainSubject(scene, first, end);
  if (main === null || subject === null || isSame(main, subject)) return false;
  const inner = innerIn(scene, first, end, main);
  const isTag = textAt(scene, subject.first - 1) === ','; // "He knew it, Lena Brandt, who was there told us"
  return inner.has(subject.first) || (inner.has(verb) && !isTag);
}

/** "Nobody knows why the bus left the road(,) Inspector Ann Hale said", "…(,) said Ann Hale": of all that is before. */
function opensTag(scene: Scene, comma: number): boolean {
  const { lexicon, doc } = scene;
  if (textAt(scene, comma) !== ',') return false;
  if (isPlainTag(scene, comma + 1)) return true;
  let name = comma + 1;
  while (name <= comma + LONGEST_TITLE && entityAt(scene, name) < 0 && doc.tokens[name]?.kind === 'word' &&
    !opensInner(scene, name)) name += 1;
  let behind = name;
  while (entityAt(scene, behind) >= 0) behind += 1;
  const isBefore = name === comma + 2 && lexicon.saying.has(lowerAt(scene, comma + 1));
  const isLast = lexicon.saying.has(lowerAt(scene, behind)) && ENDS_TAG.test(lowerAt(scene, behind + 1));
  return behind > name && (isBefore || isLast);
}
/** "He did not stand out as a troublemaker(,) she said.", "(,) the harbour master said." English. */
function isPlainTag(scene: Scene, first: number): boolean {
  const { headFirst, pronouns, determiners, saying } = scene.lexicon;
  const isPronoun = pronouns.has(lowerAt(scene, first));
  if (headFirst || !(isPronoun || determiners.has(lowerAt(scene, first)))) return false;
  const words = isPronoun ? [1] : [2, 3];
  return words.some((step) =>
    saying.has(lowerAt(scene, first + step)) && /^[.!?]$/.test(textAt(scene, first + step + 1)));
}

/** Words of an office before a name. */
const LONGEST_TITLE = 3;
/** "in May, Ashby warned the head": no tag. */
const ENDS_TAG = /^(?:[.!?:]|on|in|at|last|this|earlier|later|yesterday|today)$/;

/** Words without a tag behind a sentence in which the candidate stands in such clauses alone, and never spoke there. */
export function isOnlyInside(scene: Scene, quote: Quotation, who: Who): boolean {
  if (!('entity' in who) || !isOutside(scene, quote.first - 1)) return false;
  const { first, end } = sentenceAround(scene, quote.first - 1);
  if (end > quote.first) return false;
  const main = mainSubject(scene, first, end);
  if (main === null || (main.kind === 'name' && main.entity === who.entity)) return false;
  const inner = innerIn(scene, first, end, main);
  let isInside = false;
  for (let i = first; i < end; i++) {
    if (entityAt(scene, i) !== who.entity || !isOutside(scene, i)) continue;
    if (!inner.has(i)) return false;
    isInside = true;
  }
  return isInside;
}

const isSame = (a: Reference, b: Reference): boolean =>
  a.first === b.first || (a.kind === 'name' && b.kind === 'name' && a.entity === b.entity);

/**
 * The subject of the sentence where it is somebody: a person, a body, or a pronoun or a noun for one. Where words are
 * quoted in it, they tell who speaks: "The board called it “a gift”, as Frost put it."
 */
function mainSubject(scene: Scene, first: number, end: number): Reference | null {
  for (let i = first; i < end; i++) if (!isOutside(scene, i)) return null;
  const subject = firstSubject(scene, first, end);
  if (subject?.kind === 'name') return /^(?:person|organisation)$/.test(kindOf(scene, subject.entity)) ? subject : null;
  if (subject?.kind === 'pronoun') return subject.dropped || subject.gender === 'neuter' ? null : subject;
  return subject && isSomebody(scene, lowerAt(scene, subject.head)) ? subject : null;
}

/** "a statement was read in which Strang said": what is written speaks for whoever is told inside. */
const isSomebody = (scene: Scene, noun: string): boolean =>
  isSpeakerNoun(scene, noun) && !scene.lexicon.saidNouns?.has(noun) && !scene.lexicon.documents?.has(noun);

const kindOf = ({ entities }: Scene, entity: number): string => entities[entity]?.kind ?? '';

/** The tokens of [first, end) that stand in a clause inside the one whose subject is `main`. */
function innerIn(scene: Scene, first: number, end: number, main: Reference): ReadonlySet<number> {
  const known = innersOf(scene).get(first);
  if (known) return known;
  const inner = new Set<number>();
  let opened: Opened = opensInner(scene, first) ? 'aside' : 'no';
  for (let i = first; i < end; i++) {
    opened = i === main.first ? 'no' : openedAt(scene, i, i >= main.end, opened);
    if (opened !== 'no') inner.add(i);
  }
  innersOf(scene).set(first, inner);
  return inner;
}
const innersOf = oncePer((_: Scene) => new Map<number, ReadonlySet<number>>());

/** A clause that a comma opens, a comma closes: ", who keeps the light,". */
type Opened = 'no' | 'aside' | 'clause';

function openedAt(scene: Scene, i: number, isBehindSubject: boolean, opened: Opened): Opened {
  if (isBehindSubject && opensInner(scene, i))
    return textAt(scene, i - 1) === ',' && !isThat(scene, i) ? 'aside' : 'clause';
  const isClosed = textAt(scene, i) === ',' && (opened === 'aside' || turns(scene, i + 1) || opensTag(scene, i));
  if (isClosed || closes(scene, i)) return 'no';
  return opened === 'no' && isBehindSubject && reportsBare(scene, i) ? 'clause' : opened;
}

const closes = (scene: Scene, i: number): boolean => /^[;:—–]$/.test(textAt(scene, i));

/** ", but Hart told", ", und Keller sagte": another clause of the sentence itself. */
const turns = ({ lexicon, doc }: Scene, i: number): boolean => lexicon.conjunctions.has(doc.tokens[i]?.lower ?? '');

function opensInner(scene: Scene, i: number): boolean {
  const { lexicon } = scene;
  const lower = lowerAt(scene, i);
  if (!isOutside(scene, i) || entityAt(scene, i) >= 0) return false;
  if (isComment(scene, i)) return false;
  return lexicon.headFirst
    ? lexicon.relatives.has(lower) || lexicon.subordinators?.has(lower) === true || isThat(scene, i)
    : OPENERS.has(lower);
}
/** "…, which Diaz says is a mistake", "…, a move that Diaz called shameful": a view of the whole sentence. English. */
function isComment(scene: Scene, i: number): boolean {
  const { lexicon } = scene;
  if (lexicon.headFirst || !/^(?:which|that)$/.test(lowerAt(scene, i))) return false;
  const isOfNoun = /^an?$/.test(lowerAt(scene, i - 2)) && textAt(scene, i - 3) === ',';
  if (!isOfNoun && !(textAt(scene, i - 1) === ',' && lowerAt(scene, i) === 'which')) return false;
  const { first } = sentenceAround(scene, i);
  for (let at = first; at < i; at++) if (lexicon.saying.has(lowerAt(scene, at))) return false; // that one's view of it
  let name = i + 1;
  while (name <= i + LONGEST_TITLE && entityAt(scene, name) < 0 && /^\p{Ll}/u.test(textAt(scene, name))) name += 1;
  let verb = name;
  while (entityAt(scene, verb) >= 0) verb += 1;
  const lower = lowerAt(scene, verb);
  return verb > name && (lexicon.saying.has(lower) || lexicon.reporting.has(lower));
}
const OPENERS = wordSet(
  'that who whom whose which what when where while as because how why if whether after before since although though ' +
  'until unless once',
);
const isThat = (scene: Scene, i: number): boolean => /^(?:that|dass|daß|dat)$/.test(lowerAt(scene, i));

/** "Moore said (Hart had promised)": a name right behind a verb of saying is the subject of what is said. English. */
function reportsBare(scene: Scene, i: number): boolean {
  const before = lowerAt(scene, i - 1);
  return !scene.lexicon.headFirst && entityAt(scene, i) >= 0 && scene.lexicon.saying.has(before) &&
    !LISTENED_TO.test(before);
}
/** "told Hart": who stands behind it listens. */
const LISTENED_TO = /^(?:t[eo]ll|told|ask|remind|inform|assur|urg|warn|advis|quot|cit|thank|address|call|answer|repl)/;
