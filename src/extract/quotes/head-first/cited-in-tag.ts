/** „…“, zitiert die Zeitung den Landrat; «…», cita El País al alcalde: whoever is cited has said it, and no citer. */
import type { Gender } from '../../lexicon/lexicon.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';
import { after, answer, beginsAnew, type Answer } from './head-first-region.ts';

/** Who is cited by the verb right behind the words; undefined where none is there, null where nobody is told. */
export function citedInTag(scene: Scene, quote: Quotation): Answer | undefined {
  const clause = citingClause(scene, quote);
  if (!clause) return undefined;
  const { verb, end } = clause;
  const cited = pronounAt(scene, verb + 1);
  if (cited) return answer(cited, verb);
  const citer = headFirstPhrase(scene, verb + 1, end);
  if (!citer) return null;
  const next = citer.end < end ? headFirstPhrase(scene, objectStart(scene, citer.end), end) : null;
  if (next) return answer(bare(scene, next), verb);
  return isPaper(scene, citer) ? null : undefined; // „…“, zitiert Kern: he who is cited, or a lover of words
}

/** Is the candidate the paper that cites, in the tag right behind the words? */
export function isCiter(scene: Scene, quote: Quotation, { who }: Candidate): boolean {
  const clause = citingClause(scene, quote);
  if (!clause || !('entity' in who)) return false;
  const citer = headFirstPhrase(scene, clause.verb + (pronounAt(scene, clause.verb + 1) ? 2 : 1), clause.end);
  return citer?.kind === 'name' && citer.entity === who.entity && isPaper(scene, citer);
}

function citingClause(scene: Scene, quote: Quotation): { verb: number; end: number } | null {
  const region = after(scene, quote);
  const verb = region.first;
  const isCiting = scene.lexicon.relays?.citing.has(lowerAt(scene, verb)) === true;
  if (!isCiting || beginsAnew(scene, quote, verb)) return null;
  let end = verb + 1;
  while (end < region.end && isOutside(scene, end) && !/^[,.;:]$/.test(textAt(scene, end))) end += 1;
  return { verb, end };
}

const isPaper = ({ entities }: Scene, phrase: Reference): boolean =>
  phrase.kind === 'name' && entities[phrase.entity]?.kind === 'organisation';

/** "zitiert ihn die Zeitung". German. */
function pronounAt({ lexicon, doc }: Scene, i: number): Reference | null {
  const gender = lexicon.capitalisesNouns ? OBJECTS.get(doc.tokens[i]?.lower ?? '') : undefined;
  return gender ? { kind: 'pronoun', gender, first: i, end: i + 1 } : null;
}
const OBJECTS: ReadonlyMap<string, Gender> = new Map([['ihn', 'male'], ['sie', 'female']] as const);

/** "den Landrat", "einen Boten": in the article's own words he stands without the article of his case. */
const bare = ({ doc }: Scene, phrase: Reference): Reference =>
  (phrase.kind === 'descriptor' && /^(?:den|einen)$/.test(doc.tokens[phrase.first]?.lower ?? '')
    ? { ...phrase, first: phrase.first + 1 } : phrase);

/** "al alcalde", "a Sánchez": past the preposition of persons. */
const objectStart = ({ doc }: Scene, i: number): number => (/^al?$/.test(doc.tokens[i]?.lower ?? '') ? i + 1 : i);
