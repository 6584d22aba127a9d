/**
 * Where somebody denies a claim, which words behind it are the denier's own: "rejected the claim as “nonsense”",
 * "denied the charge, which she called “…”", "rechazó las acusaciones por “…”", « …, les qualifiant de … ».
 */
import { isModifier } from '../phrase/phrase-words.ts';
import { isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';

/** @param from behind the verb of denying; @param end at the mark */
export const answersClaim = (scene: Scene, from: number, end: number): boolean =>
  goesOnToSay(scene, from, end) || isVerdict(scene, from, end);

/** "denied the claim, saying it was “…”", "rejected the charges and called them “…”", "…, which she called “…”" */
export function goesOnToSay(scene: Scene, from: number, end: number): boolean {
  const { conjunctions, saying, reporting } = scene.lexicon;
  let hasClause = false; // "denied claims that he lied and called her “…”" may be what is claimed
  for (let i = from; i < end; i++) {
    const word = lowerAt(scene, i);
    hasClause ||= word === 'that';
    if (!isOutside(scene, i)) continue;
    const before = beforeObject(scene, i);
    const joins = before === ',' || conjunctions.has(before);
    if (isGerund(scene, word)) {
      if (joins) return true;
    } else if (saying.has(word) || reporting.has(word)) {
      if (!hasClause && (conjunctions.has(before) || isInRelative(scene, i, from))) return true;
    }
  }
  return false;
}

function isGerund({ lexicon: { gerund, saying, reporting, headFirst } }: Scene, word: string): boolean {
  const isTelling = saying.has(word) || reporting.has(word);
  return headFirst ? gerund?.test(word) === true : isTelling && word.endsWith('ing');
}

/** The word before the verb and its object: ", les qualifiant", "y las calificó". */
const beforeObject = (scene: Scene, verb: number): string =>
  lowerAt(scene, scene.lexicon.determiners.has(lowerAt(scene, verb - 1)) ? verb - 2 : verb - 1);

/** "…, which the mayor called", "…, que calificó" */
function isInRelative(scene: Scene, verb: number, from: number): boolean {
  for (let i = verb - 1; i > Math.max(from, verb - SUBJECT_WORDS) && isOutside(scene, i); i--) {
    if (textAt(scene, i) === ',') return false;
    if (scene.lexicon.relatives.has(lowerAt(scene, i))) return textAt(scene, i - 1) === ',';
  }
  return false;
}
const SUBJECT_WORDS = 6;

/** "(rejected) allegations of theft as “…”", "(rechazó) las acusaciones por “…”"; no "her description of him as “…”" */
function isVerdict(scene: Scene, from: number, end: number): boolean {
  const { claims, relatives, saying, reporting, deniedAs } = scene.lexicon;
  let as = end - 1;
  while (end - as < BESIDE && as > from && !deniedAs?.has(lowerAt(scene, as)) && isSmall(scene, as)) as -= 1;
  if (deniedAs?.has(lowerAt(scene, as)) !== true || isCharge(scene, from, end)) return false;
  let hasClaim = false;
  for (let i = from; i < as; i++) {
    const word = lowerAt(scene, i);
    if (claims?.has(word) || (BELIEFS.has(word) && !DESCRIPTIONS.has(word))) hasClaim = true;
    else if (DESCRIPTIONS.has(word) || saying.has(word) || reporting.has(word)) return false;
    else if (hasClaim && relatives.has(word)) return false;
  }
  return hasClaim;
}
/** "as a", "as nothing but a" */
const BESIDE = 5;
const isSmall = (scene: Scene, i: number): boolean =>
  isModifier(scene, i) || scene.lexicon.determiners.has(lowerAt(scene, i)) || AROUND.has(lowerAt(scene, i));
const AROUND = wordSet('being nothing but more than simply');
/** "rejected the idea that it was “…”", "rejected the label “…”", "dismissed talk of a “…”": of others as well. */
export const BELIEFS = wordSet(
  'view views idea notion impression perception belief description characterisation characterization portrayal ' +
  'depiction label labels term tag talk finding findings verdict',
);
const DESCRIPTIONS = wordSet('description characterisation characterization portrayal depiction');

/** "las acusaciones por «prevaricación»": what they accuse of, no adjective. Where verbs need no subject. */
function isCharge({ lexicon, doc: { text, tokens } }: Scene, from: number, end: number): boolean {
  if (lexicon.dropsSubject !== true) return false;
  const mark = tokens[end]?.end ?? 0;
  const word = /^\s*(?:\p{L}+mente )?(\p{L}+)/u.exec(text.slice(mark, mark + LONGEST_VERDICT))?.[1] ?? '';
  const isOfSeveral = tokens.slice(from, end).some(({ lower }) => lexicon.claims?.has(lower) && lower.endsWith('s'));
  return !(isOfSeveral ? /[aeo]s$/u : /[aeo]$/u).test(word);
}
/** Letters of an adverb and its adjective. */
const LONGEST_VERDICT = 50;
