// Quotations, speakers, roles, key facts and figures against articles annotated by hand.
import * as z from 'zod';
import { measure, type MeasuredSheet, type Note, type Table } from './measure.ts';
import { overlap, type Range, sameQuote, trimmed } from './same-quote.ts';
import { judgeSpeaker } from './speakers.ts';
import { f1, fold, leadSentences, percent, phraseF1 } from './words.ts';

/** Spans match when they share this much of what both cover. */
const SAME_FACT = 0.5;
const SAME_ROLE = 0.6;
const KEY_FACTS = 5;
/** Letters of a quotation that a note shows. */
const SHOWN = 70;

const GoldQuote = z.object({
  text: z.string(),
  start: z.int(),
  end: z.int(),
  speaker: z.string().nullable(),
  named: z.boolean(),
  role: z.string().nullish(),
  /** How the article names the speaker: by a name, a pronoun, a description. */
  mention: z.string().nullish(),
});
type GoldQuote = z.infer<typeof GoldQuote>;

const Row = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  date: z.string().nullish(),
  quotes: z.array(GoldQuote),
  keyFacts: z.array(z.string()).optional(),
  figures: z.array(z.string()).optional(),
});
type Row = z.infer<typeof Row>;

const ZEROS = {
  articles: 0, failed: 0, gold: 0, found: 0, matched: 0, right: 0, partial: 0, wrong: 0, none: 0, roles: 0,
  rolesRight: 0, keyFacts: 0, keyFactsHit: 0, facts: 0, factsHit: 0, leadHit: 0, figures: 0, figuresHit: 0, spans: 0,
  verbatim: 0,
};
type Mention = Record<'gold' | 'right' | 'wrong', number>;
type Score = typeof ZEROS & { mentions: Record<string, Mention> };
type ReadQuote = MeasuredSheet['quotes'][number];

export const quotes = measure<Row, Score>({
  Row,
  requestOf: ({ text, title, url, date }) => ({
    text,
    ...(title && { title }),
    ...(url && { sourceUrl: url }),
    ...(/^\d{4}-\d\d-\d\d/.test(date ?? '') && { publishedAt: date?.slice(0, '2026-01-31'.length) }),
  }),
  newScore: () => ({ ...ZEROS, mentions: {} }),
  addRow,
  table,
});

function addRow(score: Score, row: Row, sheet: MeasuredSheet | null, note: Note): void {
  score.articles++;
  score.gold += row.quotes.length;
  if (!sheet) return void score.failed++;
  countVerbatim(score, sheet);
  addQuotes(score, row, sheet, note);
  addKeyFacts(score, row, sheet);
  addFigures(score, row, sheet);
}

function countVerbatim(score: Score, { facts, quotes: read, figures, dates, article }: MeasuredSheet): void {
  const spans = [facts, read, figures, dates].flat();
  score.spans += spans.length;
  score.verbatim += spans.filter(({ start, end, text }) => article.text.slice(start, end) === text).length;
}

function addQuotes(score: Score, row: Row, sheet: MeasuredSheet, note: Note): void {
  const found = sheet.quotes.map((quote) => ({ quote, at: placeIn(row, sheet, quote) }));
  const free = new Set(found);
  score.found += found.length;
  for (const gold of row.quotes) {
    const mention = (score.mentions[gold.mention ?? '?'] ??= { gold: 0, right: 0, wrong: 0 });
    mention.gold++;
    const best = sameQuote([...free], ({ at }) => at, trimmed(row.text, gold.start, gold.end));
    if (!best) {
      note(`missed   ${row.id} ${shown(gold)}`);
      continue;
    }
    free.delete(best);
    score.matched++;
    addSpeaker(score, mention, row, gold, best.quote, note);
  }
  for (const { quote } of free) note(`extra    ${row.id} ${shown(quote)} ${quote.speaker?.name ?? null}`);
}

const shown = ({ text }: { text: string }): string => `“${text.slice(0, SHOWN)}”`;

