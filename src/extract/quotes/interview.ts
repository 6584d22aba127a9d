/**
 * Interviews as newspapers print them: a line that asks, and below it the answer in marks, which fills its line and has
 * no tag of anybody else. All answers are those of whom the lines before the first question are about.
 */
import { oncePer } from '../../text/memo.ts';
import type { Entity } from '../entity.ts';
import type { Quotation } from './find-quotations.ts';
import { isGoverned } from './governed.ts';
import { named, type Scene } from './scene.ts';
import type { Reference } from './reference.ts';

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
    return above ? [{ quote, above, fills: fillsLine(scene, quote) }] : [];
  });
  const asked = below.filter(({ above, fills }) => above.asks && fills);
  if (asked.length < LEAST_ASKED) return NONE;
  // a line that asks nothing is the interviewer's only where somebody has been asked: before that it sets a scene
  const opening = Math.min(...below.filter(({ above }) => above.asks).map(({ above }) => above.start));
  const by = personBefore(scene, opening);
  if (!below.every(({ quote, fills }) => fills || isTaggedBy(scene, quote, by))) return NONE;
  const answers = new Set(below.filter(({ above }) => above.start >= opening).map(({ quote }) => quote));
  for (const [q, quote] of scene.quotations.entries()) {
    const before = scene.quotations[q - 1];
    if (before && answers.has(before) && goesOn(scene, before, quote)) answers.add(quote);
  }
  return { answers, by };
});
const NONE: Interview = { answers: new Set(), by: null };

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
  const isWriters = line.length > 0 && !/^[«“„"»—–-]/u.test(line);
  return isWriters ? { start: mark - head.length + head.lastIndexOf(line), asks: /\?\s*$/.test(line) } : null;
}

/** A line above, and before the mark at most what says that an answer follows: "R.", "Risposta:". */
const BELOW_LINE = /(?:^|\n)([^\n]+)\n\s*(?:(?:R|A|Respuesta|Risposta|Resposta|Réponse|Antwort)\s?[.:]\s*)?$/u;

/**
 * Nothing but a stop, what brackets hold or "Ride." stands behind it on its line: where answers have tags, many answer.
 * A tag inside the marks, «Disse “Guarda”, ripeteva.», is of whom the answer quotes.
 */
const fillsLine = ({ doc }: Scene, { end }: Quotation): boolean =>
  FILLED.test(doc.text.slice(end, end + LONGEST_ASIDE));
const FILLED =
  /^(?:[\s»”".…!?]*?(?:\(|\n|$)|[^\n«»]*?»[.\s]*?(?:\n|$)|[\s»”".…!?]*[.!?»”]\s\p{Lu}[\p{Ll} ]+\.\s?[«“„»"])/u;

/** The person whom the text before this offset names most, where nobody else is named as often. */
export function personBefore(scene: Scene, end: number): Reference | null {
  const counted = scene.entities
    .filter(({ kind }) => kind === 'person')
    .map(({ mentions }) => ({ mentions, times: mentions.filter((one) => one.end < end).length }))
    .sort((a, b) => b.times - a.times || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const [most, next] = counted;
  const isClear = most !== undefined && (most.times > (next?.times ?? 0) || isBeside(scene, most, next, end));
  return isClear ? named(scene, most.mentions[0]?.firstToken ?? 0) : null;
}

/** "Ada Manni publica sus memorias. Habla de Tomás Vega": as often named, but only under a preposition. */
function isBeside(scene: Scene, most: Named, next: Named | undefined, end: number): boolean {
  const first = (one: Named | undefined): number => one?.mentions[0]?.firstToken ?? 0;
  const areSame = next === undefined || most.times === 0 || first(next) < first(most);
  if (areSame || isGoverned(scene, first(most))) return false;
  return next.mentions.every((one) => one.end >= end || isGoverned(scene, one.firstToken));
}

interface Named {
  mentions: Entity['mentions'];
  times: number;
}
