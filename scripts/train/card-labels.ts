/**
 * Passages that editors judged, kept without the words of their articles: the article by its id, each stretch by the
 * number of its words and a hash of them, so that it is found again however the text around it is read.
 */
import * as z from 'zod';
import type { Planning } from '../../src/cards/planning.ts';
import type { Passage } from '../../src/cards/worth/passage.ts';
import type { Document, Span } from '../../src/text/document.ts';
import { ArticleRow, linesOf, planningOf } from './corpus.ts';
import { storyArticles } from './stories.ts';

const Stretch = z.tuple([z.number(), z.number()]);
const CardLabel = z.object({
  kind: z.enum(['fact', 'quote', 'figure', 'summary', 'lead']),
  ok: z.boolean(),
  shown: z.array(Stretch),
  /** Of a quotation: the sentence that stands over the words. */
  over: Stretch.optional(),
  /** Name, and role or null. */
  speaker: z.tuple([z.string(), z.string().nullable()]).optional(),
  /** How much it counts beside the others of its article; absent: as much as they. */
  share: z.number().optional(),
});
type CardLabel = z.infer<typeof CardLabel>;
export const CardLabels = z.object({ id: z.string(), weight: z.number(), cards: z.array(CardLabel) });
export type CardLabels = z.infer<typeof CardLabels>;

export interface LabelledCard {
  article: string;
  ok: boolean;
  weight: number;
  passage: Passage;
  planning: Planning;
}

export interface Word extends Span {
  word: string;
}
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(), start: index, end: index + word.length,
  }));

/** Marks behind the last word of a passage that belong to it, at most so many. */
const MARKS = 3;
export const withMarks = (text: string, end: number): number =>
  end + (/^[.!?…”"’)\]»]*/u.exec(text.slice(end, end + MARKS))?.[0].length ?? 0);

/** FNV-1a, 32 bits, of the words with a space behind each. */
function hashOf(words: readonly Word[]): number {
  let hash = 0x811c9dc5;
  for (const { word } of words)
    for (const char of `${word} `) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}

export function labelOf({ text }: Document, { kind, shown, speaker, leadIn }: Passage, ok: boolean): CardLabel {
  const stretchOf = ({ start, end }: Span): [number, number] => {
    const words = wordsOf(text.slice(start, end));
    return [words.length, hashOf(words)];
  };
  return {
    kind, ok, shown: shown.map(stretchOf),
    ...(leadIn && { over: stretchOf(leadIn) }),
    ...(speaker && { speaker: [speaker.name, speaker.role] }),
  };
}

/** The passages of the labels whose articles are stories of ours or stand in the corpus files; others are left out. */
export async function readLabels(labels: string, corpus: readonly string[]): Promise<LabelledCard[]> {
  const wanted = Map.groupBy(linesOf(labels).map((line) => CardLabels.parse(line)), ({ id }) => id);
  const cards: LabelledCard[] = [];
  const rows = corpus.flatMap((file) => linesOf(file)).map((line) => ArticleRow.parse(line));
  for (const row of [...storyArticles(), ...rows]) {
    const id = [row.url, row.id].find((name) => wanted.has(name ?? '')) ?? '';
    const judged = (wanted.get(id) ?? []).flatMap(({ weight, cards }) => cards.map((card) => ({ weight, ...card })));
    if (!wanted.delete(id)) continue; // an article may stand in two files
    const planning = await planningOf(row);
    for (const { weight, share = 1, kind, ok, shown, over, speaker } of judged) {
      const spans = spansOf(planning.document, shown);
      const [leadIn] = over ? (spansOf(planning.document, [over]) ?? []) : [];
      const [name, role = null] = speaker ?? [];
      if (spans && (leadIn || !over)) cards.push({
        article: id, ok, weight: weight * share, planning,
        passage: {
          kind, shown: spans, speaker: name === undefined ? null : { name, role }, ...(leadIn && { leadIn }),
        },
      });
    }
  }
  return cards;
}

/** Where the stretches stand; null where one is not there. */
function spansOf({ text }: Document, shown: readonly [count: number, hash: number][]): Span[] | null {
  const words = wordsOf(text);
  const spans = shown.map(([count, hash]) => {
    const at = words.findIndex((_, i) => hashOf(words.slice(i, i + count)) === hash);
    const [first, last] = [words[at], words[at + count - 1]];
    return first && last ? { start: first.start, end: withMarks(text, last.end) } : null;
  });
  return spans.every((span) => span !== null) ? spans : null;
}
