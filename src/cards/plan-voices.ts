/** Two to four different speakers side by side, each with a whole statement where a short one is to be had. */
import type { Voice, VoicesCard } from './card.ts';
import { cut } from './cut.ts';
import { emWidth } from './em-width.ts';
import type { Planning } from './planning.ts';
import { wordCount, type PlannedQuote } from './plan-quotes.ts';

const MAX_VOICES = 4;
/** About 105 Latin letters: four of them still fit an og card. */
const VOICE_ROOM = 48;
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
  const voices = [...bySpeaker.values()].slice(0, MAX_VOICES).map(({ speaker, texts }) => ({ speaker, text: mostTelling(texts) }));
  return [{ ...base('voices', null), kind: 'voices', matter: sheet.headline.text, voices }];
}

/** The first that needs no cut, else the first that is cut after a whole sentence, else the first. */
function mostTelling(texts: string[]): string {
  const shown = texts.map((text) => cut(text, VOICE_ROOM, emWidth));
  const whole = shown.find((text, index) => text === texts[index]);
  return whole ?? shown.find((text) => /[.!?。！？]["”’»)]* ?…+$/u.test(text)) ?? shown[0] ?? '';
}
