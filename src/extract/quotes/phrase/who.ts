/** A speaker as found, and whom a pronoun can mean: agreement of gender and number. */
import type { Entity } from '../../entity.ts';
import type { Gender } from '../../lexicon/lexicon.ts';
import { isHandle } from '../../names/words/handles.ts';
import { PLATFORMS } from '../../names/words/platforms.ts';
import { genderOfArticle, genderOfNoun } from './agreement.ts';
import type { Who } from '../scene/reference.ts';
import { isPersonNoun, isSpeakerNoun } from './phrase-words.ts';
import { lowerAt, textAt, type Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Who spoke last, and where: a pronoun nearby most likely means them. */
export interface Focus {
  who: Who;
  /** Token at which they were last seen speaking. */
  at: number;
}

export const sameWho = (a: Who, b: Who): boolean =>
  'entity' in a && 'entity' in b ? a.entity === b.entity : !('entity' in a) && !('entity' in b) && a.first === b.first;

/** Could this speaker be meant by a pronoun of that gender? */
export function agrees(scene: Scene, who: Who, gender: Gender): boolean {
  const isMany = gender === 'plural' || gender === 'neuter';
  if (!('entity' in who)) {
    if (gender === 'neuter' && nouns(scene, who).some((noun) => DOCUMENT_NOUNS.has(noun))) return true;
    if (gender === 'plural' && isOfNoGender(scene, who)) return true;
    if (gender === 'neuter' && isPeople(scene, who)) return false;
    return isMany ? isGroup(scene, who) : descriptorAgrees(scene, who, gender);
  }
  const entity = scene.entities[who.entity];
  if (!entity) return false;
  const known = scene.genders[who.entity];
  // what somebody goes by on a platform tells neither gender nor number
  if (isMany) return entity.kind === 'organisation' || mayBeBody(entity, known) || isHandle(entity.name);
  return !NO_PERSON.has(entity.kind) && (known === null || known === gender);
}

function mayBeBody({ kind, name }: Entity, known: Entity['gender'] | undefined): boolean {
  const isDateline = /^\p{Lu}{7,}$/u.test(name); // "KATHMANDU"
  return kind === 'unknown' && known === null && !/\s/.test(name) && !isDateline && !PLATFORMS.has(name);
}

/** Nobody is sure that what is unknown is a person. */
const NO_PERSON: ReadonlySet<string> = new Set(['organisation', 'place', 'unknown']);

/** Could the article's own words for somebody be meant? "One of them" may be he or she. */
export const agreesInWords = (scene: Scene, who: { first: number; end: number }, gender: Gender | null): boolean =>
  gender !== null &&
  agrees(scene, who, gender);

/** "A source told us. They added", "one customer wrote. They added": one who speaks, of no gender told. English. */
function isOfNoGender(scene: Scene, who: { first: number; end: number }): boolean {
  const { language, saying } = scene.lexicon;
  if (language !== 'en' || !/^(?:an?|one|another|the)$/.test(lowerAt(scene, who.first))) return false;
  const [noun = ''] = nouns(scene, who).slice(-1);
  if (FOR_OTHERS.has(noun)) return true;
  return NO_GENDER.has(noun) && [who.first - 1, who.end, who.end + 1].some((i) => saying.has(lowerAt(scene, i)));
}
const FOR_OTHERS = wordSet('spokesperson source insider representative');
const NO_GENDER = wordSet(
  'person resident user customer commenter poster witness neighbour neighbor parent student pupil reader viewer ' +
  'employee worker passenger caller reviewer patient tenant',
);

const PLURAL = /[^s]s$|(?:people|men|women|children)$|^(?:police|authorities)$/;
const isGroup = (scene: Scene, who: { first: number; end: number }): boolean =>
  (scene.lexicon.pluralDeterminers?.has(lowerAt(scene, who.first)) ?? false) ||
  nouns(scene, who).some((n) => !DOCUMENT_NOUNS.has(n) &&
    (PLURAL.test(n) || scene.lexicon.institutions.has(n) || scene.lexicon.collectives?.has(n)));

/** "Analysts", "two inspectors": several persons, whom "it" cannot mean. English. */
const isPeople = (scene: Scene, who: { first: number; end: number }): boolean => {
  const [noun = ''] = nouns(scene, who).slice(-1);
  return scene.lexicon.language === 'en' && /[^s]s$/.test(noun) && isPersonNoun(scene, noun.slice(0, -1));
};

function descriptorAgrees(scene: Scene, who: { first: number; end: number }, gender: Gender): boolean {
  if (scene.lexicon.pluralDeterminers?.has(lowerAt(scene, who.first))) return false;
  const [head] = nouns(scene, who).slice(-1);
  if (
    !head ||
    (scene.lexicon.demonyms.has(head) && !scene.lexicon.headFirst && lastNoun(scene, who) !== head) ||
    scene.lexicon.collectives?.has(head) ||
    isSeveral(head) ||
    scene.lexicon.institutions.has(head)
  )
    return false;
  const { femaleEndings, epicene, capitalisesNouns } = scene.lexicon;
  const tellsLittle = epicene?.has(head) || capitalisesNouns; // in German "die" may be a plural
  const told = genderOfNoun(scene.lexicon, head) ?? (femaleEndings?.test(head) ? 'female' : null) ??
    (tellsLittle ? null : genderOfArticle(scene, who.first));
  return told === null || told === gender;
}

/** "guards", "police", "everyone": more than one, or none. */
export const isSeveral = (noun: string): boolean => SEVERAL.has(noun) || PLURAL.test(noun);
const SEVERAL = new Set(
  'some many most others both all several everyone everybody nobody'.split(' '),
);

/** "academy" of "the Swedish academy": the last word before what belongs to it. */
function lastNoun(scene: Scene, { first, end }: { first: number; end: number }): string {
  let last = first;
  while (last + 1 < end && !scene.lexicon.joins.has(lowerAt(scene, last + 1))) last += 1;
  return lowerAt(scene, last);
}

const nouns = (scene: Scene, who: { first: number; end: number }): string[] => {
  const found: string[] = [];
  for (let i = who.first; i < who.end; i++) {
    if (i > who.first && scene.lexicon.joins.has(lowerAt(scene, i))) break; // "der" opens a phrase as well
    const isNoun = !scene.lexicon.capitalisesNouns || /\p{Lu}/u.test(textAt(scene, i)); // "eine 19-jährige Touristin"
    if (isNoun && isSpeakerNoun(scene, lowerAt(scene, i))) found.push(lowerAt(scene, i));
  }
  return found;
};

/** Nouns for what is written: somebody stands behind them. */
export const DOCUMENT_NOUNS = new Set(
  ('report study statement letter survey research findings review analysis poll paper post notice complaint lawsuit ' +
    'filing declaration memo email caption tweet message article note release indictment affidavit resolution ' +
    'e-mail text ruling judgment verdict bulletin editorial memoir obituary petition handbook document ' +
    'memorandum deed agreement contract treaty charter constitution statute clause leaflet pamphlet brochure flyer ' +
    'poster placard plaque inscription diary logbook register ledger warrant circular communique telegram postcard ' +
    'advert advertisement thesis audit manifesto manual prospectus dossier testament questionnaire directive decree ' +
    'ordinance rulebook invoice submission')
    .split(' '),
);
/** Before "by", verbs whose agent stands behind what is written. */
export const MADE = new Set(
  'delivered written prepared published issued released produced compiled signed submitted drafted'.split(' '),
);

/** Nouns for looking into a thing, which ends in a report. */
const INQUIRIES = wordSet('investigation inquiry enquiry probe audit assessment inspection');
export const isReport = (noun: string): boolean => DOCUMENT_NOUNS.has(noun) || INQUIRIES.has(noun);

export const isPersonWho = ({ entities }: Scene, who: Who): boolean =>
  'entity' in who && entities[who.entity]?.kind === 'person';

/** Is the gender known and the same, not merely not against it? */
export const isKnown = (scene: Scene, who: Who, gender: Gender): boolean =>
  'entity' in who && scene.genders[who.entity] === gender;
