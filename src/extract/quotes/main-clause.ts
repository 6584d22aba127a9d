/**
 * Whose sentence it is: "The judge found that Frost had warned the head." is the judge's, so that what follows is no
 * words of Frost's. Who is only told of behind "that", "who", "as", "when" there neither reports nor goes on.
 */
import { oncePer } from '../../text/memo.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Quotation } from './find-quotations.ts';
import { firstSubject } from './first-subject.ts';
import type { Reference, Who } from './reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from './scene.ts';

/** Does the verb at token `verb`, whose subject is `subject`, tell what another says, hears or sees in the sentence? */
export function isOfInnerClause(scene: Scene, verb: number, subject: Reference | null, first: number): boolean {
  const { end } = sentenceAround(scene, verb);
  const main = mainSubject(scene, first, end);
  if (main === null || subject === null || isSame(main, subject)) return false;
  const inner = innerIn(scene, first, end, main);
  const isTag = textAt(scene, subject.first - 1) === ','; // "He knew it, Lena Brandt, who was there told us"
  return inner.has(subject.first) || (inner.has(verb) && !isTag);
}

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
  return subject;
}

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
    return textAt(scene, i - 1) === ',' ? 'aside' : 'clause';
  if ((textAt(scene, i) === ',' && opened === 'aside') || closes(scene, i)) return 'no';
  return opened === 'no' && isBehindSubject && reportsBare(scene, i) ? 'clause' : opened;
}

const closes = (scene: Scene, i: number): boolean => /^[;:—–]$/.test(textAt(scene, i));

function opensInner(scene: Scene, i: number): boolean {
  const { lexicon } = scene;
  const lower = lowerAt(scene, i);
  if (!isOutside(scene, i) || entityAt(scene, i) >= 0) return false;
  return lexicon.headFirst
    ? lexicon.relatives.has(lower) || lexicon.subordinators?.has(lower) === true
    : OPENERS.has(lower);
}
const OPENERS = wordSet(
  'that who whom whose which what when where while as because how why if whether after before since although though ' +
  'until unless once',
);

/** "Moore said (Hart had promised)": a name right behind a verb of saying is the subject of what is said. English. */
function reportsBare(scene: Scene, i: number): boolean {
  const before = lowerAt(scene, i - 1);
  return !scene.lexicon.headFirst && entityAt(scene, i) >= 0 && scene.lexicon.saying.has(before) &&
    !LISTENED_TO.test(before);
}
/** "told Hart": who stands behind it listens. */
const LISTENED_TO = /^(?:t[eo]ll|told|ask|remind|inform|assur|urg|warn|advis|quot|cit|thank|address|call|answer|repl)/;
