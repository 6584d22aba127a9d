/** The writer's words around a quotation, and what the rules of head-first languages ask of them. */
import type { Rule } from '../tags/attribution-rules.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isNounBehindOf } from '../phrase/noun-behind-of.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, paragraphAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

export type Answer = ReturnType<Rule['read']>;

export const isPause = (scene: Scene, i: number): boolean => /^[,–—-]$/.test(textAt(scene, i));
export const endsInColon = (scene: Scene, quote: Quotation): boolean => textAt(scene, quote.first - 1) === ':';

/**
 * The writer's words right after the quotation, pauses left out, up to the end of their sentence or the next quotation.
 */
export function after(scene: Scene, quote: Quotation): { first: number; end: number } {
  let first = quote.last + 1;
  const sentence = tokenAt(scene, first)?.sentence;
  let end = first;
  while (isOutside(scene, end) && sentence !== undefined && tokenAt(scene, end)?.sentence === sentence) end += 1;
  if (paragraphAt(scene, first) !== quote.paragraph) end = first;
  while (first < end && isPause(scene, first)) first += 1;
  if (isSmallTitle(scene, first)) first += 1;
  return { first, end };
}

/** « … », me dit Roux: a title where it has a capital ("Me Roux"), and in small letters a common word. French. */
const isSmallTitle = ({ lexicon, doc }: Scene, i: number): boolean => {
  const { text = '', lower } = doc.tokens[i] ?? {};
  return text === lower && lexicon.common.has(lower) && lexicon.honorifics.has(lower);
};

/** Does the writer's own sentence begin after the quotation, so that nothing in it need be about the quotation? */
export const beginsAnew = (scene: Scene, quote: Quotation, first: number): boolean =>
  /[.!?…]$/.test(scene.doc.text.slice(quote.start, quote.end)) &&
  /^\p{Lu}/u.test(textAt(scene, first)) &&
  !isPause(scene, quote.last + 1);

export const answer = (reference: Reference, verb: number): NonNullable<Answer> => ({
  reference,
  evidenceFirst: Math.min(reference.first, verb),
  evidenceEnd: Math.max(reference.end, verb + 1),
});

/** The only person whom tokens [first, end) name; null where there are two, or none. */
export function soleName(scene: Scene, first: number, end: number): Reference | null {
  let only: Reference | null = null;
  for (let i = first; i < end; i++) {
    const entity = entityAt(scene, i);
    if (entity < 0 || !isOutside(scene, i) || scene.entities[entity]?.kind !== 'person') continue;
    if (only) return null;
    only = { kind: 'name', entity, first: i, end: scene.nameEnd[i] ?? i + 1 };
    i = only.end - 1;
  }
  return only;
}

/** The writer's own tokens of [first, end): quotations are stepped over whole, however long they are. */
export function ownTokens(scene: Scene, first: number, end: number): number[] {
  const found: number[] = [];
  for (let i = first; i < end; i++) {
    const quotation = scene.quotations[scene.quoteAt[i] ?? -1];
    if (quotation) i = Math.max(i, quotation.last);
    else found.push(i);
  }
  return found;
}

/** Is token i a verb of saying, no name that looks like one, and none that is said of nobody ("hieß es")? */
export const says = (scene: Scene, i: number): boolean =>
  scene.lexicon.saying.has(lowerAt(scene, i)) && entityAt(scene, i) < 0 && !isImpersonal(scene, i) &&
  !isNounBehindOf(scene, i);
/** Verbs of saying of one sentence at which a subject is looked for. */
export const MOST_TAGS = 4;

/** "explicaron desde la Consejería"; in "declaró desde Palacio" one person speaks there. */
export const isOfNobody = ({ lexicon, doc }: Scene, verb: number): boolean =>
  !lexicon.dropsSubject || lexicon.pluralVerbs?.test(doc.tokens[verb]?.lower ?? '') !== false;

export const isImpersonal = (scene: Scene, i: number): boolean =>
  isSaidByAnyone(scene, i) || asItSays(scene, i) >= 0 || scene.lexicon.impersonal?.some(
    ([verb = '', it = '']) =>
      lowerAt(scene, i) === verb && (it === '' || lowerAt(scene, i + 1) === it || lowerAt(scene, i - 1) === it),
  ) === true;

/** ", wie es in der Mitteilung des Amts weiter heißt": where the clause begins that such a verb ends, or -1. German. */
export function asItSays({ lexicon, doc }: Scene, verb: number): number {
  const { lower = '', sentence } = doc.tokens[verb] ?? {};
  if (!lexicon.capitalisesNouns || !lexicon.impersonal?.some(([said]) => said === lower)) return -1;
  for (let i = verb - 1; i > verb - LONGEST_AS && doc.tokens[i]?.sentence === sentence; i--) {
    if (doc.tokens[i]?.text === ',') return -1;
    if (doc.tokens[i]?.lower === 'es' && doc.tokens[i - 1]?.lower === 'wie') return i - 1;
  }
  return -1;
}
/** In tokens. */
const LONGEST_AS = 20;

/** "glisse-t-on", "dit-on": nobody in particular. */
function isSaidByAnyone({ lexicon, doc }: Scene, verb: number): boolean {
  if (!lexicon.anyone || !lexicon.saying.has(doc.tokens[verb]?.lower ?? '')) return false;
  const next = doc.tokens[verb + 1]?.lower ?? '';
  return next.startsWith('-') && lexicon.anyone.has(next.replace(/^-(?:t-)?/, ''));
}

