/**
 * Whom a pronoun or a descriptor may mean: every one named before that agrees with it, nearest first, with what ties
 * the two together. No link is chosen here; each is a candidate.
 */
import type { Gender } from '../../lexicon/lexicon.ts';
import type { Entity } from '../../entity.ts';
import { genderOf, contradictsGender, isOtherGender, pointsBack } from '../phrase/agreement.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { isToldLater } from '../descriptors/bearer-of-role.ts';
import { wasBroughtIn, wasToldOfApart } from '../descriptors/brought-in.ts';
import { isHandle } from '../../names/words/handles.ts';
import { PLATFORMS } from '../../names/words/platforms.ts';
import { issuedAt } from './issued.ts';
import { lastMentionBefore, type Mention, type Mentions } from './mentions.ts';
import type { Reference, Who } from '../scene/reference.ts';
import { inOffice, tieOf, withoutNoun, wordsOf } from '../descriptors/noun-ties.ts';
import { sameNoun } from '../scene/same-noun.ts';
import { lowerAt, paragraphAt, type Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';
import { agreesInWords, isPersonWho, isSeveral, sameWho, type Focus } from '../phrase/who.ts';

export interface Link {
  who: Who;
  /** 0 for the last one named that agrees, 1 for the one before … */
  nth: number;
  /** Sentences between the last mention and the reference. */
  sentences: number;
  /** The last mention, and how many there are within reach. */
  last: Mention;
  mentions: number;
  /** Was it a subject, or speaking, in the last two sentences? */
  subject: boolean;
  speaks: boolean;
  /** Sentences since then whose subject is such a pronoun. */
  chain: number;
  /** Do pronouns near its name tell this gender, or the other? */
  votes: number;
  /** Does the article give the person a role with the descriptor's noun, with all its words? */
  noun: boolean;
  allWords: boolean;
  /** Is it the only one of them that has the noun? */
  onlyBearer: boolean;
  /** Has the person a role of other words only? */
  otherRole: boolean;
  /** Is it only another noun for what they are that ties them? */
  wider: boolean;
  sameGender: boolean;
  /** Its name or title tells another gender: names mislead ("Dali"), pronouns do not. */
  otherGender: boolean;
  sameParagraph: boolean;
  holdsFloor: boolean;
  /** Is it a body that is meant, and does its name hold the noun ("the bank": "Acme Bank")? */
  body: boolean;
  nounInName: boolean;
  /** How many others it may mean as well, and how many of them are named as near. */
  rivals: number;
  nearRivals: number;
  /** How many of those named as near are surely persons. */
  nearPersons: number;
  /** Was it the subject of the very sentence before? */
  subjectBefore: boolean;
}

/** One person may be named a thousand times: no more mentions than this are walked back over. */
const MOST_MENTIONS = 200;
/** Of a list of names on one line, no more than this are asked in vain. */
const MOST_REFUSED = 20;
/** Those looked at before a reference, and how far back one without the role is looked for, in sentences. */
const MOST = 6;
const REACH = 12;
/** A subject of so many sentences before is still in mind. */
const IN_MIND = 2;

/** What is heard from it is nobody's whom the article has named: „…“, brüllte der Lautsprecher. */
const DEVICES = wordSet(
  'lautsprecher megafon megaphon durchsage anzeigetafel automat bildschirm haut-parleur mégaphone écran altavoz ' +
  'megáfono megafonía pantalla altoparlante megafono schermo alto-falante altifalante megafone ecrã loudspeaker ' +
  'megaphone tannoy',
);

export function linksOf(scene: Scene, mentions: Mentions, reference: Reference, focus: Focus | null): Link[] {
  if (reference.kind === 'name' || !pointsBack(scene, reference)) return [];
  if (reference.kind === 'descriptor' && DEVICES.has(lowerAt(scene, reference.head).replace(/^l['’]/, ''))) return [];
  const gender = genderOf(scene, reference);
  const wanted = wordsOf(scene, reference);
  const at = mentions.sentenceOf[reference.first] ?? 0;
  const issuedToken = issuedAt(scene, reference);
  const issued = issuedToken < 0 ? -1 : (mentions.sentenceOf[issuedToken] ?? -1);
  const links: Link[] = [];
  const refused: Who[] = [];
  const last = lastMentionBefore(mentions, reference.first);
  const floor = Math.max(0, last - MOST_MENTIONS);
  for (let i = last; i >= floor; i--) {
    const mention = mentions.list[i]!;
    if (reference.kind !== 'pronoun' && !('entity' in mention.who)) continue;
    if (refused.length >= MOST_REFUSED) break;
    const known = links.find(({ who }) => sameWho(who, mention.who));
    if (known) {
      addMention(known, mention, at);
      continue;
    }
    const isFar = at - mention.sentence > REACH;
    if (links.length >= MOST || (isFar && links.length > 0 && reference.kind === 'pronoun')) break;
    if (issued >= 0 && issued < mention.sentence && isPersonWho(scene, mention.who)) continue; // who wrote it stands there
    if (refused.some((who) => sameWho(who, mention.who))) continue;
    if (issued === mention.sentence && isToldThere(scene, mention, issuedToken)) continue;
    const link = linkTo(scene, mentions, { reference, gender, wanted, at, focus, issued }, mention);
    if (link) links.push({ ...link, nth: links.filter(({ otherGender }) => !otherGender).length });
    else refused.push(mention.who);
  }
  const told = withoutWider(scene, reference, links);
  const [bearer, another] = told.filter(({ noun }) => noun);
  return told.map((link) => ({ ...link, ...rivalsOf(scene, link, told), onlyBearer: link === bearer && !another }));
}

/** "un funcionario …, dijo el funcionario", "der Gewerkschafter Kolb": who is called by the very noun, and nobody else. */
function withoutWider(scene: Scene, reference: Reference, links: Link[]): Link[] {
  if (!scene.lexicon.headFirst || reference.kind !== 'descriptor' || !links.some(({ wider }) => wider)) return links;
  const isTold = ({ who }: Link): boolean => !('entity' in who && isToldLater(scene, who.entity, reference.head));
  const isBorne = links.some((link) => link.noun && !link.wider && isTold(link)) || wasBroughtIn(scene, reference) ||
    wasToldOfApart(scene, reference);
  return isBorne ? links.map((link) => (link.wider ? { ...link, ...withoutNoun } : link)) : links;
}

/** "the harbour master" after "the harbour master, Ann Lowe": an office of one alone means nobody else. English. */
export function bearersOf({ lexicon, doc }: Scene, reference: Reference, links: Link[]): Link[] {
  if (lexicon.headFirst || reference.kind !== 'descriptor' || reference.end > reference.head + 1) return links;
  const noun = doc.tokens[reference.head]?.lower ?? '';
  const isOffice = isRole(lexicon, noun) && !lexicon.ties?.has(noun);
  const [bearer] = links.filter(({ onlyBearer, allWords }) => onlyBearer && allWords);
  return isOffice && bearer ? links.filter(({ noun: isCalled }) => isCalled) : links;
}

interface Wanted {
  reference: Reference;
  gender: Gender | null;
  wanted: readonly string[];
  at: number;
  focus: Focus | null;
  /** The sentence that brings in the document of which the reference speaks, or -1. */
  issued: number;
}

function linkTo(
  scene: Scene, mentions: Mentions, { reference, gender, wanted, at, focus, issued }: Wanted, mention: Mention,
): Omit<Link, 'nth'> | null {
  const { who } = mention;
  const isBody = gender === 'plural' || gender === 'neuter';
  const isNobody = !('entity' in who) && lowerAt(scene, who.first) === 'no'; // "There is no apprentice."
  if (isNobody || (!('entity' in who) && !agreesInWords(scene, who, gender))) return null;
  const entity = 'entity' in who ? who.entity : -1;
  const named = scene.entities[entity];
  if (named && !(isBody && !(issued >= 0 && mention.sentence === issued) ? mayBeBody(named) : scene.personLike.has(entity) || isBody)) return null;
  if (named?.kind === 'person' && wanted[0] !== undefined && isMany(scene, wanted[0])) return null; // "the crowd"
  if (named && wanted[0] !== undefined && isPaperOfOthers(scene, wanted[0], named, at - mention.sentence)) return null;
  const theirs = scene.genders[entity] ?? null;
  if (isOtherGender(scene, reference, gender, theirs) || contradictsGender(scene, reference, entity)) return null;
  const told = mentions.votes.get(entity);
  const votes = told && (gender === 'female' || gender === 'male') ? 2 * told[gender] - told.female - told.male : 0;
  const first: Omit<Link, 'nth'> = {
    who, votes, last: mention, mentions: 0, subject: false, speaks: false, subjectBefore: false,
    sentences: at - mention.sentence,
    sameGender: gender !== null && theirs === gender,
    otherGender: !isBody && gender !== null && theirs !== null && theirs !== gender,
    sameParagraph: mention.paragraph === paragraphAt(scene, reference.first),
    holdsFloor: focus !== null && sameWho(focus.who, who),
    chain: chainOf(mentions, gender, mention.sentence, at),
    body: isBody,
    nounInName: named !== undefined && hasNoun(scene, named, wanted[0] ?? ''),
    rivals: 0, nearRivals: 0, nearPersons: 0, onlyBearer: false, ...tieOf(scene, entity, wanted),
  };
  addMention(first, mention, at);
  return first;
}

/** "An indictment names Lowe. “…,” the indictment says": no words of hers; "a letter by Lowe" has hers. English. */
const isToldThere = (scene: Scene, { who, token }: Mention, issued: number): boolean =>
  isPersonWho(scene, who) && token > issued && !/^(?:by|from|of)$/.test(lowerAt(scene, token - 1));

const isMany = ({ lexicon }: Scene, noun: string): boolean =>
  lexicon.language === 'en' && (lexicon.collectives?.has(noun) === true || isSeveral(noun));

/** "el informe": no person, and no body but one just named; farther back, 8 of 110 were meant at most. */
const isPaperOfOthers = ({ lexicon }: Scene, noun: string, { kind }: Entity, sentences: number): boolean =>
  lexicon.headFirst === true && lexicon.documents?.has(noun) === true && (kind === 'person' || sentences > 1);

/** "the bank": "Acme Bank"; "das Ministerium": "Innenministerium". */
function hasNoun({ lexicon }: Scene, { name }: Entity, noun: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.includes(noun) || (Boolean(lexicon.capitalisesNouns) && noun.length > 3 && words.some((one) => one.endsWith(noun)));
}

const mayBeBody = ({ kind, name }: Entity): boolean =>
  kind === 'organisation' || (kind === 'unknown' && !/\s/.test(name) && !PLATFORMS.has(name)) || isHandle(name); // "they"

function addMention(link: Omit<Link, 'nth'>, mention: Mention, at: number): void {
  if (at - mention.sentence <= REACH) link.mentions += 1;
  if (at - mention.sentence > IN_MIND || mention.quoted) return;
  link.subject ||= mention.subject;
  link.speaks ||= mention.speaks;
  link.subjectBefore ||= mention.subject && at - mention.sentence === 1;
}

/** Sentences between two that have such a pronoun for their subject. */
function chainOf({ pronouns }: Mentions, gender: Gender | null, from: number, to: number): number {
  const counts = gender ? pronouns[gender] : [];
  return Math.max(0, (counts[to - 1] ?? 0) - (counts[from] ?? 0));
}

function rivalsOf(
  scene: Scene, link: Link, links: readonly Link[],
): Pick<Link, 'rivals' | 'nearRivals' | 'nearPersons'> {
  const rivals = links.filter((other) => other !== link && !other.otherGender);
  const near = rivals.filter((other) => other.sentences <= link.sentences + 1);
  const persons = near.filter(({ who }) => isPersonWho(scene, who));
  return { rivals: rivals.length, nearRivals: near.length, nearPersons: persons.length };
}

/**
 * "el alcalde de Bédar" in a lead, before "el alcalde de Bédar, Ángel Collados": the only one in the whole article who is
 * called all these words, or -1.
 */
export function onlyBearerOf(scene: Scene, reference: Reference): number {
  const wanted = wordsOf(scene, reference);
  if (wanted.length < LEAST_CALLED) return -1;
  const gender = genderOf(scene, reference);
  let only = -1;
  for (const [e, called] of inOffice(scene)) {
    if (scene.entities[e]?.kind !== 'person') continue;
    if (!wanted.every((word) => called.some((other) => sameNoun(other, word)))) continue;
    if (isOtherGender(scene, reference, gender, scene.genders[e] ?? null)) continue;
    if (only >= 0) return -1;
    only = e;
  }
  return only;
}

/** "el alcalde" alone may be of anywhere. */
const LEAST_CALLED = 2;
