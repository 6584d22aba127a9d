/** An editor's choice of who said what, laid over the quotations of a sheet and the cards that show them. */
import { shownVoice } from '../cards/shown-role.ts';
import { speakerKey } from '../cards/speaker-key.ts';
import type { ReadQuote } from '../extract/extraction.ts';
import type { SpeakerEdit, Words } from '../sheet/edits.ts';
import type { PlannedCard } from '../sheet/plan.ts';
import type { PlannedRecord } from '../sheet/record.ts';
import { sameWords } from './card-ref.ts';

/** With what the edits say; one whose quotation is no more says nothing. A chain of quotations is one speaker's. */
export function withSpeakers(record: PlannedRecord, edits: readonly SpeakerEdit[]): PlannedRecord {
  const { quotes } = record.extraction;
  const chosen = new Map<string, ReadQuote>();
  for (const edit of edits) {
    const edited = quotes.find((quote) => sameWords(quote, edit.quote));
    if (!edited) continue;
    const root = rootOf(edited, quotes);
    for (const quote of quotes.filter((one) => rootOf(one, quotes) === root))
      chosen.set(quote.id, spokenBy(quote, edit, record.article.text));
  }
  if (chosen.size === 0) return record;
  const cards = record.plan.cards.flatMap((card) => withVoice(card, chosen, record.article.text) ?? []);
  return {
    ...record,
    extraction: { ...record.extraction, quotes: quotes.map((quote) => chosen.get(quote.id) ?? quote) },
    plan: { ...record.plan, cards },
  };
}

/** The quotation that a chain begins with. */
function rootOf(quote: ReadQuote, quotes: readonly ReadQuote[]): string {
  const byId = new Map(quotes.map((one) => [one.id, one]));
  const seen = new Set<string>();
  let root = quote;
  while (root.continues !== null && !seen.has(root.id)) {
    seen.add(root.id);
    const before = byId.get(root.continues);
    if (!before) break;
    root = before;
  }
  return root.id;
}

function spokenBy({ confidence: _, ...quote }: ReadQuote, { speaker }: SpeakerEdit, text: string): ReadQuote {
  if (speaker === null) return { ...quote, speaker: null, evidence: null };
  const slice = ({ start, end }: Words): string => text.slice(start, end);
  const { name, role } = speaker;
  return {
    ...quote,
    speaker: { name: slice(name), role: role && slice(role) },
    evidence: { rule: 'editor', start: name.start, end: name.end, by: 'editor' },
  };
}

/** Null for a card of several voices that is none any more. */
function withVoice(card: PlannedCard, chosen: ReadonlyMap<string, ReadQuote>, text: string): PlannedCard | null {
  const changed = card.shows.flatMap(({ id }) => chosen.get(id) ?? []);
  const [first] = changed;
  if (!first) return card;
  if (card.kind === 'quote') return { ...card, speaker: first.speaker && shownVoice(first.speaker) };
  return card.kind === 'voices' ? withVoices(card, changed, text) : card;
}

type VoicesCard = Extract<PlannedCard, { kind: 'voices' }>;

/** A voice that nobody is named for goes, and its words with it; two of one speaker are no two voices. */
function withVoices(card: VoicesCard, changed: readonly ReadQuote[], text: string): VoicesCard | null {
  const isOf = (voice: string, { start, end }: Words): boolean => voice.includes(text.slice(start, end));
  const quoteOf = (voice: string) => {
    const piece = card.shows.find(({ id, ...words }) => isOf(voice, words) && changed.some((one) => one.id === id));
    return changed.find(({ id }) => id === piece?.id);
  };
  const voices = card.voices.flatMap((voice) => {
    const quote = quoteOf(voice.text);
    if (!quote) return [voice];
    return quote.speaker ? [{ ...voice, speaker: shownVoice(quote.speaker) }] : [];
  });
  const shows = card.shows.filter(
    ({ id, ...words }) => id === 'headline' || voices.some((voice) => isOf(voice.text, words)),
  );
  const speakers = new Set(voices.map(({ speaker }) => speakerKey(speaker)));
  return voices.length > 1 && speakers.size === voices.length ? { ...card, voices, shows } : null;
}
