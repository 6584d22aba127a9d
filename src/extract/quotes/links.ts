/**
 * Whom a pronoun or a descriptor may mean: every person named before that agrees with it, nearest first, with what ties
 * the two together. No link is chosen here; each is a candidate.
 */
import type { Gender, Lexicon } from '../lexicon/lexicon.ts';
import { isRole } from '../names/name-kind.ts';
import { lastBefore } from './persons.ts';
import type { Reference } from './reference.ts';
import { sameNoun, sameOffice } from './same-noun.ts';
import { lowerAt, type Scene } from './scene.ts';
import type { Focus } from './who.ts';

export interface Link {
  entity: number;
  /** 0 for the last person named that agrees, 1 for the one before … */
  nth: number;
  /** Sentences between the person's last mention and the reference. */
  sentences: number;
  /** Does the article give the person a role with the descriptor's noun, with all its words? */
  noun: boolean;
  allWords: boolean;
  /** Has the person a role of other words only? */
  otherRole: boolean;
  sameGender: boolean;
  holdsFloor: boolean;
  /** Is it a body that is meant, and does its name hold the noun ("the bank": "Acme Bank")? */
  body: boolean;
  nounInName: boolean;
  /** How many others it may mean as well, and how many of them are named as near. */
  rivals: number;
  nearRivals: number;
}

/** One person may be named a thousand times: no more mentions than this are walked back over. */
const MOST_MENTIONS = 200;
/** Of a list of names on one line, no more than this are asked. */
const MOST_ASKED = 12;
/** Persons looked at before a reference, and how far back a person without the role is looked for, in sentences. */
const MOST = 5;
const REACH = 12;

export function linksOf(scene: Scene, reference: Reference, focus: Focus | null): Link[] {
  if (reference.kind === 'name' || !pointsBack(scene, reference)) return [];
  const gender = genderOf(scene, reference);
  const wanted = wordsOf(scene, reference);
  const isBody = gender === 'plural' || gender === 'neuter';
  const persons = isBody ? scene.bodies : scene.persons;
  const links: Link[] = [];
  const asked = new Set<number>();
  const at = scene.doc.tokens[reference.first]?.sentence ?? 0;
  const last = lastBefore(persons, reference.first);
  const floor = Math.max(0, last - MOST_MENTIONS);
  for (let i = last; i >= floor && links.length < MOST; i--) {
    const { entity, token } = persons[i] ?? { entity: -1, token: 0 };
    const sentences = at - (scene.doc.tokens[token]?.sentence ?? 0);
    if (asked.size >= (sentences > REACH ? MOST : MOST_ASKED)) break;
    if (asked.has(entity)) continue;
    asked.add(entity);
    const theirs = scene.genders[entity] ?? null;
    if (!isBody && gender !== null && theirs !== null && theirs !== gender) continue;
    const holdsFloor = focus !== null && 'entity' in focus.who && focus.who.entity === entity;
    const sameGender = gender !== null && theirs === gender;
    const name = scene.entities[entity]?.name.toLowerCase().split(/\s+/) ?? [];
    links.push({
      entity,
      nth: links.length,
      sentences,
      sameGender,
      holdsFloor,
      body: isBody,
      nounInName: name.includes(wanted[0] ?? ''),
      rivals: 0,
      nearRivals: 0,
      ...tieOf(scene, entity, wanted),
    });
  }
  return links.map((link) => ({ ...link, ...rivalsOf(link, links) }));
}

function rivalsOf(link: Link, links: readonly Link[]): Pick<Link, 'rivals' | 'nearRivals'> {
  const near = links.filter((other) => other !== link && other.sentences <= link.sentences + 1);
  return { rivals: links.length - 1, nearRivals: near.length };
}

function tieOf(scene: Scene, entity: number, wanted: readonly string[]): Pick<Link, 'noun' | 'allWords' | 'otherRole'> {
  const role = scene.roleWords[entity] ?? null;
  const [noun] = wanted;
  const isSame = (word: string): boolean =>
    noun !== undefined && (sameNoun(word, noun) || sameOffice(scene.lexicon, word, noun));
  const hasNoun = role?.some(isSame) ?? false;
  const allWords = hasNoun && wanted.every((word) => role?.some((other) => sameNoun(other, word)));
  return { noun: hasNoun, allWords, otherRole: role !== null && noun !== undefined && !hasNoun };
}

/** Pronouns do; a descriptor with a word for "the", or none in languages that have no such word, may. */
export function pointsBack(scene: Scene, reference: Reference): boolean {
  if (reference.kind === 'pronoun') return true;
  const { lexicon } = scene;
  const opening = lowerAt(scene, reference.first);
  if (lexicon.language === 'en') return /^(?:the|this|that)$/.test(opening);
  if (lexicon.contractions?.has(lowerAt(scene, reference.first - 1)) && !lexicon.determiners.has(opening)) return true;
  return lexicon.definite?.has(opening) || (lexicon.definite?.size === 0 && !lexicon.determiners.has(opening)) || false;
}

export function genderOf(scene: Scene, reference: Reference): Gender | null {
  if (reference.kind === 'pronoun') return reference.dropped ? null : reference.gender;
  if (reference.kind === 'name') return null;
  const head = lowerAt(scene, reference.head);
  if (meansBody(scene.lexicon, head)) return 'neuter';
  const told = scene.lexicon.roles.get(head);
  if (told) return told;
  if (scene.lexicon.femaleEndings?.test(head)) return 'female';
  const opening = lowerAt(scene, reference.first);
  return FEMALE.has(opening) ? 'female' : MALE.has(opening) ? 'male' : null;
}
/** A noun for a body or a document; where no list has it, it may be a person's too ("der US-Promi"). */
const meansBody = (lexicon: Lexicon, head: string): boolean =>
  !isRole(lexicon, head) && !lexicon.people.has(head) && (lexicon.language === 'en' || lexicon.institutions.has(head));

/** Articles of one gender, in the languages that have them. */
const FEMALE = new Set(['la', 'a', 'die', 'esta', 'esa', 'cette', 'questa', 'essa']);
const MALE = new Set(['el', 'le', 'il', 'lo', 'o', 'der', 'este', 'ese', 'ce', 'questo', 'esse']);

/** The descriptor's noun, then its other words; articles and joins left out. */
function wordsOf(scene: Scene, reference: Reference): string[] {
  if (reference.kind !== 'descriptor') return [];
  const found = [lowerAt(scene, reference.head)];
  for (let i = reference.first; i < reference.end; i++) {
    const lower = lowerAt(scene, i);
    if (i === reference.head || scene.lexicon.determiners.has(lower) || scene.lexicon.joins.has(lower)) continue;
    if (/\p{L}/u.test(lower)) found.push(lower);
  }
  return found;
}
