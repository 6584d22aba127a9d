/**
 * Sentences whose other half stands elsewhere: a question that somebody put, without its answer, and what was so at
 * first. Of three judged facts that only ask, and of two that tell a beginning, an editor printed none.
 */
import { pattern } from '../../../pattern.ts';

/** "A parent asked how sure he was"; "Asked whether it leaks, Medina said" has its answer. */
const ASKED: Readonly<Record<string, RegExp>> = {
  en: pattern(
    'u',
    String.raw`^(?!Asked)[^“”"]*\b(?:asked|asks|wondered|wanted to know) `,
    String.raw`(?:(?:him|her|them|the \p{Ll}+|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) )?`,
    String.raw`(?:if|whether|how|what|why|when|who)\b`,
  ),
  de: pattern(
    'u',
    String.raw`(?<!\p{L})(?:fragte|fragt|wollte (?:\p{L}+ )?wissen)(?: \p{L}+){0,3}, `,
    String.raw`(?:ob|wie|was|warum|wann|wer|wo)\s`,
  ),
  fr: pattern(
    'u',
    String.raw`\ba demandé (?:(?:à|au|aux) [\p{L}’'-]+ (?:[\p{L}’'-]+ )?)?`,
    String.raw`(?:si\s|s[’']ils?\s|comment\s|pourquoi\s|ce qu[e’'])`,
  ),
  es: /\bpreguntó (?:al? [\p{L}-]+ (?:[\p{L}-]+ )?)?(?:si|cómo|por qué|cuándo|quién|qué)\s/u,
  it: pattern(
    'u',
    String.raw`\bha (?:chiesto|domandato) (?:(?:al?|alla|ai|agli) [\p{L}’'-]+ (?:[\p{L}’'-]+ )?)?`,
    String.raw`(?:se|perché|quando|chi|cosa)\s`,
  ),
  pt: /\bperguntou (?:(?:à|ao|aos|às|a) [\p{L}-]+ (?:[\p{L}-]+ )?)?(?:se|como|por que|quando|quem|o que)\s/u,
};
/** "Medina originally signed a petition against it": what came of it? */
const AT_FIRST = /\b(?:originally|initially|at first)\b(?! (?:from|of|named|called|built|planned|due|set)\b)/iu;
const THEN = /\b(?:but|before|until|later|then|now|however|although|though|after)\b/u;

export const isHalfTold = (language: string, text: string): boolean =>
  ASKED[language]?.test(text) === true || (language === 'en' && AT_FIRST.test(text) && !THEN.test(text));
