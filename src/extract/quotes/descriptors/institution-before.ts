/** "the agency", "the Swedish carmaker", "the rights group": the institution named last, where it is the only one. */
import { wordSet } from '../../../text/word-set.ts';
import { BODY_NOUNS, FOR_A_PERSON, isFirmNoun, isOfOtherKind, standsBeside } from '../../lexicon/english-bodies.ts';
import { PLATFORMS } from '../../names/words/platforms.ts';
import { firstSubject, isItself } from '../clause/first-subject.ts';
import { isKnownBody, isNoSuchBody } from './kind-of-body.ts';
import { isFinite, isPossessive } from '../phrase/phrase-words.ts';
import type { Descriptor } from '../scene/reference.ts';
import { entityAt, isInName, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

const SENTENCES_BACK = 3;

/** The body that such a noun means, alone or behind words that say more of what it is; or -1. */
export function institutionMeant(scene: Scene, noun: string, reference: Descriptor): number {
  const { first, end, head } = reference;
  if (end !== head + 1 || !(isFirmNoun(noun) || BODY_NOUNS.has(noun))) return -1;
  const words = head - first - 1;
  if (words === 0 && !FOR_A_PERSON.has(noun)) return institutionBefore(scene, noun, first);
  if (words > MOST_WORDS || tellsAnother(scene, reference, isFirmNoun(noun))) return -1;
  const body = institutionBefore(scene, noun, first);
  return body >= 0 && !isBesideOther(scene, body, noun, reference) && actsBefore(scene, body, first) ? body : -1;
}

/** "the staff union" of Acme Bank; not "the rights group" of Amnesty, nor "the teaching union" of Teachers Union. */
function isBesideOther(scene: Scene, body: number, noun: string, { first, head }: Descriptor): boolean {
  if (isKnownBody(scene, body) || isInName(scene, body, noun)) return false;
  const modifiers = scene.doc.tokens.slice(first + 1, head).map(({ lower }) => lower);
  return standsBeside(scene.entities[body]?.name ?? '', noun, modifiers);
}

/** "the European agency", "the rival firm", "the Acme team"; a firm is from somewhere: "the Swedish carmaker". */
function tellsAnother(scene: Scene, { first, head }: Descriptor, isFirm: boolean): boolean {
  for (let i = first + 1; i < head; i++) {
    const lower = lowerAt(scene, i);
    const isOrigin = scene.lexicon.demonyms.has(lower);
    if (OTHER.has(lower) || isPossessive(scene, i)) return true;
    if (isOrigin ? !isFirm : /^\p{Lu}/u.test(textAt(scene, i))) return true;
  }
  return false;
}
/** "the social media giant", "the Swedish furniture maker" */
const MOST_WORDS = 2;

const OTHER = wordSet(
  'other second third another rival parent former sister smaller larger bigger younger older newer small local ' +
  'competing neighbouring fellow',
);

/** Is the body what the sentence is about that names it last? */
function actsBefore(scene: Scene, body: number, before: number): boolean {
  let end = before;
  for (let back = 0; back < 2 && end > 0; back++) {
    const { first } = sentenceAround(scene, end - 1);
    const subject = firstSubject(scene, first, end);
    if (subject) return subject.kind === 'name' && subject.entity === body;
    end = first;
  }
  return false;
}

/**
 * "the agency": the only institution that this sentence or the one before it names. "The company" may be a name of
 * which nobody knows what it is, if that acts there.
 */
function institutionBefore(scene: Scene, noun: string, before: number): number {
  const named = onlyBefore(scene, before, (i) => isBodyFor(scene, noun, entityAt(scene, i)));
  if (named !== null || !isFirmNoun(noun)) return named ?? -1;
  return onlyBefore(scene, before, (i) => isActing(scene, i)) ?? -1;
}

/** "Colson has shut the road", "Colson, which runs the buses": one name of no known kind, as a subject. */
function isActing(scene: Scene, i: number): boolean {
  const { kind, name = '' } = scene.entities[entityAt(scene, i)] ?? {};
  if (kind !== 'unknown' || scene.nameFirst[i] !== i || PLATFORMS.has(name)) return false;
  const end = scene.nameEnd[i] ?? i + 1;
  const isSubject = i === sentenceAround(scene, i).first || /^[,.]$|^(?:and|but|that)$/.test(lowerAt(scene, i - 1));
  const verb = textAt(scene, end) === ',' && lowerAt(scene, end + 1) === 'which' ? end + 2 : end;
  return isSubject && [verb, verb + 1, verb + 2].some((at) =>
    isOfFirms(scene, at) && (at === verb || isFinite(scene, verb)));
}

/** What firms do, no feast and no product: they say it, run it, shut it. */
const isOfFirms = ({ lexicon, doc }: Scene, i: number): boolean => {
  const { lower = '' } = doc.tokens[i] ?? {};
  return lexicon.saying.has(lower) || lexicon.reporting.has(lower) || DEEDS.has(lower);
};
const DEEDS = wordSet(
  'runs ran owns owned operates operated makes made sells sold employs employed shut closed opened launched bought ' +
  'hired fired sacked cut recalled posted reported plans planned apologised apologized expects expected withdrew ' +
  'close shut open launch buy sell hire sack recall plan run make withdraw cutting closing shutting opening ' +
  'launching buying selling hiring recalling laying',
);

/** The only one of this sentence or of the nearest before it that counts; -1 for several, null for none. */
function onlyBefore(scene: Scene, before: number, counts: (i: number) => boolean): number | null {
  let end = before;
  for (let back = 0; back < SENTENCES_BACK && end > 0; back++) {
    const { first } = sentenceAround(scene, end - 1);
    const bodies = new Set<number>();
    for (let i = first; i < end; i++)
      if (isOutside(scene, i) && entityAt(scene, i) >= 0 && counts(i)) bodies.add(entityAt(scene, i));
    const [only] = bodies;
    if (bodies.size > 1 || (bodies.size === 1 && isItself(scene, first))) return -1; // "It named Acme Foods"
    if (only !== undefined) return only;
    end = first;
  }
  return null;
}

/** A newspaper may be "the paper", but it is no airline: who reports a thing is named beside those it happened to. */
function isBodyFor(scene: Scene, noun: string, entity: number): boolean {
  const body = scene.entities[entity];
  if (isNoSuchBody(scene, noun, entity)) return false;
  if (body?.kind !== 'organisation' || (MEDIA.test(body.name) && !MEDIA_NOUNS.has(noun))) return false;
  return !isOfOtherKind(body.name, noun);
}

const MEDIA_NOUNS = new Set(
  ('newspaper magazine network company organization organisation paper website site broadcaster station channel ' +
  'outlet publisher group').split(
    ' ',
  ),
);
export const MEDIA = new RegExp(
  '^(?:CNN|BBC|ABC|NBC|CBS|NPR|PBS|ITV|AP|AFP|Fox|Sky|CNBC|MSNBC|Reuters|Bloomberg|Facebook|Twitter|Instagram|' +
    'YouTube|Politico|Axios)\\b|' +
    '(?:News|Times|Post|Journal|Tribune|Herald|Guardian|Telegraph|Gazette|Magazine|Radio|TV)$',
);
