/**
 * "et les internes « n'ont reçu qu'un bon », d'après l'association", "il sindaco «ha mentito», accusa Rossi": the words
 * begin with the verb of the noun before the marks. They are said of it, where a tag names whoever says them.
 * Romance languages.
 */
import { oncePerSpan } from '../../../text/memo.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { accordingTo } from './head-first-sources.ts';
import { saidX, saidXLater, xSaid } from './head-first-tags.ts';
import type { Reference } from '../scene/reference.ts';
import { lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** Is this candidate the noun before the marks, of which somebody else says the words? */
export function isSubjectOfWords(scene: Scene, quote: Quotation, { reference, rule }: Candidate): boolean {
  if (!isRomance(scene.lexicon) || rule === 'according-to') return false;
  if (reference?.end !== quote.first || reference.kind === 'pronoun' || !opensWithVerb(scene, quote)) return false;
  const told = tellerOf(scene, quote);
  return told !== null && told.first !== reference.first;
}

/** Whom a tag behind the words, or "d'après" anywhere, names. Asked for each candidate, read once. */
const tellerOf = oncePerSpan((scene: Scene, quote: Quotation): Reference | null => {
  for (const rule of [saidX, xSaid, saidXLater, accordingTo]) {
    const told = rule(scene, quote);
    if (told) return told.reference;
  }
  return null;
});

/** "ne veut pas dire que", "prive les hameaux", "ha mentito": a small word with the form of a verb, and its object. */
export function opensWithVerb(scene: Scene, quote: Quotation): boolean {
  const { lexicon } = scene;
  const first = tokenAt(scene, quote.first)?.kind === 'word' ? quote.first : quote.first + 1;
  const [lower, next] = [lowerAt(scene, first), lowerAt(scene, first + 1)];
  if (!/^\p{Ll}/u.test(textAt(scene, first))) return false;
  if (NOT.test(lower) || BE_OR_HAVE.test(lower) || lexicon.perfect?.test(lower)) return true;
  const verb = CLITIC.test(lower) && !lexicon.determiners.has(lower) ? first + 1 : first;
  const isSaid = lexicon.saying.has(lowerAt(scene, verb)) && THAT.test(lowerAt(scene, verb + 1));
  return isVerb(scene, verb) && (isSaid || takesObject(scene, verb + 1) || NOT.test(next));
}

const NOT = /^(?:ne|n['’]|non|não|no|pas|plus)$/;
const BE_OR_HAVE =
  /^(?:est|sont|était|étaient|sera|seront|serait|a|ont|avait|è|sono|era|sarà|ha|hanno|es|son|será|foi|são)$/;
/** "admet (…) en avoir brûlé deux", "dice que no". */
const THAT = /^(?:[([]|que|qu['’]|che|en|avoir|être|di|de)$/;
const CLITIC = /^(?:se|s['’]|si|y|en|lui|leur|le|les|l['’]|vi|ci)$/;

function isVerb({ lexicon, doc }: Scene, i: number): boolean {
  const lower = doc.tokens[i]?.lower ?? '';
  if (lexicon.saying.has(lower) || lexicon.reporting.has(lower)) return true;
  const isSmall = [lexicon.prepositions, lexicon.conjunctions, lexicon.determiners, lexicon.possessives,
    lexicon.pronouns, lexicon.relatives].some((words) => words.has(lower));
  return !isSmall && lower.length > 2 && VERB.test(lower);
}
const VERB = /(?:[^é]e|[dt]|a|ent|aient|[àòó]|no|n|m|u)$/u;

/** An article that is no "of". */
const takesObject = ({ lexicon, doc }: Scene, i: number): boolean => {
  const lower = doc.tokens[i]?.lower ?? '';
  return lexicon.determiners.has(lower) && !lexicon.joins.has(lower);
};
