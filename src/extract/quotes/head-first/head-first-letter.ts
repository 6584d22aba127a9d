/**
 * "Die Eltern bekamen ein Schreiben der Direktion, in dem es hieß: „…“", "Die Bahn verschickte einen Brief. Darin heißt
 * es: „…“": whose the letter is that the sentence, or the one before, brings in; else whoever wrote it. German.
 */
import { oncePerSpan } from '../../../text/memo.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { after, isImpersonal, isPause, ownTokens, type Answer } from './head-first-region.ts';
import { BY_FORM } from '../model/models.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, paragraphAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import type { Attribution } from '../candidates/weighed.ts';

/** Read once: a rule asks, what makes the rule sure, and whether it is nobody's. */
export const authorOfLetter = oncePerSpan((scene: Scene, quote: Quotation): Answer =>
  scene.lexicon.saidOfNobody?.inWhich ? (inSameSentence(scene, quote) ?? inSentenceBefore(scene, quote)) : null);

/** Whose letter it is, as sure as that makes them: whoever got it is the subject of the sentence. */
export function letterByForm<Likeliest extends Candidate & Attribution>(
  scene: Scene, quote: Quotation, list: readonly Candidate[], likeliest: Likeliest,
): Likeliest | null {
  const author = authorOfLetter(scene, quote)?.reference;
  const same = author && list.find(({ reference, sources }) =>
    reference?.first === author.first && sources.includes('according-to'));
  return same ? { ...likeliest, ...same, confidence: Math.max(BY_FORM, likeliest.confidence) } : null;
}

/** ", in dem es hieß:" behind the owner of the letter. */
function inSameSentence(scene: Scene, quote: Quotation): Answer {
  const { first } = sentenceAround(scene, quote.first);
  const before = textBetween(scene, first, quote.first);
  if (!scene.lexicon.saidOfNobody?.inWhich?.test(before)) return null;
  const own = ownTokens(scene, first, quote.first);
  const comma = own.filter((i) => textAt(scene, i) === ',').at(-1) ?? first;
  const letter = own.filter((i) => i < comma && isLetter(scene, i)).at(-1);
  const owner = letter === undefined ? null : ownerOf(scene, letter, comma);
  return owner?.end === comma ? told(owner, comma + 1) : null;
}

/** "Darin heißt es: „…“", „…“, heißt es darin: and nothing else is said there. */
function inSentenceBefore(scene: Scene, quote: Quotation): Answer {
  const { first } = sentenceAround(scene, quote.first);
  const tag = tagOf(scene, quote, first);
  if (tag < 0 || first === 0 || paragraphAt(scene, first - 1) !== quote.paragraph || !isOutside(scene, first - 1))
    return null;
  const before = sentenceAround(scene, first - 1);
  const letters = ownTokens(scene, before.first, before.end).filter((i) => isLetter(scene, i));
  const [letter] = letters;
  if (letter === undefined || letters.length > 1) return null;
  const owner = ownerOf(scene, letter, before.end);
  if (owner) return told(owner, tag);
  if (lowerAt(scene, letter + 1) === 'des') return null; // "veröffentlichte das Urteil des Gerichts"
  const isWritten = scene.lexicon.saidOfNobody?.published?.test(textBetween(scene, before.first, before.end));
  const writer = isWritten ? firstSubject(scene, before.first, before.end) : null;
  return writer && writer.first < letter ? told(writer, tag) : null;
}

const told = (reference: Reference, at: number): NonNullable<Answer> =>
  ({ reference, evidenceFirst: Math.min(reference.first, at), evidenceEnd: Math.max(reference.end, at + 1) });

/** Where "heißt es" stands beside "darin" or "dort", right before the mark or right behind it; or -1. */
function tagOf(scene: Scene, quote: Quotation, first: number): number {
  const { first: behind, end } = after(scene, quote);
  const isBehind = isPause(scene, quote.last + 1) && first === quote.first;
  const [from, to] = isBehind ? [behind, Math.min(end, behind + LONGEST_TAG)] : [first, quote.first];
  if (to - from > LONGEST_TAG + 1) return -1;
  const words = ownTokens(scene, from, to);
  const verb = words.find((i) => isImpersonal(scene, i)) ?? -1;
  return words.some((i) => /^(?:darin|dort|da)$/.test(lowerAt(scene, i))) ? verb : -1;
}
/** "heißt es darin unter anderem", in tokens. */
const LONGEST_TAG = 6;

const isLetter = (scene: Scene, i: number): boolean =>
  scene.lexicon.documents?.has(lowerAt(scene, i)) === true && /^\p{Lu}/u.test(textAt(scene, i));

/** "(Schreiben) der Direktion", "(Stellungnahme) von Greenpeace" */
function ownerOf(scene: Scene, letter: number, end: number): Reference | null {
  const word = lowerAt(scene, letter + 1);
  const isOf = scene.lexicon.genitives?.has(word) === true;
  if (!isOf && !/^(?:der|des)$/.test(word)) return null;
  const at = isOf ? letter + 2 : letter + 1;
  const owner = headFirstPhrase(scene, at, end) ?? plainPhrase(scene, at, end);
  return owner && word === 'des' && isGenitive(scene, owner) ? null : owner;
}

/** "des Gerichts", "des Bundesministeriums für Bildung": no name in this form; "des Rektors Karl Lott" has one. */
function isGenitive(scene: Scene, owner: Reference): boolean {
  const { kind, name = '' } = scene.entities[owner.kind === 'name' ? owner.entity : -1] ?? {};
  return kind !== 'person' && (owner.kind !== 'name' || /^\p{L}+s(?: |$)/u.test(name));
}

const textBetween = (scene: Scene, first: number, end: number): string =>
  scene.doc.text.slice(tokenAt(scene, first)?.start ?? 0, tokenAt(scene, end)?.start ?? scene.doc.text.length);
