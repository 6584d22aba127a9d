/**
 * To whom words are said or sent, where heads come first: "Il a adressé une lettre au préfet, Jacques Morin : « … »",
 * „…“, beschwerte er sich bei Moderator Rolf Stern. A name behind a preposition there is no speaker's.
 */
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { isAdjective } from '../phrase/adjective.ts';
import { headFirstFirstSubject, isOblique } from '../clause/head-first-clause.ts';
import { NEARBY } from './head-first-other-clause.ts';
import { after, endsInColon, ownTokens } from '../head-first/head-first-region.ts';
import { saidX } from '../head-first/head-first-tags.ts';
import { entityAt, isOutside, lowerAt, named, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

export function isAddressed(scene: Scene, quote: Quotation, { who, sources, reference }: Candidate): boolean {
  const { lexicon } = scene;
  if (!('entity' in who) || lexicon.inflects || !lexicon.headFirst || sources.includes('passive')) return false;
  if (endsInColon(scene, quote)) {
    const { first } = sentenceAround(scene, quote.first - 1);
    if (isObjectOfPronoun(scene, who.entity, sources, first, quote.first - 1)) return true;
    const last = scene.nameFirst[quote.first - 2] ?? quote.first - 2;
    const isLast = entityAt(scene, last) === who.entity && (reference === null || reference.first === last ||
      sources.every((one) => NEARBY.has(one)));
    return isLast && isSentTo(scene, first, last);
  }
  if (sources.some((one) => !NEARBY.has(one))) return false;
  const region = after(scene, quote);
  const mentions = ownTokens(scene, region.first, region.end).filter((i) => entityAt(scene, i) === who.entity);
  if (mentions.length === 0 || !mentions.every((i) => governor(scene, i) >= 0)) return false;
  const tag = saidX(scene, quote)?.reference;
  return tag !== undefined && tag.kind !== 'name';
}

/** "schickte sie ihrem Chef Emil Karg eine Mail: „…“": the pronoun's words; "Dem Chef reicht es: „…“" are his. */
function isObjectOfPronoun(
  scene: Scene, entity: number, sources: readonly string[], first: number, colon: number,
): boolean {
  if (!scene.lexicon.obliqueArticles || sources.some((one) => !NEARBY.has(one))) return false;
  const own = ownTokens(scene, first, colon).filter((i) => entityAt(scene, i) === entity);
  if (own.length === 0 || !own.every((i) => isOblique(scene, named(scene, i), first))) return false;
  return headFirstFirstSubject(scene, first, colon)?.kind === 'pronoun';
}

/** "une lettre au préfet, Jacques Morin": a message, and the preposition of whom it is for. */
function isSentTo(scene: Scene, first: number, name: number): boolean {
  const to = governor(scene, name);
  return TO.has(lowerAt(scene, to)) &&
    ownTokens(scene, first, to).some((i) => scene.lexicon.relays?.messages.test(lowerAt(scene, i)));
}
const TO: ReadonlySet<string> = new Set([
  'à', 'au', 'aux', 'a', 'al', 'allo', 'alla', "all'", 'ai', 'agli', 'alle', 'ao', 'aos', 'às', 'an', 'ans',
]);

/** The preposition that a name stands under, past its office and the comma between the two; or -1. */
function governor(scene: Scene, i: number): number {
  const name = scene.nameFirst[i] ?? i;
  const isApposition = textAt(scene, name - 1) === ',';
  let at = isApposition ? name - 2 : name - 1;
  for (let steps = 0; steps < LONGEST_OFFICE && isOutside(scene, at) && entityAt(scene, at) < 0; steps++, at--) {
    const lower = lowerAt(scene, at);
    if (scene.lexicon.genitives?.has(lower)) {
      if (!isApposition) return -1;
      continue; // "ante el jefe de estación, Paco Luna"
    }
    if (scene.lexicon.prepositions.has(lower)) return at;
    if (!isDeterminer(scene, at) && !isAdjective(scene, at)) return -1;
  }
  return -1;
}
/** "ante el jefe de la estación central", in tokens. */
const LONGEST_OFFICE = 7;
