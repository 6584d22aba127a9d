/** Subjects that do not stand right before their verb: behind a participle that opens, before who only leads it. */
import { firstSubject } from './first-subject.ts';
import { phraseEndingAt } from '../phrase/noun-phrase.ts';
import { BE, isModifier, isPersonNoun, isVerbalModifier } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { DOCUMENT_NOUNS, MADE } from '../phrase/who.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** "Calling the delay “shameful”, Judge Ann Lowe set a date": the subject of the clause that the participle opens. */
export function behindOpening(scene: Scene, verb: number): Reference | null {
  const { first, end } = sentenceAround(scene, verb);
  if (verb !== first) return null;
  for (let i = verb + 1; i < Math.min(end, verb + LONGEST_OPENING); i++) {
    const closes = !isOutside(scene, i - 1) && isOutside(scene, i);
    if (closes && (textAt(scene, i) === ',' || /,["”’']?$/.test(textAt(scene, i - 1)) || textAt(scene, i - 2) === ','))
      return firstSubject(scene, textAt(scene, i) === ',' ? i + 1 : i, end);
  }
  return null;
}
const LONGEST_OPENING = 60;

/** "A panel chaired by the former judge Ann Lowe found": the panel did, and no comma closes who leads it. */
export function behindAgent(scene: Scene, { kind, first }: Reference, floor: number): Reference | null {
  if (kind === 'pronoun') return null;
  let by = first - 1;
  while (by > floor && by > first - OFFICE_WORDS && lowerAt(scene, by) !== 'by' && isOfOffice(scene, by)) by -= 1;
  if (lowerAt(scene, by) !== 'by' || by - 2 < floor) return null;
  const isWork = DOCUMENT_NOUNS.has(lowerAt(scene, by - 1)); // "A report by the trust found"
  const isDone = /(?:ed|led|run|written|begun|held)$/.test(lowerAt(scene, by - 1)) && !BE.has(lowerAt(scene, by - 2));
  if (!isWork && !isDone) return null;
  const head = phraseEndingAt(scene, isWork ? by - 1 : by - 2, floor);
  return head?.kind === 'pronoun' ? null : head;
}
/** "by the retired chief justice (Ann Lowe)" */
const OFFICE_WORDS = 5;
const isOfOffice = (scene: Scene, i: number): boolean =>
  scene.lexicon.determiners.has(lowerAt(scene, i)) || scene.lexicon.honorifics.has(lowerAt(scene, i)) ||
  isModifier(scene, i) || isVerbalModifier(scene, i + 1) || /^\p{Ll}+ed$/u.test(textAt(scene, i));

/** "The operator, in a post on Quill claimed", "Lowe, in a statement on Monday said": no comma closes it. */
export function senderBefore(scene: Scene, last: number, floor: number): Reference | null {
  for (let i = last; i > floor + 1 && last - i < LONGEST_MEANS; i--) {
    const isSaying = scene.lexicon.saying.has(lowerAt(scene, i)) && lowerAt(scene, i + 1) !== 'by'; // "shared by"
    if (!isOutside(scene, i) || textAt(scene, i) === ',' || isSaying) return null;
    if (!isIn(lowerAt(scene, i)) || textAt(scene, i - 1) !== ',') continue;
    const noun = [i + 2, i + 3, i + 4].find((at) => at <= last && DOCUMENT_NOUNS.has(lowerAt(scene, at)));
    const isMeans = noun !== undefined && scene.lexicon.determiners.has(lowerAt(scene, i + 1));
    return isMeans ? phraseEndingAt(scene, i - 2, floor) : null;
  }
  return null;
}
/** "Lowe, in a statement by her aide, Bo Hurn, said": whoever has it issued, and not who signs it. */
export function senderAround(scene: Scene, closing: number, floor: number): Reference | null {
  let by = -1;
  for (let i = closing - 1; i > floor + 1 && closing - i < LONGEST_ISSUED && isOutside(scene, i); i--) {
    if (lowerAt(scene, i) === 'by') by = i;
    if (by > 0 && textAt(scene, i) === ',') return senderBefore(scene, by, floor);
  }
  return null;
}
/** ", in a statement issued on Monday by her chief press secretary, Bo Hurn," */
const LONGEST_ISSUED = 24;

const isIn = (word: string): boolean => word === 'in' || word === 'via' || word === 'through';
const LONGEST_MEANS = 12;

/** "The garage in Naas says": the noun that stands there, whose kind no list has, and not the town. */
export function nounPlacedIn(scene: Scene, nearest: Reference): Reference | null {
  const isPlace = nearest.kind === 'name' && /^(?:place|unknown)$/.test(scene.entities[nearest.entity]?.kind ?? '');
  const head = nearest.first - 2;
  if (!isPlace || !/^(?:in|near|outside)$/.test(lowerAt(scene, head + 1)) || !isOutside(scene, head)) return null;
  const first = [head - 1, head - 2].find((i) => scene.lexicon.determiners.has(lowerAt(scene, i)));
  const isNoun = /^\p{Ll}{3,}$/u.test(textAt(scene, head)) && first !== undefined && isOutside(scene, first);
  return isNoun ? { kind: 'descriptor', head, first, end: nearest.end } : null;
}

/** "The minister, flanked by his deputy, (Bo Hurn), said": the comma before his name stands inside her aside. */
export function aroundOwn(scene: Scene, comma: number, floor: number): Reference | null {
  const own = [comma - 2, comma - 3].find((i) => scene.lexicon.possessives.has(lowerAt(scene, i))) ?? -1;
  if (own < 0 || !isPersonNoun(scene, lowerAt(scene, comma - 1))) return null;
  const join = lowerAt(scene, own - 1);
  // "The report, (written) by her boss, Bo Hurn, said"
  const isAuthor = join === 'by' && (textAt(scene, own - 2) === ',' || MADE.has(lowerAt(scene, own - 2)));
  if (isAuthor || !scene.lexicon.prepositions.has(join)) return null;
  for (let i = own - 1; i > floor && own - i < LONGEST_MEANS && isOutside(scene, i); i--)
    if (textAt(scene, i) === ',') return phraseEndingAt(scene, i - 1, floor);
  return null;
}
