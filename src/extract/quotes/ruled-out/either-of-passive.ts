/**
 * "Luis Gil fue criticado por Rosa Mir. «No sabe perder», afirmó.": a verb without a subject may go on with the one who
 * is judged, or with whoever judges; nobody is told, but for the one judged, where the words tell of the speaker: «Me
 * voy tranquilo», dijo. An answer is theirs, too. Romance languages.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { pattern } from '../../../pattern.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import { ownTokens } from '../head-first/head-first-region.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { isAdjective } from '../phrase/adjective.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { tellsOfSelf } from '../phrase/tells-of-self.ts';
import { isReply } from '../tags/carry-on.ts';

export function isEitherOfPassive(scene: Scene, quote: Quotation, { who, reference }: Candidate): boolean {
  const isDropped = reference?.kind === 'pronoun' && reference.dropped === true;
  if (!isDropped || !('entity' in who)) return false;
  const passive = passiveBefore(scene, quote);
  if (!passive || isReply(scene, quote)) return false;
  return who.entity === passive.agent || (who.entity === passive.subject && !tellsOfSelf(scene, quote));
}

/** Who is judged and by whom, in the sentence of the writer's right before the words. */
const passiveBefore = oncePerSpan((scene: Scene, quote: Quotation): { subject: number; agent: number } | null => {
  const { agents, passive } = scene.lexicon;
  if (!isRomance(scene.lexicon) || quote.first === 0) return null;
  const { first, end } = sentenceAround(scene, quote.first - 1);
  const done = ownTokens(scene, first + 1, end).find((i) => isOutside(scene, i) && JUDGED.test(lowerAt(scene, i)) &&
    passive?.auxiliaries.has(lowerAt(scene, i - 1)) === true) ?? -1;
  const by = ownTokens(scene, done + 1, Math.min(end, done + NEAR)).find((i) => agents?.has(lowerAt(scene, i)));
  if (done < 0 || by === undefined) return null;
  const personIn = (from: number, to: number): number => entityAt(scene, ownTokens(scene, from, to).find((i) =>
    isOutside(scene, i) && scene.entities[entityAt(scene, i)]?.kind === 'person') ?? -1);
  const [subject, agent] = [personIn(first, done), personIn(by + 1, Math.min(end, by + NEAR))];
  const isAgent = agent >= 0 && isRightBehind(scene, by, agent);
  return subject >= 0 && isAgent && subject !== agent ? { subject, agent } : null;
});
/** "por la entonces ministra Rosa Mir"; "por la muerte de Rosa Mir" and "por dejar fuera a Rosa Mir" tell a reason. */
function isRightBehind(scene: Scene, by: number, agent: number): boolean {
  const { honorifics, roleModifiers } = scene.lexicon;
  for (let i = by + 1; entityAt(scene, i) !== agent; i++) {
    const lower = lowerAt(scene, i);
    const isOfOffice = isDeterminer(scene, i) || isPersonNoun(scene, lower) || honorifics.has(lower) ||
      roleModifiers?.test(lower) === true || isAdjective(scene, i);
    if (!isOfOffice || scene.lexicon.infinitives?.test(lower)) return false;
  }
  return true;
}

/** "criticado ayer con dureza por", "por la entonces ministra Rosa Mir", in tokens. */
const NEAR = 5;
const JUDGED = pattern(
  'u', '^(?:critic|elogi|alab|acus|atac|cuestion|questiona|defend|reprend|repreend|despedi|demiti|dispensa|propues|',
  'propost|destitui|conden|descalific|desautoriz|elogia)\\p{L}*[oa]$',
);
