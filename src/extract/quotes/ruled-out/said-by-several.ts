/** Verbs in the plural: several say it, and no single person who is named nearby or spoke before. Not English. */
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { HAVE_SEVERAL, isPause, says } from '../head-first/head-first-region.ts';
import { entityAt, isOutside, lowerAt, type Scene } from '../scene/scene.ts';

/** « … », racontent-ils; «…», avevano scritto; „…“, erzählen sie: several say it, and not the one who spoke before. */
export function isOneOfSeveral(scene: Scene, quote: Quotation, { who, reference }: Candidate): boolean {
  const isPerson = 'entity' in who && scene.entities[who.entity]?.kind === 'person';
  const isBehind = reference?.kind === 'name' && reference.first > quote.last;
  if (!isPerson || !scene.lexicon.headFirst || isBehind) return false;
  let verb = quote.last + 1;
  while (isPause(scene, verb)) verb += 1;
  if (HAVE_SEVERAL.test(lowerAt(scene, verb)) && says(scene, verb + 1)) return entityAt(scene, verb + 2) < 0;
  if (!isOutside(scene, verb) || !says(scene, verb) || entityAt(scene, verb + 1) >= 0) return false;
  const { pluralVerbs, theySay, dropsSubject } = scene.lexicon;
  const [said, next] = [lowerAt(scene, verb), lowerAt(scene, verb + 1)];
  const isLeftOut = dropsSubject === true && /^[.,;]$/.test(next) && pluralVerbs?.test(said) === true;
  return isLeftOut || theySay?.test(`${said} ${next}`) === true;
}

/** "Miles de fieles gritaron «…»", "voisins ont dit : « … »": not the one who spoke before or is named nearby. */
export function isSaidBySeveral(scene: Scene, quote: Quotation): boolean {
  const { pluralVerbs, saying } = scene.lexicon;
  const verb = lowerAt(scene, quote.first - 1) === ':' ? quote.first - 2 : quote.first - 1;
  const isPlural = [verb, verb - 1].some((i) => isOutside(scene, i) && pluralVerbs?.test(lowerAt(scene, i)) === true &&
    (i === verb || scene.lexicon.auxiliaries?.has(lowerAt(scene, i)) === true));
  return isOutside(scene, verb) && saying.has(lowerAt(scene, verb)) && isPlural;
}

/** "… a interrogé Luc Perrin, voisins ont dit : « … »": he is named before the verb, and no subject of it. */
export function isOutsidePlural(scene: Scene, quote: Quotation, { who, sources }: Candidate): boolean {
  const isPerson = 'entity' in who && scene.entities[who.entity]?.kind === 'person';
  return isPerson && scene.lexicon.headFirst === true && sources.every((source) => NO_SUBJECT.has(source)) &&
    isSaidBySeveral(scene, quote);
}
const NO_SUBJECT = new Set(['name-colon', 'introduced', 'subject', 'person before', 'in its sentence']);
