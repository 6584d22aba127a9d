/** Two to four different speakers side by side, each with the shortest whole statement that says something. */
import type { Voice, VoicesCard } from './card.ts';
import { cut } from './cut.ts';
import { emWidth } from './em-width.ts';
import type { Planning } from './planning.ts';
import { wordCount, type PlannedQuote } from './plan-quotes.ts';

const MAX_VOICES = 4;
/** About 130 Latin letters: four of them still fit an og card. */
const VOICE_ROOM = 60;
const MIN_WORDS = 5;

export function planVoices({ sheet, base }: Planning, quotes: PlannedQuote[]): VoicesCard[] {
  const bySpeaker = new Map<string, { speaker: Voice; texts: string[] }>();
  for (const { lead, text } of quotes) {
    if (!lead.speaker || wordCount(text) < MIN_WORDS) continue;
    const known = bySpeaker.get(lead.speaker.name);
    if (known) known.texts.push(text);
    else bySpeaker.set(lead.speaker.name, { speaker: lead.speaker, texts: [text] });
  }
  if (bySpeaker.size < 2) return [];
  const voices = [...bySpeaker.values()].slice(0, MAX_VOICES).map(({ speaker, texts }) => ({ speaker, text: cut(mostTelling(texts), VOICE_ROOM, emWidth) }));
  return [{ ...base('voices', null), kind: 'voices', matter: sheet.headline.text, voices }];
}

/** The first that needs no cut, else the shortest. */
function mostTelling(texts: string[]): string {
  return texts.find((text) => emWidth(text) <= VOICE_ROOM) ?? texts.reduce((a, b) => (emWidth(b) < emWidth(a) ? b : a));
}
