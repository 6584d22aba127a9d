/**
 * Cards that editors judged ("would you print it unchanged?"), as labels of passages. The files are JSON lines {id,
 * text or html, title?, url?, weight?, cards: [{card, says, ok, fault}]}; `card` is the id of the card, `says` its alt
 * text, and `fault` a code of why it was sent back, or null. Of a summary `says` is one sentence: `summary` under a
 * title, `lead` as the headline itself; `share` below 1 where the verdict may be of another sentence of the card.
 */
import * as z from 'zod';
import type { Passage } from '../../src/cards/worth/passage.ts';
import type { Document, Span } from '../../src/text/document.ts';
import { ArticleRow, linesOf, planningOf } from './corpus.ts';
import { labelOf, type CardLabels, withMarks, wordsOf, type Word } from './card-labels.ts';

const JudgedRow = ArticleRow.extend({
  id: z.string(),
  weight: z.number().optional(),
  cards: z.array(z.object({
    card: z.string(), says: z.string(), ok: z.boolean(), fault: z.string().nullish(), share: z.number().optional(),
  })),
});

/** These tell of the sheet, not of the passage: it stands there twice, its date is wrong, its labels are English. */
const OF_THE_SHEET: ReadonlySet<string> = new Set(['DUPLICATE', 'SOURCE', 'LANGUAGE']);

/** The labels of judged cards whose words are found in their articles. */
export async function labelsOf(files: readonly string[]): Promise<CardLabels[]> {
  const rows = files.flatMap((file) => linesOf(file)).map((line) => JudgedRow.parse(line));
  const labels: CardLabels[] = [];
  for (const { cards, weight = 1, ...row } of rows) {
    const { document } = await planningOf(row);
    const found = cards.flatMap(({ card, says, ok, fault, share }) => {
      const passage = OF_THE_SHEET.has(fault ?? '') ? null : passageOf(document, card.split('-')[0] ?? '', says);
      return passage ? [{ ...labelOf(document, passage, ok), ...(share && { share }) }] : [];
    });
    if (found.length > 0) labels.push({ id: row.id, weight, cards: found });
  }
  return labels;
}

const KICKER = /^[^:]{2,40}?\s?:\s/;
const QUOTED = /“[^”]*”|„[^“]*“|«[^»]*»/u;
/** A sentence before whoever speaks: it was judged with the words. */
const LED_IN = /^((?:\S+\s+){4}.*\S[.!?…:]["”»’)]?)\s+(\S.*)$/su;
const UNNAMED = /not named|nicht genannt/;
/** Fewer letters that the card and the article share are chance. */
const LEAST = 15;

function passageOf(document: Document, kind: string, says: string): Passage | null {
  if (kind === 'quote') return speechOf(document, says);
  if (kind !== 'fact' && kind !== 'figure' && kind !== 'summary' && kind !== 'lead') return null;
  const [first] = spansIn(document, says.replace(/\[[^\]]*\]\s?/g, '').replace(KICKER, ''));
  return first && first.end - first.start > LEAST ? { kind, shown: [first], speaker: null } : null;
}

function speechOf(document: Document, says: string): Passage | null {
  const said = QUOTED.exec(says)?.[0] ?? '';
  const before = says.slice(0, says.indexOf(said));
  const [, over, who = before] = LED_IN.exec(before) ?? [];
  const [leadIn] = over ? spansIn(document, over) : [];
  const shown = spansIn(document, said);
  if (shown.length === 0 || (over && !leadIn)) return null;
  const [name = '', ...role] = who.replace(/\s?:\s*$/, '').split(', ');
  const speaker = name === '' || UNNAMED.test(name) ? null : { name, role: role.join(', ') || null };
  return { kind: 'quote', shown, speaker, ...(leadIn && { leadIn }) };
}

/** So many words in a row are no chance. */
const ROW = 3;

/** The runs of the article's words that a card is made of, in order of the card; marks may differ. */
function spansIn(document: Document, says: string): Span[] {
  const [text, card] = [wordsOf(document.text), wordsOf(says)];
  const found: Span[] = [];
  for (let at = 0; at < card.length; ) {
    const { from, length } = longestAt(text, card, at);
    const [first, last] = [text[from], text[from + length - 1]];
    if (length >= Math.min(ROW, card.length) && first && last) {
      found.push({ start: first.start, end: withMarks(document.text, last.end) });
    }
    at += Math.max(1, length >= ROW ? length : 1);
  }
  return found;
}

function longestAt(text: readonly Word[], card: readonly Word[], at: number): { from: number; length: number } {
  let best = { from: 0, length: 0 };
  text.forEach((_, from) => {
    let length = 0;
    while (at + length < card.length && text[from + length]?.word === card[at + length]?.word) length++;
    if (length > best.length) best = { from, length };
  });
  return best;
}
