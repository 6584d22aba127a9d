/**
 * Cards that editors judged ("would you print it unchanged?"), as passages of their articles. The files are JSON lines
 * {id, text or html, title?, url?, source?: {title, date}, weight?, cards: [{card, says, ok, fault}]}; `card` is the
 * id of the card, `says` its alt text, and `fault` a code of why it was sent back, or null.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { normalizeText } from '../../src/article/clean-text.ts';
import { detectLanguage } from '../../src/article/language.ts';
import { readPlainText } from '../../src/article/plain-text.ts';
import { readHtmlText } from '../../src/article/read-page.ts';
import { startPlanning, type Planning } from '../../src/cards/planning.ts';
import type { Passage } from '../../src/cards/worth/passage.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Document, Span } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read-document.ts';

const JudgedRow = z.object({
  id: z.string(),
  html: z.string().optional(),
  text: z.string().optional(),
  title: z.string().nullish(),
  url: z.string().optional(),
  source: z.object({ title: z.string().nullish(), date: z.string().nullish() }).optional(),
  weight: z.number().optional(),
  cards: z.array(z.object({ card: z.string(), says: z.string(), ok: z.boolean(), fault: z.string().nullish() })),
});
type JudgedRow = z.infer<typeof JudgedRow>;

export interface JudgedCard {
  article: string;
  says: string;
  ok: boolean;
  weight: number;
  passage: Passage;
  planning: Planning;
}

/** These tell of the sheet, not of the passage: it stands there twice, its date is wrong, its labels are English. */
const OF_THE_SHEET: ReadonlySet<string> = new Set(['DUPLICATE', 'SOURCE', 'LANGUAGE']);

export async function readJudged(files: readonly string[]): Promise<JudgedCard[]> {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'));
  const cards: JudgedCard[] = [];
  for (const line of lines) {
    const row = JudgedRow.parse(JSON.parse(line));
    const planning = await planningOf(row);
    for (const { card, says, ok, fault } of row.cards) {
      const passage = OF_THE_SHEET.has(fault ?? '') ? null : passageOf(planning, card.split('-')[0] ?? '', says);
      if (passage) cards.push({ article: row.id, says, ok, weight: row.weight ?? 1, passage, planning });
    }
  }
  return cards;
}

async function planningOf({ html, text, title: stated, url, source }: JudgedRow): Promise<Planning> {
  const found = html
    ? await readHtmlText(html, url ? { sourceUrl: url } : {}, { fetch })
    : readPlainText(normalizeText(text ?? ''), stated ?? undefined);
  const title = source?.title ?? found.meta.title ?? null;
  const publishedAt = source?.date ?? found.meta.publishedAt ?? null;
  const language = detectLanguage(found.text, found.meta.language ?? null);
  const document = readDocument({ ...found, language });
  const extraction = extract(document, { title, publishedAt, author: null, publisher: null, language });
  const { bodyStart, blocks } = found;
  return startPlanning({
    ...extraction, source: { publishedAt, language }, text: found.text, bodyStart, blocks, document,
  });
}

const KICKER = /^[^:]{2,40}?\s?:\s/;
const QUOTED = /“[^”]*”|„[^“]*“|«[^»]*»/u;
const UNNAMED = /not named|nicht genannt/;
/** Fewer letters that the card and the article share are chance. */
const LEAST = 15;

function passageOf(planning: Planning, kind: string, says: string): Passage | null {
  const { document } = planning;
  if (kind === 'quote') {
    const said = QUOTED.exec(says)?.[0] ?? '';
    const shown = spansIn(document, said);
    const [name = '', ...role] = says.slice(0, says.indexOf(said)).replace(/\s?:\s*$/, '').split(', ');
    const speaker = name === '' || UNNAMED.test(name) ? null : { name, role: role.join(', ') || null };
    return shown.length === 0 ? null : { kind, shown, speaker };
  }
  if (kind !== 'fact' && kind !== 'figure') return null;
  const [first] = spansIn(document, says.replace(/\[[^\]]*\]\s?/g, '').replace(KICKER, ''));
  return first && first.end - first.start > LEAST ? { kind, shown: [first], speaker: null } : null;
}

interface Word extends Span {
  word: string;
}
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(), start: index, end: index + word.length,
  }));

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
      const marks = /^[.!?…”"’)\]»]*/u.exec(document.text.slice(last.end, last.end + ROW))?.[0].length ?? 0;
      found.push({ start: first.start, end: last.end + marks });
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
