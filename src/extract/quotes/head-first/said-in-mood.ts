/**
 * "Luis Gil lamentó que Hugo Soto dijera: «…»", "criticou que o ministro tenha dito “…”": behind "que" a subjunctive of
 * saying has its own subject, and whoever regrets or denies it has not said it. Spanish and Portuguese.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { isPersonOrSpeaker } from '../tags/theirs.ts';

export function saidInMood(scene: Scene, quote: Quotation): Reference | null {
  const clause = clauseBefore(scene, quote);
  if (!clause) return null;
  if (WISHING.test(lowerAt(scene, clause.que - 1))) return null; // "pidió que Soto dijera «la verdad»": and he has not
  const subject = headFirstPhrase(scene, clause.que + 1, clause.verb);
  return subject && subject.kind !== 'pronoun' && isPersonOrSpeaker(scene, subject) ? subject : null;
}

/** "negó que Soto hubiera dicho «…»", "duda de que Soto dijera «…»": nobody is told to have said it. */
export function isDeniedInMood(scene: Scene, quote: Quotation): boolean {
  const { que = 0 } = clauseBefore(scene, quote) ?? {};
  return que > 0 && DENYING.test(lowerAt(scene, lowerAt(scene, que - 1) === 'de' ? que - 2 : que - 1));
}
const DENYING = /^(?:n(?:eg|ieg)|desm(?:int|ient|ent)|dud|duvid|descart|rechaz|rejeit)/;

/** The "que" before a subjunctive of saying right before the words. */
function clauseBefore(scene: Scene, quote: Quotation): { que: number; verb: number } | null {
  if (!/^(?:es|pt)$/.test(scene.lexicon.language)) return null;
  const { first } = sentenceAround(scene, quote.first - 1);
  const verb = [1, 2, 3].map((back) => quote.first - back).find((i) => i > first && isSubjunctive(scene, i));
  if (verb === undefined) return null;
  for (let i = verb - 1; i > Math.max(first, verb - LONGEST) && isOutside(scene, i); i--) {
    if (/^[.,;:]$/.test(textAt(scene, i))) return null;
    if (lowerAt(scene, i) === 'que') return { que: i, verb };
  }
  return null;
}
const WISHING = /^(?:pid|ped|exig|quis|quer|quier|dese|esper|prop|recom|aconsej|sug)/;
/** "que el entonces ministro de Hacienda, en un mitin, dijera", in tokens. */
const LONGEST = 12;

/** "dijera", "haya dicho", "tenha chamado" */
function isSubjunctive(scene: Scene, i: number): boolean {
  const lower = lowerAt(scene, i);
  if (PLAIN.test(lower)) return true;
  return /^(?:d(?:icho|ito)|(?:llam|cham|afirm|calific|declar|asegur|escri)(?:ado|to))$/.test(lower) &&
    /^(?:haya|hubiera|hubiese|tenha|tivesse)$/.test(lowerAt(scene, i - 1));
}
const PLAIN = /^(?:dij(?:era|ese)|dissesse|(?:llam|cham|afirm|calific|declar|asegur)a(?:ra|se|sse))$/;
