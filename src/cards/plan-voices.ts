/** Two to four different speakers side by side, each with a whole statement where a short one is to be had. */
import type { Voice, VoicesCard } from './card.ts';
import { opensItself } from './clause.ts';
import { cutAtSentence } from './cut.ts';
import { emWidth } from './em-width.ts';
import type { Planning } from './planning.ts';
import { wordCount, type PlannedQuote } from './plan-quotes.ts';
import { shownVoice } from './shown-role.ts';

const MAX_VOICES = 4;
/** About 105 Latin letters. */
const VOICE_ROOM = 48;
const AT_ONCE = 34;
const MIN_WORDS = 5;

export function planVoices({ sheet, document, base }: Planning, quotes: PlannedQuote[]): VoicesCard[] {
  const bySpeaker = new Map<string, { speaker: Voice; texts: string[] }>();
  for (const quote of quotes) {
    const { speaker } = quote.lead;
    const texts = statements(quote).filter((text) => wordCount(text) >= MIN_WORDS);
    if (!speaker || texts.length === 0) continue;
    const known = bySpeaker.get(speaker.name);
    if (known) known.texts.push(...texts);
    else bySpeaker.set(speaker.name, { speaker: shownVoice(speaker), texts });
  }
  const voices = [...bySpeaker.values()].flatMap(({ speaker, texts }) => {
    const text = mostTelling(texts, document.language);
    return text === null ? [] : [{ speaker, text }];
  });
  if (voices.length < 2) return [];
  return [{ ...base('voices', null), kind: 'voices', matter: sheet.headline.text, voices: voices.slice(0, MAX_VOICES) }];
}

/** All that was said in one go, then each whole sentence of it that the article quotes by itself. */
function statements({ text, pieces }: PlannedQuote): string[] {
  return [text, ...(pieces.length > 1 ? pieces.filter((piece) => piece.kind === 'sentence').map((piece) => piece.text) : [])];
}

/** Of those that need no cut and no other sentence the first that is read at once, else the first; else the first that is cut after a whole one; null where none is short enough. */
function mostTelling(texts: string[], language: string): string | null {
  const whole = texts.filter((text) => emWidth(text) <= VOICE_ROOM);
  const own = whole.filter((text) => opensItself(text, language));
  return own.find((text) => emWidth(text) <= AT_ONCE) ?? own[0] ?? whole[0] ?? texts.map((text) => cutAtSentence(text, VOICE_ROOM, emWidth)).find((text) => text !== null) ?? null;
}
