/**
 * Words that somebody is quoted with amid the writer's sentence: no quotation by themselves, they go on a card in the
 * whole sentence, which says whose they are. It stands there like all statements of the writer: over a name, "Medina
 * accused Brandt of “…”" would read as if Medina spoke of herself. At most one a sheet, and only where much of it is
 * theirs: one with a word or two in marks is the writer's own statement.
 */
import { lastWord } from '../../../extract/sense/passage.ts';
import type { ReadFact, ReadQuote } from '../../../extract/extraction.ts';
import { speakerKey } from '../../../extract/speaker-key.ts';
import type { Speaker } from '../../../schema.ts';
import { isOpinion } from '../../is-opinion.ts';
import { isOfficeTold } from '../../home-office.ts';
import { fitsTogether } from '../../matter.ts';
import type { PlannedOf, Planning } from '../../planning.ts';
import { voiceOnCard } from '../../voice-on-card.ts';
import { chanceOf } from '../../worth/chance.ts';
import { isWorth } from '../../worth/lines.ts';
import { isOld } from '../quote/old-words.ts';
import { factCard } from './plan.ts';
import { isRefusedOnlyFor, SPEECH } from './refuse.ts';
import { statementsOf } from './statements.ts';

const MOST = 1;

/** @param isTold does another card say it? */
export function planQuoting(planning: Planning, isTold: (sentence: ReadFact) => boolean): PlannedOf<'fact'>[] {
  if (isOpinion(planning)) return [];
  return statementsOf(planning)
    .flatMap((sentence) => {
      const isPlain = isQuoting(planning, sentence) && !isTold(sentence) && isUnderstood(planning, sentence);
      const chance = isPlain ? chanceOf(planning, { kind: 'fact', shown: [sentence], speaker: null }) : 0;
      return isWorth(planning, 'quoting', chance) ? [{ sentence, chance }] : [];
    })
    .sort((a, b) => b.chance - a.chance)
    .slice(0, MOST)
    .map(({ sentence }) => factCard(planning, sentence));
}

/** Are all the fragments in it one named speaker's, of today, and do they make up enough of it? */
function isQuoting(planning: Planning, { start, end, text }: ReadFact): boolean {
  const inside = planning.sheet.quotes.filter((quote) => quote.start < end && quote.end > start);
  const [first] = inside;
  const isOne = (quote: ReadQuote): boolean =>
    quote.kind === 'fragment' &&
    quote.start > start &&
    quote.end < end &&
    first !== undefined &&
    speakerKey(quote) === speakerKey(first);
  if (!first?.speaker || !inside.every(isOne) || !isKnown(planning, first.speaker, text)) return false;
  const quoted = inside.reduce((sum, quote) => sum + quote.end - quote.start, 0);
  return quoted / (end - start) >= SPEECH && !isOld(planning, first);
}

/** Does the sentence itself name the speaker, and the card say who that is? */
function isKnown(planning: Planning, speaker: Speaker, sentence: string): boolean {
  const { name, role } = voiceOnCard(planning, speaker);
  const isOfHeadline = planning.sheet.headline.text.includes(lastWord(name));
  const isTold = isOfficeTold(planning, role) || (isOfHeadline && speaker.role === null);
  return sentence.includes(lastWord(name)) && isTold;
}

const isUnderstood = (planning: Planning, sentence: ReadFact): boolean =>
  fitsTogether(planning, sentence) && isRefusedOnlyFor(['speech'], planning, sentence);
