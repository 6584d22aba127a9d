/** An editor's choice of who said what, laid over the quotations of a sheet and the cards that show them. */
import { isLeadIn } from '../cards/pieces.ts';
import { shownVoice } from '../cards/shown-role.ts';
import type { ReadQuote } from '../extract/extraction.ts';
import { speakerKey } from '../extract/speaker-key.ts';
import type { SpeakerEdit, Words } from '../sheet/edits.ts';
import type { PlannedCard } from '../sheet/plan.ts';
import type { PlannedRecord } from '../sheet/record.ts';
import { sameWords, wordsOfCard } from './card-ref.ts';
import { chosenEntity } from './chosen-entity.ts';
import { matterOver } from './matter-over.ts';

/** With what the edits say; one whose quotation is no more says nothing. A chain of quotations is one speaker's. */
export function withSpeakers(record: PlannedRecord, edits: readonly SpeakerEdit[]): PlannedRecord {
  const { quotes } = record.extraction;
  const chosen = new Map<string, ReadQuote>();
  for (const edit of edits) {
    const edited = quotes.find((quote) => sameWords(quote, edit.quote));
    if (!edited) continue;
    const root = rootOf(edited, quotes);
    for (const quote of quotes.filter((one) => rootOf(one, quotes) === root))
      chosen.set(quote.id, spokenBy(quote, edit, record));
  }
  if (chosen.size === 0) return record;
  const edited = quotes.map((quote) => chosen.get(quote.id) ?? quote);
  const said: Said = { chosen, edited: new Map(edited.map((one) => [one.id, one])), record };
  const cards = record.plan.cards.flatMap((card) => withVoice(card, said) ?? []);
  return {
    ...record,
    extraction: { ...record.extraction, quotes: edited },
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

function spokenBy(quote: ReadQuote, { speaker }: SpeakerEdit, record: PlannedRecord): ReadQuote {
  const { confidence: _, entity: __, ...spoken } = quote;
  if (speaker === null) return { ...spoken, speaker: null, evidence: null };
  const slice = ({ start, end }: Words): string => record.article.text.slice(start, end);
  const { name, role } = speaker;
  const entity = chosenEntity(record.extraction, slice(name), name);
  return {
    ...spoken,
    speaker: { name: slice(name), role: role && slice(role) },
    ...(entity !== null && { entity }),
    evidence: { rule: 'editor', start: name.start, end: name.end, by: 'editor' },
  };
}

interface Said {
  /** The quotations whose speaker an editor chose, and all of the sheet with these among them, by their ids. */
  chosen: ReadonlyMap<string, ReadQuote>;
  edited: ReadonlyMap<string, ReadQuote>;
  record: PlannedRecord;
}

/** Null for a card of several voices that is none any more. */
function withVoice(card: PlannedCard, said: Said): PlannedCard | null {
  const [first] = card.shows.flatMap(({ id }) => said.chosen.get(id) ?? []);
  if (!first) return card;
  if (card.kind === 'quote') {
    const insertions = card.insertions.filter(({ of }) => of === undefined); // they stood in the other one's role
    return { ...withoutLeadIn(card, said.record), insertions, speaker: first.speaker && shownVoice(first.speaker) };
  }
  return card.kind === 'voices' ? withVoices(card, said) : card;
}

type QuoteCard = Extract<PlannedCard, { kind: 'quote' }>;

/** The writer's words were put over it as the other one's: "Asked about the tide, the harbour master shrugged." */
function withoutLeadIn(card: QuoteCard, record: PlannedRecord): QuoteCard {
  const own = wordsOfCard(card);
  if (card.leadIn === '' || own === null) return card;
  const { matter, pieces } = matterOver(record, own);
  const shows = card.shows.filter((piece) => piece.id !== 'headline' && !isLeadIn(piece));
  return { ...card, leadIn: '', matter, shows: [...pieces, ...shows] };
}

type VoicesCard = Extract<PlannedCard, { kind: 'voices' }>;

/** A voice that nobody is named for goes, and its words with it; two of one speaker are no two voices. */
function withVoices(card: VoicesCard, { chosen, edited, record: { article: { text } } }: Said): VoicesCard | null {
  const isOf = (voice: string, { start, end }: Words): boolean => voice.includes(text.slice(start, end));
  const quoteOf = (voice: string, quotes: Said['edited']): ReadQuote | undefined => {
    const piece = card.shows.find(({ id, ...words }) => isOf(voice, words) && quotes.has(id));
    return quotes.get(piece?.id ?? '');
  };
  const voices = card.voices.flatMap((voice) => {
    const quote = quoteOf(voice.text, chosen);
    if (!quote) return [voice];
    return quote.speaker ? [{ ...voice, speaker: shownVoice(quote.speaker) }] : [];
  });
  const shows = card.shows.filter(
    ({ id, ...words }) => id === 'headline' || voices.some((voice) => isOf(voice.text, words)),
  );
  const speakers = new Set(voices.map((voice) => speakerKey(quoteOf(voice.text, edited) ?? voice)));
  return voices.length > 1 && speakers.size === voices.length ? { ...card, voices, shows } : null;
}
