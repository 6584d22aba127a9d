/** Signs of news in a statement: a day, a sum, a comparison, what is to come; and of its opposite, a definition. */
import type { Span, Token } from '../../text/document.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Features } from './passage.ts';

const WEEKDAY = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag ' +
    'samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves ' +
    'viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira ' +
    'terça-feira quarta-feira quinta-feira',
);
const COMING = wordSet("will won't wird werden");
const COMPARED = wordSet('than als');
const DENIED = wordSet("not no never nicht kein keine pas ne don't didn't isn't wasn't doesn't can't");
const SUM = /[$€£¥]\s?\d|\d\s?(?:€|euros?\b|dollars?\b|percent\b|%|prozent\b)/iu;
/** "Grace is a service that …": at the start of a sentence, the article's own terms explained. */
const DEFINES =
  /^[^,]{2,60}?\s(?:is|are|was|were|ist|sind|est|es)\s(?:an?|the|one|eine?|der|die|das|une?|le|la|el)\s/u;
/** Letters of a passage that are looked at: one of more has no card. */
const LOOKED_AT = 420;

export function newsOf(tokens: readonly Token[], text: string, first: Span | undefined): Features {
  const words = first ? text.slice(first.start, Math.min(first.end, first.start + LOOKED_AT)) : '';
  const has = (list: ReadonlySet<string>): number => +tokens.some(({ lower }) => list.has(lower));
  return {
    weekday: has(WEEKDAY),
    coming: has(COMING),
    compared: has(COMPARED),
    denied: has(DENIED),
    sum: +SUM.test(words),
    defines: +DEFINES.test(words),
    unbroken: +!/[,;]/.test(words),
  };
}
