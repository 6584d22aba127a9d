/**
 * Does the writer's sentence over somebody's words hang on the one before it ("Mayor Rosa Medina said it had offered a
 * house." behind "The town has looked for a doctor since May.")? Then both stand there, where both may. Weaker signs
 * than those for which a sentence stands nowhere: "it" may be told in the same sentence, and two sentences do no harm.
 */
import { passageOf } from '../../../extract/sense/dangling.ts';
import { definitesIn } from '../../../extract/sense/definite.ts';
import { stemOf } from '../../../extract/sense/passage.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import { pattern } from '../../../pattern.ts';
import type { Document, Span } from '../../../text/document.ts';
import { hasWords } from '../../has-words.ts';
import type { Planning } from '../../planning.ts';

/** What points to another sentence: "it", "man", "l’avancer", "Son adjoint", "gelarla", "In una, …". */
const POINTS: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:its?|they|them|theirs?|this|these|those)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:man|dort|deren|dessen|dies\p{Ll}*)(?!\p{L})/iu,
  fr: pattern(
    'u',
    String.raw`(?<!\p{L})(?:(?:à|de|pour|sans) l[’']\p{L}+er|s[’']en|cela)(?!\p{L})|`,
    String.raw`^(?:(?:Son|Sa|Ses|Leurs?|Réponse)\s|C[’']est\s|L[’']un)`,
  ),
  it: /(?<!\p{L})\p{L}+[aei]rl[aoei](?!\p{L})|^(?:(?:Il )?[Ss]uo |(?:La )?[Ss]ua |In un[ao], )/u,
  es: /(?<!\p{L})(?:\p{L}+[aei]rl[ao]s?|ello|esto|eso)(?!\p{L})|^Su\s/u,
  pt: /(?<!\p{L})(?:\p{L}+-l?[ao]s?|isso|isto)(?!\p{L})|^(?:[OA] )?[Ss](?:eu|ua)\s/u,
};

/** A sentence that begins so tells of somebody who stands before it, too: nothing is won. */
const SUBJECTLESS = pattern(
  'u',
  '^(?:Ha|Han|Hanno|Tiene|Tienen|Tenía|Era|Fue|Está|Estaba|Aveva|Tem|Têm|Tinha|Foi|Ficou|Não|Not?|Nor|Its|Their)[\\s,]',
);
/** "The privacy.": fewer words tell of nothing. */
const LEAST_WORDS = 4;

/** @param two the same sentence and the one before it; @param words what was said */
export function hangsBefore(planning: Planning, one: Span, two: Span, words: Span): boolean {
  const { document } = planning;
  const earlier = document.text.slice(two.start, one.start);
  if (SUBJECTLESS.test(earlier) || !hasWords(earlier, LEAST_WORDS)) return false;
  const points = POINTS[document.language]?.test(document.text.slice(one.start, one.end)) === true;
  return points || asksWhich(planning, one, words) > asksWhich(planning, two, words);
}

/** How many nouns with "the" the article told of before, and neither the headline, the sentences nor the words do. */
function asksWhich({ document, known }: Planning, span: Span, words: Span): number {
  const passage = passageOf(document, [span], known(null));
  const told = stemsOf(document, words);
  return passage === null ? 0 : definitesIn(passage).filter(({ isTold, isEarlier, noun }) =>
    !isTold && isEarlier && !told.has(stemOf(noun.lower))).length;
}

const stemsOf = (document: Document, words: Span): ReadonlySet<string> =>
  new Set(tokensIn(document, words).map(({ lower }) => stemOf(lower)));
