/**
 * "Nobody called it “…”", "Todos hablan de «…»", „…“, sagte niemand: the subject of the tag is nobody in particular, so
 * no one is told for it, whoever spoke before.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { subjectAfter } from '../clause/head-first-subject.ts';
import { after, endsInColon, isPause } from '../head-first/head-first-region.ts';
import { isOfEither } from '../clause/subject-of-where.ts';
import { isOutside, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import type { Reading } from '../candidates/sources.ts';

export function isSaidByAnyone(scene: Scene, quote: Quotation, [strongest]: readonly Reading[]): boolean {
  const { anyone, headFirst } = scene.lexicon;
  const tag = strongest && strongest.reference.kind !== 'pronoun' ? strongest.reference.first : null;
  if (tag !== null && (isOfNoOne(scene, tag) || isAnyReader(scene, tag))) return true;
  if (headFirst !== true) return false;
  if (isOfNobody(scene, quote, strongest)) return true;
  // "Au ministère, on évoque «…»" names somebody all the same
  const isOther = strongest && !anyone?.has(lowerAt(scene, strongest.reference.first));
  const words = isOther ? undefined : anyone;
  const behind = tagVerb(scene, after(scene, quote).first);
  if (isVerb(scene, behind)) return isTagOfAnyone(scene, quote, behind, isOther ? strongest : undefined);
  const verb = verbBefore(scene, quote);
  const isObject = tag !== null && tag > verb; // "Kein Verständnis äußerte Kern: „…“"
  return verb >= 0 && ((!isObject && isAnyoneBefore(scene, verb, words)) || isAnyoneBehind(scene, verb, words));
}

const isOfNobody = (scene: Scene, quote: Quotation, strongest: Reading | undefined): boolean =>
  isCalledSo(scene, quote) || isTurned(scene, quote, strongest) || isOpen(scene, quote);

/** "La policía detuvo al pintor Luis Mora en Vigo, donde declaró que «…»" */
function isOpen(scene: Scene, quote: Quotation): boolean {
  const verb = verbBefore(scene, quote);
  return verb >= 0 && isOfEither(scene, sentenceAround(scene, verb).first, verb) &&
    !subjectAfter(scene, verb, quote.first);
}

/** "Nobody", "No resident", "None of the four deputies": what the phrase that begins at `tag` says. */
function isOfNoOne(scene: Scene, tag: number): boolean {
  const isNoOne = (i: number): boolean => isOutside(scene, i) && scene.lexicon.noOne?.has(lowerAt(scene, i)) === true;
  const opening = lowerAt(scene, tag - 1) === 'the' ? tag - 1 : tag;
  return isNoOne(tag) || isNoOne(tag - 1) || (lowerAt(scene, opening - 1) === 'of' && isNoOne(opening - 2));
}

/** "One must ask", "one might call it “…”": nobody in particular; "one said" is one of those before. English. */
const isAnyReader = (scene: Scene, tag: number): boolean =>
  scene.lexicon.language === 'en' && lowerAt(scene, tag) === 'one' && MUST.test(lowerAt(scene, tag + 1));
const MUST = /^(?:can|could|may|might|must|should)$/;

/**
 * "Le préfet a réclamé du calme, d'où des huées : « … », ont crié certains": the tag is nearer than what somebody
 * `other` asked, whom a colon parts from the words.
 */
function isTagOfAnyone(scene: Scene, quote: Quotation, verb: number, other?: Reading): boolean {
  const isFarther = other && endsInColon(scene, quote) && other.reference.end < quote.first;
  const words = other && !isFarther ? undefined : scene.lexicon.anyone;
  return isPause(scene, quote.last + 1) && isAnyoneBehind(scene, verb, words);
}

/** « … », ont crié certains: past the words of a compound tense. */
function tagVerb(scene: Scene, first: number): number {
  const { between } = scene.lexicon;
  let verb = first;
  while (!isVerb(scene, verb) && between.has(lowerAt(scene, verb)) && verb < first + MOST_BETWEEN) verb += 1;
  return isVerb(scene, verb) ? verb : first;
}
const MOST_BETWEEN = 3;

/**
 * « … », lui répondis-je; « … », ai-je demandé; « … », lui a-t-on promis: the writer, or nobody in particular, and
 * never who is told it. In « … », assure-t-on à la mairie what stands behind names a body. French.
 */
