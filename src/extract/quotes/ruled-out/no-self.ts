/**
 * "The airline has apologised. “I used my shoes as a pillow.”": a body that no tag names never says "I". English, for
 * elsewhere verbs tell who speaks, and a paper's or a poster's "I" is printed with a tag.
 */
import type { Entity } from '../../entity.ts';
import { isKnownOrganisation } from '../../names/words/known-organisations.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { nounAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { DOCUMENT_NOUNS } from '../phrase/who.ts';

const SELF = /(?<!\p{L})(?:I(?:['’](?:m|ve|d|ll))?|[Mm]e|[Mm]y|[Mm]yself)(?!\p{L})/u;
/** What a quotation within it says, somebody else says of themselves. */
const INNER = /(?<!\p{L})[‘'“"][^‘’'“”"]{0,300}[’'”"](?!\p{L})/gu;

export function isNoSelf(scene: Scene, quote: Quotation, candidate: Candidate): boolean {
  const { who, reference, evidenceFirst, sources } = candidate;
  if (sources.includes('running')) return false; // “…,” Vale told Cole. “I …”
  const { first, end } = sentenceAround(scene, quote.first);
  if (scene.lexicon.language !== 'en' || (evidenceFirst >= first && evidenceFirst < end)) return false;
  const isBody = 'entity' in who
    ? isNamedBody(scene, scene.entities[who.entity])
    : reference?.kind === 'descriptor' && isBodyNoun(scene, nounAt(scene, reference.head));
  return isBody && SELF.test(scene.doc.text.slice(quote.start, quote.end).replace(INNER, ' '));
}

/** By a noun in its name, for a rare surname is taken for a body's. */
function isNamedBody({ lexicon }: Scene, entity?: Entity): boolean {
  if (entity?.kind !== 'organisation') return false;
  const words = entity.name.toLowerCase().split(' ');
  return isKnownOrganisation(entity.name) || words.some((word) => lexicon.institutions.has(word));
}

/** An "email" and a "statement" hold whoever's "I". */
const isBodyNoun = (scene: Scene, noun: string): boolean =>
  scene.lexicon.institutions.has(noun) && !DOCUMENT_NOUNS.has(noun) && !isPersonNoun(scene, noun);
