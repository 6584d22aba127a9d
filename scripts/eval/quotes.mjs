// Quotations, speakers, roles, key facts and figures against articles annotated by hand.
import { overlap, sameQuote, trimmed } from './same-quote.ts';
import { judgeSpeaker } from './speakers.mjs';
import { f1, fold, leadSentences, percent, phraseF1 } from './words.mjs';

/** Spans match when they share this much of what both cover. */
const SAME_FACT = 0.5;
const SAME_ROLE = 0.6;
const KEY_FACTS = 5;

export const requestOf = ({ text, title, url, date }) => ({
  text,
  ...(title && { title }),
  ...(url && { sourceUrl: url }),
  ...(/^\d{4}-\d\d-\d\d/.test(date ?? '') && { publishedAt: date.slice(0, 10) }),
});

export function newScore() {
  return {
    articles: 0, failed: 0, gold: 0, found: 0, matched: 0, right: 0, partial: 0, wrong: 0, none: 0, roles: 0,
    rolesRight: 0,
    keyFacts: 0, keyFactsHit: 0, facts: 0, factsHit: 0, leadHit: 0, figures: 0, figuresHit: 0, spans: 0, verbatim: 0,
    mentions: {},
  };
}

/** Adds one article to the score. `sheet` is null when the Worker refused it; `note` hears of every miss. */
export function addRow(score, row, sheet, note) {
  score.articles++;
  score.gold += row.quotes.length;
  if (!sheet) return void score.failed++;
  countVerbatim(score, sheet, sheet.article.text);
  addQuotes(score, row, sheet, note);
  addKeyFacts(score, row, sheet);
  addFigures(score, row, sheet);
}

function countVerbatim(score, sheet, text) {
  const spans = [sheet.facts, sheet.quotes, sheet.figures, sheet.dates].flat();
  score.spans += spans.length;
  score.verbatim += spans.filter((span) => text.slice(span.start, span.end) === span.text).length;
}

function addQuotes(score, row, sheet, note) {
  const found = sheet.quotes.map((quote) => ({ ...quote, at: placeIn(row, sheet, quote) }));
  const free = new Set(found);
  score.found += found.length;
  for (const gold of row.quotes) {
    const at = trimmed(row.text, gold.start, gold.end);
    const mention = (score.mentions[gold.mention ?? '?'] ??= { gold: 0, right: 0, wrong: 0 });
    mention.gold++;
    const best = sameQuote([...free], (quote) => quote.at, at);
    if (!best) {
      note(`missed   ${row.id} “${gold.text.slice(0, 70)}”`);
      continue;
    }
    free.delete(best);
    score.matched++;
    const verdict = judgeSpeaker(best.speaker?.name ?? null, gold);
    score[verdict]++;
    if (verdict in mention) mention[verdict]++;
    if (verdict !== 'right')
      note(
        `${verdict.padEnd(8)} ${row.id} “${gold.text.slice(0, 60)}” is ${gold.speaker} (${gold.mention}), read ${best.speaker?.name ?? null} by ${best.evidence?.rule}`,
      );
    else if (gold.role) addRole(score, row, gold, best, note);
  }
  for (const quote of free) note(`extra    ${row.id} “${quote.text.slice(0, 70)}” ${quote.speaker?.name ?? null}`);
}

function addRole(score, row, gold, { speaker }, note) {
  score.roles++;
  if (phraseF1(speaker?.role ?? '', gold.role) >= SAME_ROLE) score.rolesRight++;
  else note(`role     ${row.id} ${gold.speaker}: is “${gold.role}”, read “${speaker?.role ?? null}”`);
}

function addKeyFacts(score, row, sheet) {
  const keys = (row.keyFacts ?? []).map((text) => [row.text.indexOf(text), row.text.indexOf(text) + text.length]);
  if (keys.length === 0) return;
  const facts = sheet.facts.slice(0, KEY_FACTS).map((fact) => placeIn(row, sheet, fact));
  const lead = leadSentences(row.text, KEY_FACTS);
  const hitBy = (spans) => (span) => spans.some((other) => overlap(span, other) >= SAME_FACT);
  score.keyFacts += keys.length;
  score.facts += facts.length;
  score.keyFactsHit += keys.filter(hitBy(facts)).length;
  score.factsHit += facts.filter(hitBy(keys)).length;
  score.leadHit += keys.filter(hitBy(lead)).length;
}

function addFigures(score, row, sheet) {
  for (const gold of (row.figures ?? []).map(fold)) {
    score.figures++;
    const found = sheet.figures.some(({ text, label }) => {
      const figure = fold(text);
      return gold.includes(figure) || figure.includes(gold) || fold(`${text} ${label ?? ''}`).includes(gold);
    });
    if (found) score.figuresHit++;
  }
}

/** Where a span stands in the annotated text, which may differ from the text that the sheet counts in. */
function placeIn(row, sheet, span) {
  if (sheet.article.text === row.text) return trimmed(row.text, span.start, span.end);
  const start = row.text.indexOf(span.text);
  return start < 0 ? [-1, -1] : trimmed(row.text, start, start + span.text.length);
}

export function table(s) {
  const rate = (p, r) => ({ precision: p, recall: r, F1: f1(p, r) });
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
