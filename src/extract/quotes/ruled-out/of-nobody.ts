/** Words that stand on a sign, a shirt or a wall, and those that a noun for a cry brings in: of nobody who is told. */
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { isSaidBySeveral } from './said-by-several.ts';
import { isOutside, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { isOfWording } from '../head-first/wording.ts';

/** "Auf den Plakaten stand „…“", "tras la pancarta «…»", "gritos de «…»": no words of whoever spoke before. */
export function isNobodys(scene: Scene, quote: Quotation, { sources, reference }: Candidate): boolean {
  const { nobodys, anyone, headFirst } = scene.lexicon;
  // «…», rezaba una pancarta al grito de «…»: nor of whom a verb without a subject would mean
  const isOf = headFirst === true
    ? [1, 2].some((back) => nobodys?.has(lowerAt(scene, quote.first - back))) || isOnSign(scene, quote)
    : isWorn(scene, quote);
  const isNear = sources.every((source) => CARRIED.has(source) || (isOf && NAMED_THERE.has(source)));
  if (!nobodys || !(isNear || (isOf && reference?.kind === 'pronoun'))) return false;
  const isReport = scene.lexicon.reportedMood?.has(lowerAt(scene, quote.first - 1)) === true; // "man brauche „…“"
  if (anyone?.has(lowerAt(scene, quote.first - 2)) && !isReport) return true; // "on raille « … »"
  if (scene.lexicon.headFirst && (isSaidBySeveral(scene, quote) || isPredicate(scene, quote))) return true;
  if (isOnSign(scene, quote)) return true;
  const { first } = sentenceAround(scene, quote.first);
  for (let i = Math.max(first, quote.first - NOBODYS_WORDS); i < quote.first; i++)
    if (isOutside(scene, i) && nobodys.has(lowerAt(scene, i))) return true;
  return false;
}

/** "Nella relazione si ipotizza un'infiltrazione, «…»": it is said there, and by nobody who spoke before. */
export function isImpersonal(scene: Scene, quote: Quotation, { sources }: Candidate): boolean {
  const { doc, lexicon } = scene;
  const { before, behind } = lexicon.saidOfNobody ?? {};
  const { start, end, first } = quote;
  if (!sources.every((source) => CARRIED.has(source) || source === 'link' || source === 'introduced')) return false;
  if (isOfWording(scene, quote)) return true;
  if (sources.includes('introduced')) return false;
  const { sentence } = doc.tokens[first] ?? {};
  const opening = doc.tokens[doc.sentences[sentence ?? 0]?.firstToken ?? 0]?.start ?? start;
  const from = Math.max(Math.min(opening, start), start - LONGEST_LIST);
  return before?.test(doc.text.slice(from, start).replace(LISTED, '')) === true ||
    behind?.test(doc.text.slice(end, end + LONGEST_VERB)) === true;
}
/** "se leía «Pan», «Agua» y (": the words of a list before its last. */
const LISTED = /(?:[«"“][^«»"“”]{1,90}[»"”](?:,? (?:\p{Ll}{1,3} )?)){1,12}[«"“]?$/u;
/** In letters, with what stands before the list. */
const LONGEST_LIST = 1500;
/** Letters of « … », est-il précisé. */
const LONGEST_VERB = 30;

/** "wore a T-shirt that read “…”", "held signs reading “…”": what is written on it. English. */
function isWorn(scene: Scene, { first }: Quotation): boolean {
  const verb = lowerAt(scene, first - 1) === ',' || textAt(scene, first - 1) === ':' ? first - 2 : first - 1;
  if (!/^(?:reads?|reading|saying|says?|said|declaring|bearing|proclaiming)$/.test(lowerAt(scene, verb))) return false;
  const noun = /^(?:that|which)$/.test(lowerAt(scene, verb - 1)) ? verb - 2 : verb - 1;
  return scene.lexicon.language === 'en' && scene.lexicon.nobodys?.has(lowerAt(scene, noun)) === true;
}

/** "Na montra, um cartaz escrito à mão diz tudo: «…»": what the words stand on is told before the colon. */
function isOnSign(scene: Scene, quote: Quotation): boolean {
  if (textAt(scene, quote.first - 1) !== ':') return false;
  for (let i = quote.first - 2; i > quote.first - NOBODYS_WORDS && isOutside(scene, i); i--)
    if (scene.lexicon.written?.test(lowerAt(scene, i)) || (scene.lexicon.nobodys?.has(lowerAt(scene, i)) &&
      scene.lexicon.determiners.has(lowerAt(scene, i - 1))))
      return tokenAt(scene, i)?.sentence === tokenAt(scene, quote.first - 1)?.sentence;
  return false;
}

/** "Le conseil d'administration « prend acte … »": the marks hold what the subject right before them does. */
function isPredicate(scene: Scene, quote: Quotation): boolean {
  const { first } = sentenceAround(scene, quote.first);
  const subject = first < quote.first ? firstSubject(scene, first, quote.first) : null;
  return subject?.first === first && subject.end === quote.first;
}
/** Between the noun and the marks: "Auf den Plakaten der Jugend stand". */
const NOBODYS_WORDS = 8;
/** Behind "el grito «…»" and "gritos de «…»" nobody is told by being named in the sentence either. */
const NAMED_THERE = new Set(['in its sentence', 'subject', 'subject-after', 'person after', 'introduced']);

/** Sources that only say who may go on speaking, or is named near. */
export const CARRIED = new Set([
  'floor', 'running', 'next-paragraph', 'last voice', 'subject-before', 'person before', 'second person before',
]);
