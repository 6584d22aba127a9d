/**
 * "A roofer who cheated a widow has been jailed. Kieran Lovatt, 38, pleaded guilty": who is judged in the lead, and is
 * named below it by the same court. English.
 */
import { pattern } from '../../pattern.ts';
import { roleTold } from '../entity.ts';
import { callingOf } from './calling.ts';
import { firstSubject } from './first-subject.ts';
import { isOutside, lowerAt, textAt, type Scene } from './scene.ts';

/** Sentences at the top of an article among which its lead stands: a byline may come first. */
const TOP = 3;
/** Sentences below the lead in which its subject is named. */
const BELOW = 5;

/** Gives a speaker without a role what the lead calls the one judged, where theirs is the first name below it. */
export function takeFromLead(scene: Scene, speakers: ReadonlySet<number>): void {
  const { doc, entities, lexicon, persons } = scene;
  if (lexicon.language !== 'en') return;
  const isJudged = (s: number): boolean => JUDGED.test(doc.text.slice(doc.sentences[s]?.start, doc.sentences[s]?.end));
  const top = doc.sentences.slice(0, TOP);
  const at = top.findIndex(({ firstToken }, s) => /^an?$/.test(lowerAt(scene, firstToken)) && isJudged(s));
  const lead = doc.sentences[at];
  const named = lead && persons.find(({ token }) => token >= lead.firstToken);
  const below = doc.tokens[named?.token ?? -1]?.sentence ?? -1;
  if (!lead || !named || below <= at || below > at + BELOW || !isJudged(below) || !isAged(scene, named.token)) return;
  const entity = speakers.has(named.entity) ? entities[named.entity] : undefined;
  const subject = firstSubject(scene, lead.firstToken, lead.endToken);
  if (subject?.kind !== 'descriptor' || entity?.kind !== 'person' || roleTold(entity)) return;
  const calling = callingOf(scene, subject, entity.name, /^an?$/);
  if (calling) entity.role = calling;
}

const JUDGED = pattern(
  'iu',
  '\\b(?:jailed|sentenced|fined|convicted|pleaded|admitted|admitting|guilty|banned|ordered|struck off|imprisoned|',
  'denied|denies|prison|court)\\b',
);

/** "Kieran Lovatt, 38,", "Deirdre Quaid (51)" */
function isAged(scene: Scene, name: number): boolean {
  const end = scene.nameEnd[name] ?? name + 1;
  return isOutside(scene, name) && /^[,(]$/.test(textAt(scene, end)) && /^\d{2}$/.test(textAt(scene, end + 1));
}