function isTurned(scene: Scene, quote: Quotation, strongest: Reading | undefined): boolean {
  const { selves, there, between, unsigned } = scene.lexicon;
  const { first, end } = after(scene, quote);
  const isNamed = strongest !== undefined && strongest.reference.first > quote.last;
  for (let verb = first; verb < Math.min(end, first + MOST_TURNED); verb++) {
    if (!/^\p{Ll}/u.test(textAt(scene, verb))) return false;
    const pronoun = TURNED.exec(lowerAt(scene, verb + 1))?.[1] ?? '';
    const isRead = unsigned?.some((words) => words.every((word, k) => lowerAt(scene, verb + k) === word));
    if (selves?.has(pronoun) || (there?.nobody.has(pronoun) && !isNamed && !isRead)) return true;
    if (!between.has(lowerAt(scene, verb))) return false;
  }
  return false;
}
/** "-je", "-t-on" */
const TURNED = /^-(?:t-)?(\p{L}+)$/u;
/** "(ne) (lui) (en) demande": words before the one that has the pronoun, and it, in tokens. */
const MOST_TURNED = 4;

type Words = ReadonlySet<string> | undefined;

const isVerb = ({ lexicon, doc }: Scene, i: number): boolean => {
  const lower = doc.tokens[i]?.lower ?? '';
  return lexicon.saying.has(lower) || lexicon.reporting.has(lower);
};

/**
 * "ce que l'on appelle « … »", "lo que se llama «…»"; in German the verb ends the clause: "eine Gabe, die man gern als
 * „…“ bezeichnet", "Man könnte ihn „…“ nennen".
 */
function isCalledSo(scene: Scene, quote: Quotation): boolean {
  const { anyone, capitalisesNouns, saidOfNobody } = scene.lexicon;
  const before = scene.doc.text.slice(Math.max(0, quote.start - LONGEST_CALLING), quote.start).replace(MARKS, '');
  if (saidOfNobody?.called?.test(before)) return true;
  if (!capitalisesNouns || !isVerb(scene, quote.last + 1)) return false;
  const { first } = sentenceAround(scene, quote.first);
  for (let i = quote.first - 1; i >= first && isOutside(scene, i) && !/^[,:;]$/.test(textAt(scene, i)); i--)
    if (lowerAt(scene, i) === 'man' || (anyone?.has(lowerAt(scene, i)) && opensClause(scene, i))) return true;
  return false;
}
/** Letters of "lo que se suele denominar". */
const LONGEST_CALLING = 60;
const MARKS = /[«“"„]\s?$/u;

/** The verb that brings the words in: the last one before the marks, with no clause between. */
function verbBefore(scene: Scene, quote: Quotation): number {
  const { first } = sentenceAround(scene, quote.first);
  for (let i = quote.first - (endsInColon(scene, quote) ? 2 : 1); i >= first && isOutside(scene, i); i--) {
    if (/^[,:;]$/.test(textAt(scene, i))) return -1;
    if (isVerb(scene, i)) return i;
  }
  return -1;
}

/** "Nadie habla", "Ningún vecino de Lund habla", "Ni Gil ni Mora hablan": it opens the clause. */
function isAnyoneBefore(scene: Scene, verb: number, anyone: Words): boolean {
  const { noOne, between } = scene.lexicon;
  const { first } = sentenceAround(scene, verb);
  for (let i = verb - 1; i >= Math.max(first, verb - LONGEST_SUBJECT) && isOutside(scene, i); i--) {
    if (/^[,:;.]$/.test(textAt(scene, i))) return false;
    const word = lowerAt(scene, i);
    const isNext = scene.doc.tokens.slice(i + 1, verb).every(({ lower }) => between.has(lower));
    if ((noOne?.has(word) || (anyone?.has(word) && isNext)) && opensClause(scene, i)) return true;
  }
  return false;
}
/** "Keiner der vier Abgeordneten aus dem Norden" in tokens. */
const LONGEST_SUBJECT = 9;

function opensClause(scene: Scene, i: number): boolean {
  const { conjunctions, relatives, subordinators } = scene.lexicon;
  const before = lowerAt(scene, i - 1);
  if (/^[dl]['’]$/.test(before)) return opensClause(scene, i - 1); // "d'autres", "ce que l'on appelle"
  return tokenAt(scene, i - 1)?.sentence !== tokenAt(scene, i)?.sentence || /^[,:;–—]$/.test(before) ||
    [conjunctions, relatives, subordinators].some((words) => words?.has(before));
}

/**
 * "sagte niemand", "dicen muchos en el pueblo", "ont dit d'autres"; in "dicen todos los vecinos" it belongs to a noun,
 * and "algunos de ellos", "plusieurs d'entre eux" are some of those just told of.
 */
function isAnyoneBehind(scene: Scene, verb: number, anyone: Words): boolean {
  const { noOne, prepositions, partitives } = scene.lexicon;
  const first = /^d['’]$/.test(lowerAt(scene, verb + 1)) ? verb + 2 : verb + 1;
  const [word, next] = [lowerAt(scene, first), lowerAt(scene, first + 1)];
  const ends = tokenAt(scene, first + 1)?.kind !== 'word' || prepositions.has(next);
  const isAnyone = anyone?.has(word) === true && ends && partitives?.of.has(next) !== true;
  return isOutside(scene, verb + 1) && (noOne?.has(word) === true || isAnyone);
}
