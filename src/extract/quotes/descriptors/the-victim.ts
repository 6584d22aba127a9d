/**
 * "Paul Ames was jailed for rape. “…,” the victim said.": never he. "Ames attacked Ann Lowe", "Lowe was robbed by
 * Ames": the victim is whoever something was done to, if the article names them. English.
 */
import { oncePer } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isPossessive, BE } from '../phrase/phrase-words.ts';
import { lastBefore, type Seen } from '../scene/persons.ts';
import type { Descriptor, Who } from '../scene/reference.ts';
import { referentAt } from './referents.ts';
import { entityAt, isOutside, lowerAt, nounAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** "the victim", "the alleged victim" */
export const isVictim = (scene: Scene, { first, head }: Descriptor): boolean =>
  scene.lexicon.language === 'en' && /^(?:the|his|her|their)$/.test(lowerAt(scene, first)) &&
  nounAt(scene, head) === 'victim' && head - first <= LONGEST;
const LONGEST = 2;

/** She to whom it was done last; nobody by name (`mine`) where that is one without a name: "raped a student". */
export function victimMeant(scene: Scene, { first, end }: Descriptor, mine: Who): Who {
  const named = lastBefore(sufferers(scene), first);
  const theirs = sufferers(scene)[named];
  const unnamed = referentAt(scene, first);
  const isUnnamed = unnamed?.isNew === true && unnamed.first < first;
  if (isUnnamed && unnamed.first > (theirs?.token ?? -1)) return mine;
  return theirs ? { entity: theirs.entity } : { first, end };
}

/** May a phrase for the victim mean this person? */
export const maySuffer = (scene: Scene, entity: number): boolean =>
  sufferers(scene).some((one) => one.entity === entity) ||
  scene.roleWords[entity]?.some((word) => word === 'victim' || word === 'survivor') === true;

/** Where somebody who is named suffers something, in order of the text. */
const sufferers = oncePer((scene: Scene): readonly Seen[] => scene.persons.filter(({ token }) =>
  isOutside(scene, token) && scene.nameFirst[token] === token && suffers(scene, token)));

function suffers(scene: Scene, token: number): boolean {
  const end = scene.nameEnd[token] ?? token + 1;
  const sentence = sentenceAround(scene, token);
  if (isPossessive(scene, end - 1)) return /^(?:ordeal|attacker|assailant|abuser|injuries)$/.test(lowerAt(scene, end));
  return isHarmed(scene, end, sentence.end) || isObject(scene, token, sentence.first);
}

const INJURIES = /^(?:injur|burn|cut|bruis|fractur|broken|wound|bite)/;

/** "Lowe, 40, was badly beaten", "Lowe lost £9,000", "Lowe fell victim" */
function isHarmed(scene: Scene, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + NEAR); i++) {
    const suffered = SUFFERS.get(lowerAt(scene, i));
    if (suffered && [i + 1, i + 2, i + 3].some((at) => suffered.test(textAt(scene, at)))) return true;
    if (!BE.has(lowerAt(scene, i))) continue;
    return [i + 1, i + 2, i + 3].some((at) => at < end && HARM.has(lowerAt(scene, at)));
  }
  return false;
}
/** ", 40, of Elm Street, Hexley," */
const NEAR = 10;
/** By the verb, what tells that it was done to them: no "lost his appeal". */
const SUFFERS: ReadonlyMap<string, RegExp> = new Map([
  ['lost', /^(?:[£$€\d].*|thousands|savings)$/], ['fell', /^(?:victim|prey)$/],
  ['needed', /^(?:stitches|surgery|hospital|treatment|plates)$/],
  ...['suffered', 'sustained'].map((verb) => [verb, INJURIES] as const),
]);

/** "attacked his ex-wife, (Karen Lowe)", "attacking Lowe"; no "was attacked by Lowe". */
function isObject(scene: Scene, token: number, first: number): boolean {
  for (let i = token - 1; i >= Math.max(first, token - FAR); i--) {
    const lower = lowerAt(scene, i);
    if (scene.entities[entityAt(scene, i)]?.kind === 'person') return false;
    if (/^(?:by|and|with|while|after|when|who)$/.test(lower) || !isOutside(scene, i)) return false;
    if (/^(?:on|of|against)$/.test(lower) && HARMING.has(lowerAt(scene, i - 1))) return true;
    if (HARM.has(lower) || HARM.has(lower.replace(/ing$/, 'ed')) || /^(?:beat|hitt|throw|shoot)ing$/.test(lower))
      return ![i - 1, i - 2].some((at) => BE.has(lowerAt(scene, at))) || /ing$/.test(lower);
  }
  return false;
}
const FAR = 7;
const HARMING = wordSet('attack assault attacks assaults rape stabbing robbery shooting abuse stalking offences');

/** What is done to somebody who can still tell of it. */
const HARM = wordSet(
  'attacked assaulted stabbed robbed mugged raped abused beaten battered burgled conned defrauded duped ' +
  'scammed swindled tricked fleeced stalked harassed groomed threatened shot hit punched kicked slapped headbutted ' +
  'choked strangled bullied burned burnt injured hurt wounded paralysed paralyzed blinded kidnapped abducted ' +
  'trafficked molested bombarded hacked blackmailed knocked mown pushed dragged thrown ' +
  'trampled crushed scalded poisoned drugged ambushed bludgeoned slashed',
);
