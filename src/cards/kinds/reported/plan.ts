/**
 * Words that somebody is quoted with amid the writer's sentence: no quotation by themselves, they go on a card in the
 * whole sentence, which says whose they are. At most one a sheet, and only where much of it is theirs: one with a word
 * or two in marks is the writer's own statement.
 */
import { isTurnedBy } from '../../../extract/sense/cut-guard.ts';
import { danglingIn } from '../../../extract/sense/dangling.ts';
import { lastWord } from '../../../extract/sense/passage.ts';
import { isWritersStatement } from '../../../extract/sense/writers-statement.ts';
import type { ReadFact, ReadQuote } from '../../../extract/extraction.ts';
import { speakerKey } from '../../../extract/speaker-key.ts';
import type { Speaker } from '../../../schema.ts';
import { isOpinion } from '../../is-opinion.ts';
import { isHomeOffice } from '../../home-office.ts';
import { fitsTogether, matterOf } from '../../matter.ts';
import type { PlannedOf, Planning } from '../../planning.ts';
import { isBareOffice } from '../../shown-role.ts';
import { voiceOnCard } from '../../voice-on-card.ts';
import { nextSentence } from '../../where.ts';
import { chanceOf } from '../../worth/chance.ts';
import { isWorth } from '../../worth/lines.ts';
import { SPEECH } from '../fact/refuse.ts';
import { statementsOf } from '../fact/statements.ts';
import { isOld } from '../quote/old-words.ts';

const MOST = 1;
/** Letters of a name and its role under the words. */
const NAME = 40;

/** @param isTold does another card say it? */
export function planReported(planning: Planning, isTold: (sentence: ReadFact) => boolean): PlannedOf<'reported'>[] {
  if (isOpinion(planning)) return [];
  return statementsOf(planning)
    .flatMap((sentence) => {
      const quote = reportedIn(planning, sentence);
      const isPlain = quote && !isTold(sentence) && isUnderstood(planning, sentence);
      const chance = isPlain ? chanceOf(planning, { kind: 'fact', shown: [sentence], speaker: null }) : 0;
      return quote && isWorth(planning, 'reported', chance) ? [{ quote, sentence, chance }] : [];
    })
    .sort((a, b) => b.chance - a.chance)
    .slice(0, MOST)
    .map(({ quote, sentence }) => cardOf(planning, quote, sentence));
}

/** The first of the fragments in it, where all are one named speaker's, of today, and make up enough of it. */
function reportedIn(planning: Planning, { start, end, text }: ReadFact): ReadQuote | null {
  const inside = planning.sheet.quotes.filter((quote) => quote.start < end && quote.end > start);
  const [first] = inside;
  const isOne = (quote: ReadQuote): boolean =>
    quote.kind === 'fragment' &&
    quote.start > start &&
    quote.end < end &&
    first !== undefined &&
    speakerKey(quote) === speakerKey(first);
  if (!first?.speaker || !inside.every(isOne) || !isKnown(planning, first.speaker, text)) return null;
  const quoted = inside.reduce((sum, quote) => sum + quote.end - quote.start, 0);
  return quoted / (end - start) >= SPEECH && !isOld(planning, first) ? first : null;
}

/** Does the sentence itself name the speaker, and the card say who that is? */
function isKnown(planning: Planning, speaker: Speaker, sentence: string): boolean {
  const { name, role } = voiceOnCard(planning, speaker);
  const isOfHeadline = planning.sheet.headline.text.includes(lastWord(name));
  const hasOffice = role !== null && (!isBareOffice(role) || isHomeOffice(planning, role));
  return sentence.includes(lastWord(name)) && (hasOffice || (isOfHeadline && speaker.role === null));
}

function isUnderstood(planning: Planning, sentence: ReadFact): boolean {
  const { document, known } = planning;
  if (!fitsTogether(planning, sentence, NAME)) return false;
  // a surname is completed by the name below
  const isOpen = danglingIn(document, sentence, known(null)).some(({ sign }) => sign !== 'surname');
  const isTurned = isTurnedBy(document, nextSentence(document, sentence));
  return !isOpen && !isTurned && isWritersStatement(document, sentence);
}

function cardOf(planning: Planning, quote: ReadQuote, sentence: ReadFact): PlannedOf<'reported'> {
  const { matter, pieces } = matterOf(planning, sentence);
  const speaker = quote.speaker && voiceOnCard(planning, quote.speaker);
  const id = quote.id.replace('quote', 'reported');
  const shows = [...pieces, { id: `${id}.sentence`, start: sentence.start, end: sentence.end }];
  return { ...planning.base(id, sentence.start), kind: 'reported', matter, shows, text: sentence.text, speaker };
}
