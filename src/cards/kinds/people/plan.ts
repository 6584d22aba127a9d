/** Who is who: people with an office, work or relation, the one of the headline among them. */
import { lastWord } from '../../../extract/sense/passage.ts';
import { isSaidBy } from '../../../extract/speaker-key.ts';
import type { ReadPerson } from '../../../extract/extraction.ts';
import type { Person } from '../../../schema.ts';
import { personPieces } from '../../person-pieces.ts';
import { headlinePiece } from '../../pieces.ts';
import type { PlannedOf, Planning } from '../../planning.ts';
import { shownVoice, tellsOffice } from '../../shown-role.ts';

const MAX_PEOPLE = 6;

/**
 * Who speaks, is named again and again or in the headline, with an office, work or relation: who only passes by is
 * nobody's who is who.
 */
function isKnownFigure({ quotes, headline }: Planning['sheet'], person: ReadPerson): boolean {
  const { name, role, mentions } = person;
  const speaks = quotes.some((quote) => isSaidBy(quote, person));
  const isActor = speaks || mentions > 2 || headline.text.includes(lastWord(name));
  return /\s/.test(name) && tellsOffice(role) && isActor;
}

/** Who is who without the one that the headline is about tells nothing. */
const isMissing = ({ headline }: Planning['sheet'], { name }: Person, listed: readonly Person[]): boolean =>
  /\s/.test(name) && headline.text.includes(lastWord(name)) && !listed.some((person) => person.name === name);

/** Who is named as often as the least of those listed belongs on the list, and so does who is named most of all. */
function isPassedOver({ people }: Planning['sheet'], listed: readonly Person[]): boolean {
  const least = Math.max(2, Math.min(...listed.map(({ mentions }) => mentions)));
  return people.some((person) => person.mentions >= least && !listed.includes(person));
}

export function planPeople({ sheet, base }: Planning): PlannedOf<'people'>[] {
  const people = sheet.people.filter((person) => isKnownFigure(sheet, person)).slice(0, MAX_PEOPLE);
  if (people.length < 2 || isPassedOver(sheet, people)) return [];
  if (sheet.people.some((person) => isMissing(sheet, person, people))) return [];
  const shows = [
    ...headlinePiece(sheet.headline),
    ...people.flatMap((person, index) => personPieces(person, index, sheet)),
  ];
  return [
    { ...base('people', null), kind: 'people', shows, matter: sheet.headline.text, people: people.map(shownVoice) },
  ];
}
