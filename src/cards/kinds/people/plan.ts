/** Who is who: those who speak or stand in the headline, each with an office or work, and nobody of them left out. */
import { stemsOfTitle } from '../../../extract/facts/topic.ts';
import { lastWord } from '../../../extract/sense/passage.ts';
import { isSaidBy } from '../../../extract/speaker-key.ts';
import type { ReadPerson } from '../../../extract/extraction.ts';
import type { Person } from '../../../schema.ts';
import { isOpinion } from '../../is-opinion.ts';
import { personPieces } from '../../person-pieces.ts';
import { headlinePiece } from '../../pieces.ts';
import type { PlannedOf, Planning } from '../../planning.ts';
import { isSensitive } from '../../sensitive.ts';
import { tellsOffice } from '../../shown-role.ts';
import { voiceOnCard } from '../../voice-on-card.ts';
import { nounsToTell } from './nouns-to-tell.ts';

const MAX_PEOPLE = 6;
/** Three names with their offices are no news: of the last six lists that editors judged none was printed. */
const MIN_PEOPLE = 4;

/** "Swimmer", "rapper": one word says neither where nor for whom; German puts two into one. */
const SHORTEST = 12;

/** "REBECCA Cooke": set in capitals where the story begins. */
const SHOUTED = /\p{Lu}{4,}/u;

/**
 * Who speaks or stands in the headline, with an office or work that the article states of that very person: who only
 * passes by is nobody's who is who.
 */
function isActor(planning: Planning, person: ReadPerson): boolean {
  const { quotes, headline } = planning.sheet;
  const { name, role } = person;
  const { language } = planning.document;
  const acts = quotes.some((quote) => isSaidBy(quote, person)) || headline.text.includes(lastWord(name));
  const saysEnough = role !== null && !BEHIND_NAME.test(role) && (/\s/.test(role) || role.length >= SHORTEST);
  const isNamed = /\s/.test(name) && !SHOUTED.test(name);
  return isNamed && acts && saysEnough && tellsOffice(role, language) && isTold(planning, role);
}

/** "of King's College", "who led the trial": where somebody comes from, set under words of theirs. */
const BEHIND_NAME = /^(?:of|from|at|who)\s/u;

/** Who is who without the one that the headline is about tells nothing. */
const isMissing = ({ headline }: Planning['sheet'], { name }: Person, listed: readonly Person[]): boolean =>
  /\s/.test(name) && headline.text.includes(lastWord(name)) && !listed.some((person) => person.name === name);

/** Whose words the article quotes in whole sentences, who is named most of all: without them the list is chance. */
function isPassedOver({ people, quotes }: Planning['sheet'], listed: readonly ReadPerson[]): boolean {
  const least = Math.max(2, Math.min(...listed.map(({ mentions }) => mentions)));
  const speaks = (person: ReadPerson): boolean =>
    quotes.some((quote) => quote.kind === 'sentence' && isSaidBy(quote, person));
  const names = new Set(listed.map(({ name }) => name));
  return people.some((person) => !names.has(person.name) && (person.mentions >= least || speaks(person)));
}

/** Who happened to be there is no cast. */
const BYSTANDER = /(?<!\p{L})(?:eye)?witness|(?<!\p{L})(?:resident|survivor|Augenzeug|témoin|testig[oa])/iu;

function isTold({ sheet: { headline }, document: { language } }: Planning, role: string): boolean {
  const told = stemsOfTitle(headline.text, language);
  const nouns = nounsToTell(role, language).join(' ');
  return !BYSTANDER.test(role) && [...stemsOfTitle(nouns, language)].every((stem) => told.has(stem));
}

/** The headline names one of them, or a name in the role of one: else the list is of another matter. */
function isOfHeadline({ sheet: { headline }, document: { language } }: Planning, listed: readonly Person[]): boolean {
  const told = stemsOfTitle(headline.text, language);
  const namesIn = (role: string | null): string => (role?.match(/\p{Lu}[\p{L}-]{3,}/gu) ?? []).join(' ');
  const isOfIt = ({ role }: Person): boolean => [...stemsOfTitle(namesIn(role), language)].some((one) => told.has(one));
  return listed.some((person) => headline.text.includes(lastWord(person.name)) || isOfIt(person));
}

/** Does the headline under the list tell all of it already? */
const isToldBy = ({ headline }: Planning['sheet'], listed: readonly Person[]): boolean =>
  listed.every(({ name, role }) => [name, role ?? ''].every((words) => has(headline.text, words)));

const has = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase());

export function planPeople(planning: Planning): PlannedOf<'people'>[] {
  const { sheet, base } = planning;
  const listed = sheet.people.map((person) => ({ ...person, role: voiceOnCard(planning, person).role }));
  const people = listed.filter((person) => isActor(planning, person)).slice(0, MAX_PEOPLE);
  if (people.length < MIN_PEOPLE || isPassedOver(sheet, people) || isToldBy(sheet, people)) return [];
  if (!isOfHeadline(planning, people)) return [];
  // victims and the accused are no cast, nor are those whom somebody only argues about
  if (isSensitive(sheet.headline.text) || isOpinion(planning)) return [];
  if (sheet.people.some((person) => isMissing(sheet, person, people))) return [];
  const shows = [
    ...headlinePiece(sheet.headline),
    ...people.flatMap((person, index) => personPieces(person, index, sheet)),
  ];
  const shown = people.map(({ name, role }) => ({ name, role }));
  return [{ ...base('people', null), kind: 'people', shows, matter: sheet.headline.text, people: shown }];
}
