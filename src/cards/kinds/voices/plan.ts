/** Two to four different speakers side by side, each with a whole statement where a short one is to be had. */
import type { Piece } from '../../../sheet/plan.ts';
import type { Voice } from '../../card.ts';
import { speakerKey } from '../../../extract/speaker-key.ts';
import { isPlain } from '../../../extract/sense/weigh.ts';
import { emWidth } from '../../em-width.ts';
import { headlinePiece, piecesWithin, type Joined } from '../../pieces.ts';
import type { PlannedOf, Planning } from '../../planning.ts';
import type { PlannedQuote } from '../quote/join.ts';
import { hasWords } from '../../has-words.ts';
import { chanceOf } from '../../worth/chance.ts';
import { isWorth } from '../../worth/lines.ts';
import { isBareOffice } from '../../shown-role.ts';
import { withTitleBefore } from '../../title-before.ts';
import { voiceOnCard } from '../../voice-on-card.ts';

const MAX_VOICES = 4;
/** About 105 Latin letters. */
const VOICE_ROOM = 48;
const AT_ONCE = 34;
const MIN_WORDS = 7;
/** Four times the narrowest letters that fill the room. */
const LONGEST_MEASURED = 700;

/** @param quotes those that no card of their own shows: two cards of a sheet never say the same */
export function planVoices(planning: Planning, quotes: PlannedQuote[]): PlannedOf<'voices'>[] {
  const { sheet, base, document: { language } } = planning;
  const bySpeaker = new Map<string | null, { speaker: Voice; read: string | null; said: Joined[] }>();
  for (const quote of quotes) {
    const speaker = quote.lead.speaker && voiceOnCard(planning, quote.lead.speaker);
    const isKnown = speaker !== null && speaker.role !== null && !isBareOffice(speaker.role, language);
    const said = isKnown ? statements(quote).filter((one) => isTelling(planning, one, speaker)) : [];
    if (!speaker || said.length === 0) continue;
    const known = bySpeaker.get(speakerKey(quote.lead));
    if (known) known.said.push(...said);
    else bySpeaker.set(speakerKey(quote.lead), { speaker, read: quote.lead.speaker?.role ?? null, said });
  }
  const voices = [...bySpeaker.values()].flatMap(({ speaker, read, said }) => {
    const telling = mostTelling(said);
    return telling === null ? [] : [{ speaker, read, ...telling }];
  });
  if (voices.length < 2) return [];
  const chosen = voices.slice(0, MAX_VOICES);
  const shows = [...headlinePiece(sheet.headline), ...chosen.flatMap(({ pieces }) => pieces)];
  const shown = chosen.map(({ text, speaker, read }) => ({ text, speaker: withTitleBefore(planning, speaker, read) }));
  return [{ ...base('voices', null), kind: 'voices', shows, matter: sheet.headline.text, voices: shown }];
}

/** All that was said in one go, then each whole sentence of it that the article quotes by itself. */
function statements({ joined, pieces }: PlannedQuote): Joined[] {
  const sentences = pieces.length > 1 ? pieces.filter((piece) => piece.kind === 'sentence') : [];
  return [
    joined,
    ...sentences.map(({ id, start, end, text }) => ({ text, held: [{ piece: { id, start, end }, at: 0 }] })),
  ];
}

/** Words enough to say something, and nothing left open: beside another voice there is no room for context. */
function isTelling(planning: Planning, { text, held }: Joined, speaker: Voice): boolean {
  const { document, known } = planning;
  const pieces = held.map(({ piece }) => piece);
  if (!hasWords(text, MIN_WORDS) || !isPlain(document, pieces, known(speaker.name))) return false;
  return isLikely(planning, pieces, speaker);
}

/** Each would be printed by itself. */
const isLikely = (planning: Planning, shown: Piece[], speaker: Voice): boolean =>
  isWorth(planning, 'voices', chanceOf(planning, { kind: 'quote', shown, speaker }));

/** Of those that need no cut and no other sentence the first that is read at once, else the first; never a cut one. */
function mostTelling(said: Joined[]): { text: string; pieces: Piece[] } | null {
  const own = said.filter(({ text }) => isWithin(text, VOICE_ROOM));
  const best = own.find(({ text }) => isWithin(text, AT_ONCE)) ?? own[0];
  return best ? { text: best.text, pieces: piecesWithin(best, { start: 0, end: best.text.length }) } : null;
}

/** What has more letters than could ever fit is not measured. */
function isWithin(text: string, room: number): boolean {
  return text.length < LONGEST_MEASURED && emWidth(text) <= room;
}
