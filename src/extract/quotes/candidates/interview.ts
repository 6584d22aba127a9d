/**
 * Interviews as newspapers print them: a line that asks, and below it the answer in marks, which fills its line and has
 * no tag of anybody else. All answers are those of whom the lines before the first question are about.
 */
import { oncePer } from '../../../text/memo.ts';
import type { Entity } from '../../entity.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isGoverned } from '../phrase/governed.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, lowerAt, named, paragraphAt, textAt, type Scene } from '../scene/scene.ts';
import type { Reference } from '../scene/reference.ts';
import { statementsOf } from './statements-page.ts';

/** Fewer questions than this may be a writer's own. */
const LEAST_ASKED = 3;
/** Letters of a question, and of "(Ride.)" between two parts of an answer. */
const LONGEST_QUESTION = 400;
const LONGEST_ASIDE = 30;

interface Interview {
  answers: ReadonlySet<Quotation>;
  by: Reference | null;
}

/** Nobody but who is interviewed has said such a quotation, even where the text does not name them. */
export const isAnswerOfInterview = (scene: Scene, quote: Quotation): boolean => interviewOf(scene).answers.has(quote);

/** Who is interviewed, where the opening names one person before all others. */
export const answeredBy = (scene: Scene): Reference | null => interviewOf(scene).by;

const interviewOf = oncePer((scene: Scene): Interview => {
  const below = scene.quotations.flatMap((quote) => {
    const above = questionAbove(scene, quote);
    return above ? [{ quote, above, fills: fillsLine(scene, quote) || endsBefore(scene, quote) }] : [];
  });
  const asked = below.filter(({ above, fills }) => above.asks && fills);
  if (asked.length < LEAST_ASKED) return statementsOf(scene) ?? NONE;
  // a line that asks nothing is the interviewer's only where somebody has been asked: before that it sets a scene
  const opening = Math.min(...below.filter(({ above }) => above.asks).map(({ above }) => above.start));
  const by = addressedIn(scene, asked.map(({ above }) => above.start)) ?? personBefore(scene, opening);
  if (!below.every(({ quote, fills }) => fills || !isOfAnother(scene, quote, by))) return NONE;
  const answers = new Set(below.filter(({ above, fills, quote }) =>
    above.start >= opening && (fills || isTaggedBy(scene, quote, by))).map(({ quote }) => quote));
  for (const [q, quote] of scene.quotations.entries()) {
    const before = scene.quotations[q - 1];
    if (before && answers.has(before) && goesOn(scene, before, quote)) answers.add(quote);
  }
  return { answers, by };
});
const NONE: Interview = { answers: new Set(), by: null };

/** "Frau Terhorst, wer klopft bei Ihnen an?": whom the first question that opens with a name speaks to. */
function addressedIn(scene: Scene, starts: readonly number[]): Reference | null {
  const { doc, lexicon, entities } = scene;
  for (const start of starts) {
    const first = doc.tokens.findIndex((token) => token.start >= start);
    const name = first + (/^(?:p|d|q)$/.test(lowerAt(scene, first)) ? 2 : 0) + 1;
    const isPerson = entities[entityAt(scene, name)]?.kind === 'person';
    if (!isPerson || !lexicon.honorifics.has(lowerAt(scene, name - 1))) continue;
    if (textAt(scene, scene.nameEnd[name] ?? 0) === ',') return named(scene, name);
  }
  return null;
}

/** «C'era», ammette il marito: somebody else answers, so more than one may. «Ecco», mormora. tells of nobody. */
function isOfAnother(scene: Scene, quote: Quotation, by: Reference | null): boolean {
  if (isTaggedBy(scene, quote, by)) return false;
  for (let i = quote.last + 1; paragraphAt(scene, i) === quote.paragraph; i++)
    if (isOutside(scene, i) && (entityAt(scene, i) >= 0 || isPersonNoun(scene, lowerAt(scene, i)))) return true;
  return false;
}

