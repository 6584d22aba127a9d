/**
 * "Sentencing Ivan Cole, the judge said", "When she jailed Mary Cole, the judge said", "Like Ivan Cole, the owner
 * said": the name closes what opens the sentence, so that the noun behind the comma is another's. English.
 */
import { isFinite, isTitle, MAY_OPEN_CLAUSE, OPENS_CLAUSE } from './phrase-words.ts';
import { wordSet } from '../../../text/word-set.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** Does the name at token `name` end a participle's phrase, a clause or a preposition that opens at `opening`? */
export function closesOpening(scene: Scene, opening: number, name: number): boolean {
  if (scene.lexicon.language !== 'en' || name <= opening) return false;
  const title = beforeTitles(scene, opening, name);
  const before = lowerAt(scene, title - 1);
  if (title > opening && scene.lexicon.prepositions.has(before) && before !== 'as' && !OPENS_CLAUSE.has(before))
    return true;
  if (title > opening && entityAt(scene, title - 1) < 0 && isFinite(scene, title - 1)) return true; // "Among them was"
  const joined = scene.lexicon.conjunctions.has(lowerAt(scene, opening)) ? opening + 1 : opening;
  const isOffice = OF_OFFICE.has(lowerAt(scene, joined)) && title < name;
  return (isGerund(scene, joined) && !isOffice) || hasVerb(scene, opening, title);
}

/** "(striker) Ivan Cole", "(Mr) Ivan Cole": where the words of an office before the name begin. */
function beforeTitles(scene: Scene, opening: number, name: number): number {
  let first = name;
  while (first > opening && entityAt(scene, first - 1) < 0 && isTitle(scene, first - 1)) first -= 1;
  return first;
}

/** "Sentencing", "Backing"; no "King", no "During" */
export function isGerund(scene: Scene, i: number): boolean {
  const lower = lowerAt(scene, i);
  return tokenAt(scene, i)?.kind === 'word' && entityAt(scene, i) < 0 && /[aeiouy].*ing$/.test(lower) &&
    !isTitle(scene, i) && !scene.lexicon.prepositions.has(lower) && !PREPOSITIONS.has(lower);
}
const PREPOSITIONS = wordSet('following according including regarding concerning');
/** "Acting mayor Ann Lowe, a Democrat said", "Housing minister Ann Lowe": which office it is. */
const OF_OFFICE = wordSet(
  'acting leading visiting outgoing incoming sitting retiring returning reigning rising managing housing planning ' +
  'marketing engineering building policing boxing racing',
);

/** Behind the word that opens a clause stands its verb: "When he (hired)", "After (hearing)", "In (jailing)". */
function hasVerb(scene: Scene, opening: number, name: number): boolean {
  const opener = lowerAt(scene, opening);
  if (scene.lexicon.conjunctions.has(opener)) return false;
  for (let i = opening + 1; i < name; i++) if (!isOutside(scene, i) || textAt(scene, i) === ',') return false;
  if (OPENS_CLAUSE.has(opener)) return name > opening + 1;
  if (scene.lexicon.prepositions.has(opener) && isGerund(scene, opening + 1)) return true;
  if (!MAY_OPEN_CLAUSE.has(opener)) return false;
  if (scene.lexicon.pronouns.has(lowerAt(scene, opening + 1))) return true;
  for (let i = opening + 1; i < name; i++) {
    const isWritten = scene.lexicon.determiners.has(lowerAt(scene, i - 1)); // "after a written warning"
    if (entityAt(scene, i) < 0 && isFinite(scene, i) && !isWritten) return true;
  }
  return false;
}
