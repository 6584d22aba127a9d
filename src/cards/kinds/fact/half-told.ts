/**
 * Sentences whose other half stands elsewhere: a question that somebody put, without its answer, and what was so at
 * first. Of three judged facts that only ask, and of two that tell a beginning, an editor printed none.
 */
import { pattern } from '../../../pattern.ts';

/** "A parent asked how sure he was"; "Asked whether it leaks, Medina said" has its answer. */
const ASKED: Readonly<Record<string, RegExp>> = {
  en: pattern(
    'u',
    String.raw`^(?!Asked)[^“”"]*\b(?:asked|asks|wondered|wanted to know) (?:[\p{L}’'-]+ ){0,3}?`,
    String.raw`(?:if|whether|how|what|why|when|who)\b`,
  ),
  de: /(?:fragte|fragt|wollte (?:\p{L}+ )?wissen)(?: \p{L}+){0,3}, (?:ob|wie|was|warum|wann|wer|wo)\s/u,
  fr: /\ba demandé (?:[\p{L}’'-]+ ){0,3}?(?:s[i’']|comment|pourquoi|quand|qui|ce qu[e’'])/u,
  es: /\bpreguntó (?:[\p{L}-]+ ){0,3}?(?:si|cómo|por qué|cuándo|quién|qué)\s/u,
  it: /\bha (?:chiesto|domandato) (?:[\p{L}’'-]+ ){0,3}?(?:se|come|perché|quando|chi|cosa)\s/u,
  pt: /\bperguntou (?:[\p{L}-]+ ){0,3}?(?:se|como|por que|quando|quem|o que)\s/u,
};
/** "Medina originally signed a petition against it": what came of it? */
const AT_FIRST = /\b(?:originally|initially|at first)\b(?! (?:from|of|named|called|built|planned|due|set)\b)/iu;
const THEN = /\b(?:but|before|until|later|then|now|however|although|though|after)\b/u;

export const isHalfTold = (language: string, text: string): boolean =>
  ASKED[language]?.test(text) === true || (language === 'en' && AT_FIRST.test(text) && !THEN.test(text));