/** „…!“ Am Tag darauf hing ein Zettel an der Tür: the answer has its stop inside the marks, and no tag is behind it. */
const endsBefore = ({ doc }: Scene, { start, end }: Quotation): boolean =>
  /[.!?…]$/.test(doc.text.slice(start, end).replace(/[\s»”“"’‘›‹]+$/u, '')) &&
  /^[\s»«”“"’]*\s\p{Lu}\p{Ll}*\s/u.test(doc.text.slice(end, end + LONGEST_ASIDE));

/** «C'era», ammette Riva: the line tells who answers, and it is nobody else. */
function isTaggedBy({ doc, entities }: Scene, { end }: Quotation, by: Reference | null): boolean {
  const name = by?.kind === 'name' ? entities[by.entity]?.name.split(' ').at(-1) : undefined;
  const [line = ''] = doc.text.slice(end, end + LONGEST_QUESTION).split('\n');
  return name !== undefined && line.includes(name);
}

/** «…». Ride. «…», and a second paragraph of the answer, or what it is cut to in large letters. */
function goesOn(scene: Scene, before: Quotation, quote: Quotation): boolean {
  const between = scene.doc.text.slice(before.end, quote.start);
  return fillsLine(scene, quote) && between.length <= LONGEST_ASIDE && !/[?:,]/.test(between);
}

/** The writer's line above a quotation that opens its own line, and whether it asks; or null. */
function questionAbove({ doc }: Scene, { first }: Quotation): { start: number; asks: boolean } | null {
  const mark = doc.tokens[first]?.start ?? 0;
  const head = doc.text.slice(Math.max(0, mark - LONGEST_QUESTION), mark);
  const [, line = ''] = BELOW_LINE.exec(head) ?? [];
  const isWriters = line.length > 0 && !/^[«“„"»‘—–-]/u.test(line);
  return isWriters ? { start: mark - head.length + head.lastIndexOf(line), asks: /\?\s*$/.test(line) } : null;
}

/** A line above, and before the mark at most what says that an answer follows: "R.", "Risposta:", "(Ride)". */
const BELOW_LINE =
  /(?:^|\n)([^\n]+)\n\s*(?:(?:R|A|Respuesta|Risposta|Resposta|Réponse|Antwort)\s?[.:]\s*|\([^()\n]{2,30}\)\s*)?$/u;

/**
 * Nothing but a stop, what brackets hold or "Ride." stands behind it on its line: where answers have tags, many answer.
 * A tag inside the marks, «Disse “Guarda”, ripeteva.», is of whom the answer quotes.
 */
const fillsLine = ({ doc }: Scene, { end }: Quotation): boolean =>
  FILLED.test(doc.text.slice(end, end + LONGEST_ASIDE));
const FILLED =
  /^(?:[\s»«”“"’.…!?]*?(?:\(|\n|$)|[^\n«»]*?»[.\s]*?(?:\n|$)|[\s»«”“"’.…!?]*[.!?»”]\s\p{Lu}[\p{Ll} -]+\.\s?[«“„»"])/u;

/** The person whom the text before this offset names most, where nobody else is named as often. */
export function personBefore(scene: Scene, end: number): Reference | null {
  const counted = scene.entities
    .filter(({ kind }) => kind === 'person')
    .map((entity) => ({ ...entity, times: entity.mentions.filter((one) => one.end < end).length }))
    .sort((a, b) => b.times - a.times || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const opens = counted[0] && isSurelyPerson(counted[0]) ? counted.filter((one) => isSurelyPerson(one)) : [];
  return clearest(scene, counted, end) ?? clearest(scene, opens, end);
}

function clearest(scene: Scene, [most, next]: readonly Named[], end: number): Reference | null {
  const isClear = most !== undefined && (most.times > (next?.times ?? 0) || isBeside(scene, most, next, end));
  return isClear ? named(scene, most.mentions[0]?.firstToken ?? 0) : null;
}

/** "Ada Manni, weaver", of whom "the Telford Prize" and her cat "Linda" are named as often as she. */
const isSurelyPerson = ({ name, gender }: Named): boolean => /\s/.test(name) && gender !== null;

/** "Ada Manni publica sus memorias. Habla de Tomás Vega": as often named, but only under a preposition. */
function isBeside(scene: Scene, most: Named, next: Named | undefined, end: number): boolean {
  const first = (one: Named | undefined): number => one?.mentions[0]?.firstToken ?? 0;
  const areSame = next === undefined || most.times === 0 || first(next) < first(most);
  if (areSame || isGoverned(scene, first(most))) return false;
  return next.mentions.every((one) => one.end >= end || isGoverned(scene, one.firstToken));
}

interface Named extends Entity {
  times: number;
}
