/**
 * "The health secretary has said the strike is “cruel”. / Will Stead told the BBC …": the lead has somebody speak by an
 * office of which there is one, and the next paragraph opens with a name, of whom nothing is said, and whom they told.
 * Nobody begins so with another. A driver or a judge of a lead may well be another than who is named next. English.
 */
import { OFFICES_OF_ONE } from '../../lexicon/english-offices.ts';
import { opensSentence } from '../clause/clause-start.ts';
import { lowerAt, paragraphAt, sentenceAround, type Scene } from '../scene/scene.ts';

interface Told {
  first: number;
  heads: ReadonlySet<number>;
  isOwned: boolean;
}

/** The one of the lead, among all who are told of, whom the first name of the article must mean; or null. */
export function leadOfficeOf<One extends Told>(scene: Scene, all: ReadonlySet<One>): One | null {
  const named = scene.persons[0];
  if (!named || !isBareSpeaker(scene, named.token, named.entity)) return null;
  const { first } = sentenceAround(scene, named.token);
  const before = [...all].filter((one) => one.first < first);
  const [only] = before;
  if (before.length !== 1 || !only || only.isOwned || lowerAt(scene, only.first) !== 'the') return null;
  const lead = sentenceAround(scene, only.first);
  const isNext = lead.end === first && paragraphAt(scene, lead.first) + 1 === paragraphAt(scene, first);
  const nouns = [...only.heads].map((head) => lowerAt(scene, head));
  const isSubject = lead.first === only.first && nouns.every((noun) => OFFICES_OF_ONE.has(noun));
  const isTold = isNext && isSubject && isQuoted(scene, lead) && !isSpokenOf(scene, named.token, nouns);
  return isTold && !isOfAnother(scene, nouns, named.entity) ? only : null;
}

/** "Tom Lane told reporters that the mayor was wrong": he is another. */
function isSpokenOf(scene: Scene, name: number, nouns: readonly string[]): boolean {
  const { end } = sentenceAround(scene, name);
  for (let i = name; i < end; i++) if (nouns.includes(lowerAt(scene, i))) return true;
  return false;
}

/** "Will Stead told", with no word of who that is, first in a paragraph. */
function isBareSpeaker(scene: Scene, name: number, entity: number): boolean {
  const isUntold = !scene.roleWords[entity] && !scene.lexicon.roles.has(lowerAt(scene, name - 1));
  return isUntold && opensSentence(scene, name) && lowerAt(scene, scene.nameEnd[name] ?? name + 1) === 'told';
}

const isQuoted = (scene: Scene, { first, end }: { first: number; end: number }): boolean =>
  scene.quotations.some((quote) => quote.first >= first && quote.first < end);

/** "Health Secretary Ann Lowe" further down: she has the office. */
const isOfAnother = (scene: Scene, nouns: readonly string[], entity: number): boolean =>
  scene.roleWords.some((role, e) => e !== entity && role?.some((word) => nouns.includes(word.toLowerCase())) === true);