/**
 * «…», lamentó; al respecto, explicó que «…»: a verb of saying for one person that has no subject of its own. Nothing
 * that could be one stands before it: "miles de fieles gritaron" has one that cannot be read.
 */
export function droppedSubject(scene: Scene, verb: number, floor = verb): Reference | null {
  const { dropsSubject, pluralVerbs, between, relatives, conjunctions } = scene.lexicon;
  const isOfSeveral = pluralVerbs?.test(lowerAt(scene, verb)) === true || HAVE_SEVERAL.test(lowerAt(scene, verb - 1));
  if (!dropsSubject || isOfSeveral) return null;
  let i = verb - 1;
  while (i >= floor && between.has(lowerAt(scene, i))) i -= 1;
  const before = lowerAt(scene, i);
  const isFree = i < floor || /^[,;:.]$/.test(before) || relatives.has(before) || conjunctions.has(before);
  if (!isFree && !isFronted(scene, i, floor, verb)) return null;
  const gender = genderOfVerb(scene, verb);
  const told = gender ? { gender } : { gender: 'male' as const, dropped: true as const };
  return { kind: 'pronoun', ...told, first: verb, end: verb + 1 };
}

/** "En este sentido recordó «…»", "Più tardi ha detto «…»": no word of the clause before the verb is its subject. */
function isFronted(scene: Scene, last: number, floor: number, verb: number): boolean {
  const { prepositions, conjunctions, subordinators, fronted } = scene.lexicon;
  let first = last;
  while (first > floor && isOutside(scene, first - 1) && !/^[,;:.]$/.test(textAt(scene, first - 1))) first -= 1;
  if (conjunctions.has(lowerAt(scene, first))) first += 1;
  if (last - first > LONGEST_FRONTED || isOfNoneIn(scene, last + 1, verb)) return false;
  const opener = lowerAt(scene, first);
  if (prepositions.has(opener) && !subordinators?.has(opener)) return first < last;
  const words = (end: number): string =>
    scene.doc.text.slice(tokenAt(scene, first)?.start, tokenAt(scene, end)?.end).toLowerCase();
  for (let end = last; end < verb; end++) if (fronted?.test(words(end))) return true; // "Más tarde ha dicho"
  return false;
}
/** In tokens. */
const LONGEST_FRONTED = 20;

/** "Nella relazione si ipotizza", "Sul muro è scritto": nobody's. */
function isOfNoneIn(scene: Scene, first: number, verb: number): boolean {
  for (let i = first; i < verb; i++) if (OF_NOBODY.test(lowerAt(scene, i))) return true;
  return false;
}
const OF_NOBODY = /^(?:s[ei]|es|era|fue|foi|[éè]|est(?:á|aba|ava)|viene|venne)$/;

/**
 * "Le capre, ha spiegato, «non leggono»", "La giunta – sostiene – è ferma", "El ministro, añadió, es «…»": alone
 * between commas it has no subject. In "Anna Riva, la presidente, dichiara, in aula, …" one only closes an apposition.
 */
export function isAlone(scene: Scene, verb: number, floor: number): boolean {
  const { dropsSubject, between, prepositions } = scene.lexicon;
  const mark = textAt(scene, verb + 1);
  if (dropsSubject !== true || !/^[,–—]$/.test(mark)) return false;
  let comma = verb - 1;
  const isOfVerb = (word: string): boolean => between.has(word) && !prepositions.has(word); // "em nota"
  while (comma > floor && isOfVerb(lowerAt(scene, comma))) comma -= 1;
  if (comma <= floor || textAt(scene, comma) !== mark) return false;
  return mark !== ',' || !ownTokens(scene, floor, comma).some((i) => textAt(scene, i) === ',');
}

/** "avevano scritto", "han dicho", "tinham dito": more than one did. */
export const HAVE_SEVERAL = /^(?:ha(?:n|nno|bían)|avevano|têm|tinham|haviam)$/;

/** "powiedziała": whether a woman or a man says it, in languages whose verbs tell. */
export function genderOfVerb(scene: Scene, verb: number): 'female' | 'male' | null {
  const { genderedVerbs } = scene.lexicon;
  const lower = lowerAt(scene, verb);
  return genderedVerbs?.female.test(lower) ? 'female' : genderedVerbs?.male.test(lower) ? 'male' : null;
}

/** "Au ministère de la Pêche, on évoque «…»": nobody in particular speaks for the body that opens the sentence. */
export function isSaidThere(scene: Scene, verb: number, first: number): boolean {
  const { anyone, prepositions, institutions, reporting, saying } = scene.lexicon;
  const isVerb = reporting.has(lowerAt(scene, verb)) || saying.has(lowerAt(scene, verb));
  if (!isVerb || !anyone?.has(lowerAt(scene, verb - 1)) || !prepositions.has(lowerAt(scene, first))) return false;
  for (let i = first + 1; i < Math.min(verb, first + NEAR_OPENING); i++)
    if (institutions.has(lowerAt(scene, i)) || scene.entities[entityAt(scene, i)]?.kind === 'organisation') return true;
  return false;
}
/** "Au ministère", "Du côté de la mairie", in tokens. */
const NEAR_OPENING = 6;

/** How far after the mark the verb may stand whose subject comes first: „…“, hatte Müller am Montag gesagt. */
export const FAR_VERB = 16;