function addSpeaker(score: Score, mention: Mention, row: Row, gold: GoldQuote, read: ReadQuote, note: Note): void {
  const name = read.speaker?.name ?? null;
  const verdict = judgeSpeaker(name, gold);
  score[verdict]++;
  if (verdict === 'right' || verdict === 'wrong') mention[verdict]++;
  if (verdict === 'right') return addRole(score, row, gold, read, note);
  const was = `is ${gold.speaker} (${gold.mention}), read ${name} by ${read.evidence?.rule}`;
  note(`${verdict.padEnd(8)} ${row.id} ${shown(gold)} ${was}`);
}

function addRole(score: Score, row: Row, { speaker, role }: GoldQuote, read: ReadQuote, note: Note): void {
  if (!role) return;
  score.roles++;
  if (phraseF1(read.speaker?.role ?? '', role) >= SAME_ROLE) score.rolesRight++;
  else note(`role     ${row.id} ${speaker}: is “${role}”, read “${read.speaker?.role ?? null}”`);
}

function addKeyFacts(score: Score, row: Row, sheet: MeasuredSheet): void {
  const rangeOf = (text: string): Range => [row.text.indexOf(text), row.text.indexOf(text) + text.length];
  const keys = (row.keyFacts ?? []).map(rangeOf);
  if (keys.length === 0) return;
  const facts = sheet.facts.slice(0, KEY_FACTS).map((fact) => placeIn(row, sheet, fact));
  const lead = leadSentences(row.text, KEY_FACTS);
  const hitBy = (spans: readonly Range[]) => (span: Range) => spans.some((other) => overlap(span, other) >= SAME_FACT);
  score.keyFacts += keys.length;
  score.facts += facts.length;
  score.keyFactsHit += keys.filter(hitBy(facts)).length;
  score.factsHit += facts.filter(hitBy(keys)).length;
  score.leadHit += keys.filter(hitBy(lead)).length;
}

function addFigures(score: Score, row: Row, sheet: MeasuredSheet): void {
  for (const gold of (row.figures ?? []).map(fold)) {
    score.figures++;
    const isFound = sheet.figures.some(({ text, label }) => {
      const figure = fold(text);
      return gold.includes(figure) || figure.includes(gold) || fold(`${text} ${label ?? ''}`).includes(gold);
    });
    if (isFound) score.figuresHit++;
  }
}

/** Where a span stands in the annotated text, which may differ from the text that the sheet counts in. */
function placeIn(row: Row, sheet: MeasuredSheet, span: { text: string; start: number; end: number }): Range {
  if (sheet.article.text === row.text) return trimmed(row.text, span.start, span.end);
  const start = row.text.indexOf(span.text);
  return start < 0 ? [-1, -1] : trimmed(row.text, start, start + span.text.length);
}

function table(s: Score): Table {
  const rate = (p: number, r: number) => ({ precision: p, recall: r, F1: f1(p, r) });
  return {
    articles: s.articles, refused: s.failed, 'quotations annotated': s.gold,
    'span %': rate(percent(s.matched, s.found), percent(s.matched, s.gold)),
    'span and speaker %': rate(percent(s.right, s.found), percent(s.right, s.gold)),
    speakers: { right: s.right, partial: s.partial, wrong: s.wrong, none: s.none },
    'misattributed %': percent(s.wrong, s.matched),
    'role right %': percent(s.rolesRight, s.roles),
    'key facts %': {
      recall: percent(s.keyFactsHit, s.keyFacts),
      precision: percent(s.factsHit, s.facts),
      'lead-5': percent(s.leadHit, s.keyFacts),
    },
    'figures found %': percent(s.figuresHit, s.figures),
    'verbatim spans %': percent(s.verbatim, s.spans),
    ...Object.fromEntries(Object.entries(s.mentions).map(([kind, counts]) => [`· ${kind}`, counts])),
  };
}
