/** Does the card say who speaks: by an office, by the headline, or by the writer's sentence over the words? */
import { isKnownOrganisation } from '../../../extract/names/words/known-organisations.ts';
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import { isCapital, lastWord } from '../../../extract/sense/passage.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import type { Token } from '../../../text/document.ts';
import { bareOf } from '../../../text/possessive.ts';
import { isOfficeTold } from '../../home-office.ts';
import type { Planning } from '../../planning.ts';
import { isTitleOnly } from '../../english-role.ts';
import { isBareOffice } from '../../shown-role.ts';
import { voiceUnderLead, voiceUnderWords } from '../../voice-on-card.ts';
import { speaksForSomebody } from './described.ts';
import type { PlannedQuote } from './join.ts';
import { namesSpeaker } from './lead-in.ts';

/** Whoever speaks, as it stands under the words. */
export const voiceOf = (
  planning: Planning, { leadIn, lead: { speaker } }: Pick<PlannedQuote, 'leadIn' | 'lead'>,
): ReturnType<typeof voiceUnderWords> | null =>
  speaker && (leadIn === null ? voiceUnderWords : voiceUnderLead)(planning, speaker);

/**
 * By an office, or by the headline; a body that everybody knows ("FBI") needs neither. In English a title that has
 * no more of a name than the surname is not enough, where nothing else stands over the words: of 18 such cards editors
 * printed 4, of those under a sentence of the writer's three in four.
 */
export function isKnown(planning: Planning, { leadIn, lead: { speaker } }: PlannedQuote): boolean {
  if (speaker === null) return false;
  const { document: { language }, sheet: { headline } } = planning;
  const { role } = voiceUnderWords(planning, speaker).speaker;
  const isWhole = speaker.name.includes(' ') && headline.text.includes(speaker.name);
  const isNameAlone = role === null && leadIn === null && language === 'en' && headline.from === 'title' && !isWhole;
  const isOfHeadline = !isNameAlone && headline.text.includes(lastWord(speaker.name));
  const isTold = isOfHeadline || speaksForSomebody(speaker.name) || isKnownOrganisation(speaker.name);
  return isTold || isOfficeTold(planning, role);
}

/**
 * Under the writer's sentence over the words a title or an office in two words says enough of somebody who is named in
 * full; "avvocato" and "chairperson" ask of whom, and of what.
 */
export function isToldUnder(planning: Planning, quote: PlannedQuote): boolean {
  const speaker = quote.leadIn && voiceOf(planning, quote)?.speaker;
  if (!speaker?.role || !speaker.name.includes(' ')) return false;
  const { language } = planning.document;
  return (speaker.role.includes(' ') || isTitleOnly(speaker.role)) && !isBareOffice(speaker.role, language);
}

/** A person of the article whom the sentence over the words names, and tells of. */
export function isToldAbove(planning: Planning, quote: PlannedQuote): boolean {
  const { sheet, document } = planning;
  const { leadIn, lead: { speaker } } = quote;
  const person = sheet.people.find(({ name }) => name === speaker?.name);
  if (leadIn === null || person === undefined || !/^\p{Lu}/u.test(person.name)) return false;
  // "Kévin" behind "Son mari" is anybody's: of five such cards editors printed none
  if (!person.name.includes(' ') && !sheet.headline.text.includes(person.name)) return false;
  if (!namesSpeaker(planning, leadIn, quote)) return false;
  const tokens = tokensIn(document, leadIn);
  const at = tokens.findIndex(({ text }) => bareOf(text) === lastWord(person.name));
  const first = tokens.slice(0, at + 1).findLastIndex(({ text }) => text === person.name.split(' ')[0]);
  return at >= 0 && !isOfLongerName(tokens, first < 0 ? at : first, document.language);
}

/** "Hollister Beef Inc.", "Comitato Aria Pulita": a capital before it that is no office. */
function isOfLongerName(tokens: readonly Token[], at: number, language: string): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || !isCapital(before) || at === 1) return false;
  const { roles, honorifics } = lexiconFor(language);
  return language !== 'de' && !roles.has(before.lower) && !honorifics.has(before.lower) && !/\.$/u.test(before.text);
}
