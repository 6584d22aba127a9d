/**
 * Whose statement a quotation is, where a noun names it and no verb of saying does: „…“, so das Fazit des Trainers;
 * «…», fue la respuesta de la alcaldesa; La réponse du maire : « … ».
 */
import { isAdjective } from '../phrase/adjective.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { headFirstPhrase, withComplements } from '../phrase/head-first-phrase.ts';
import { after, answer, beginsAnew, endsInColon, isPause, ownTokens, says, type Answer } from './head-first-region.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../../names/words/given-names.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { isWording } from './wording.ts';

/** "das Fazit des Trainers" as a speaker is the trainer; any other reference is itself. */
export function ownerOfStatement(scene: Scene, reference: Reference): Reference {
  if (reference.kind !== 'descriptor') return reference;
  // "die Forderung der Gewerkschaft": the noun for a body is taken for the head
  for (let i = reference.first; i <= reference.head; i++)
    if (scene.lexicon.statements?.has(lowerAt(scene, i)))
      return ownerBehind(scene, i, sentenceAround(scene, i).end) ?? reference;
  return reference;
}

/** „…“, sagt ein altes Sprichwort; „…“ lautet das Motto des Abends: what is said is nobody. */
export const isSaying = (scene: Scene, reference: Reference): boolean => reference.kind === 'descriptor' &&
  (scene.lexicon.sayings?.has(lowerAt(scene, reference.head)) === true || isWording(scene, reference));

/** Whose the noun at this token is: "de la alcaldesa", "des Trainers", "von Jana Keller". */
function ownerBehind(scene: Scene, noun: number, end: number): Reference | null {
  const { genitives, joins, determiners } = scene.lexicon;
  const at = behindModifiers(scene, noun + 1, end);
  const of = lowerAt(scene, at);
  // "la excusa para despedir a", "el recado para el rey": what it is for, and whom it is told
  const isJoined = at === noun + 1 && joins.has(of) && !isRomance(scene.lexicon);
  if (!isOutside(scene, at) || !(genitives?.has(of) || isJoined)) return null;
  const first = determiners.has(of) ? at : at + 1;
  const owner = headFirstPhrase(scene, first, end) ?? plainPhrase(scene, first, end) ?? bareNoun(scene, first, end);
  if (owner?.kind === 'name') return isSomebody(scene, owner.entity) ? owner : null;
  return owner?.kind === 'descriptor' ? owner : null;
}

/** "il commento amaro della segretaria", "il commento a caldo di Fabbri": the "of" behind what modifies the noun. */
function behindModifiers(scene: Scene, first: number, end: number): number {
  const { genitives, capitalisesNouns } = scene.lexicon;
  if (!genitives || capitalisesNouns) return first;
  for (let i = first; i <= first + MOST_BEHIND && i < end && isOutside(scene, i) && entityAt(scene, i) < 0; i++) {
    if (genitives.has(lowerAt(scene, i))) return i;
    if (!isAdjective(scene, i) && !/^(?:a|à|en)$/.test(lowerAt(scene, i))) return first;
  }
  return first;
}
const MOST_BEHIND = 2;

/** By kind, or by a given name before another: "die Antwort von Jana Keller". */
function isSomebody({ entities }: Scene, entity: number): boolean {
  const { kind = 'unknown', name = '' } = entities[entity] ?? {};
  return kind !== 'unknown' || (/\s/.test(name) && givenNameGender(name.split(/\s/)[0] ?? '') !== undefined);
}

/** "dos adeptos", "della curva": a noun that no list has, behind an "of" that holds its article. */
const bareNoun = (scene: Scene, first: number, end: number): Reference | null =>
  first < end && /^\p{Ll}{4,}/u.test(textAt(scene, first)) && isAdjective(scene, first)
    ? withComplements(scene, first, first, end) : null;

/** «…», fue la rotunda respuesta de la alcaldesa; „…“, war das Fazit von Jana Keller */
export function statementAfter(scene: Scene, quote: Quotation): Answer {
  const { first, end } = after(scene, quote);
  if (beginsAnew(scene, quote, first) || !isPause(scene, first - 1)) return null;
  let at = first; // "«…», le parole del sindaco" has no verb
  while (at < Math.min(end, first + MOST_COPULAS) && isCopula(scene, at)) at += 1;
  const noun = statementAt(scene, at);
  const owner = noun >= 0 && noun < end ? ownerBehind(scene, noun, end) : null;
  return owner && answer(owner, first);
}
/** "ha sido también". */
const MOST_COPULAS = 3;

function isCopula({ lexicon, doc }: Scene, i: number): boolean {
  const { copulas, auxiliaries, between, passive } = lexicon;
  const lower = doc.tokens[i]?.lower ?? '';
  if (lexicon.determiners.has(lower)) return false; // "foi a resposta"
  return [copulas, auxiliaries, between, passive?.auxiliaries].some((words) => words?.has(lower));
}

/** The noun of a phrase for a statement that begins with its article at this token, or -1. */
function statementAt(scene: Scene, first: number): number {
  const { statements, genitives } = scene.lexicon;
  const isBare = statements?.has(lowerAt(scene, first)) && genitives?.has(lowerAt(scene, first + 1));
  if (isBare && isOutside(scene, first)) return first; // "«…», parola di sindaco"
  if (!isDeterminer(scene, first)) return -1;
  for (let i = first + 1; i <= first + MOST_ADJECTIVES + 1 && isOutside(scene, i); i++) {
    if (scene.lexicon.statements?.has(lowerAt(scene, i))) return i;
    if (!isAdjective(scene, i) && !(i === first + 1 && isDeterminer(scene, i))) return -1; // "queste le parole"
  }
  return -1;
}
const MOST_ADJECTIVES = 3;

/** La respuesta de la alcaldesa fue clara: «…»; Das Fazit des Trainers: „…“ */
export function statementBefore(scene: Scene, quote: Quotation): Answer {
  if (!endsInColon(scene, quote)) return null;
  const { first } = sentenceAround(scene, quote.first - 1);
  const isOpened = scene.lexicon.soIsSaid?.test(lowerAt(scene, first)) === true;
  const noun = statementAt(scene, isOpened ? first + 1 : first);
  if (noun < 0 || ownTokens(scene, first, quote.first).some((i) => i !== noun && says(scene, i))) return null;
  const owner = ownerBehind(scene, noun, quote.first - 1);
  return owner && !(isOpened && isOfThing(scene, owner)) ? answer(owner, noun) : null;
}

/** "Immediata la richiesta di danni:": what is asked for has no article. */
const isOfThing = ({ lexicon, doc }: Scene, { kind, first }: Reference): boolean =>
  kind === 'descriptor' && !lexicon.determiners.has(doc.tokens[first]?.lower ?? '') &&
  !lexicon.contractions?.has(doc.tokens[first - 1]?.lower ?? '') &&
  !/^d(?:ei|egli|elle)$/.test(doc.tokens[first - 1]?.lower ?? '');
