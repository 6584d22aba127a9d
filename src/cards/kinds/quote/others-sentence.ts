/**
 * Whether the writer's sentence right before somebody's words is another's: "Coroner Judith Hale had seen a letter in
 * which Dunn warned the owner." The first one named there, but in an opening phrase or as an owner, is whom it is
 * about.
 */
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import { lastWord } from '../../../extract/sense/passage.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import { speakerKey } from '../../../extract/speaker-key.ts';
import type { ReadQuote } from '../../../extract/extraction.ts';
import type { Span, Token } from '../../../text/document.ts';
import { mentionsOf } from '../../name-mentions.ts';
import type { Planning } from '../../planning.ts';
import { sentenceSpanAt } from '../../where.ts';

/** Is another person than the speaker the first one whom the sentence names? */
export function isAnothersSentence({ document, sheet }: Planning, { start, end }: Span, speaker: string): boolean {
  const text = document.text.slice(start, end);
  const named = sheet.people.flatMap(({ name }) => mentionsIn(text, lastWord(name), document.language));
  const mine = Math.min(...mentionsIn(text, lastWord(speaker), document.language));
  const opening = openingEnd(tokensIn(document, { start, end }), document.language) - start;
  return named.some((at) => at < mine && (at >= opening || mine === Infinity));
}

/** Where it names somebody who is no owner there and whom no "of" governs, as in "Bregante’s lawyer, Rosa Medina". */
function mentionsIn(text: string, surname: string, language: string): number[] {
  const { joins, genitives } = lexiconFor(language);
  return [...mentionsOf(text, surname)]
    .filter(({ start, end }) => {
      const before = /(\p{L}+)['’]?\s?$/u.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '';
      return !/^['’]s?(?!\p{L})/u.test(text.slice(end)) && !joins.has(before) && genitives?.has(before) !== true;
    })
    .map(({ start }) => start);
}

/** Where the main clause begins: "After Hart resigned, …", "Unlike Falk, …" */
function openingEnd(tokens: readonly Token[], language: string): number {
  const { prepositions, subordinators, accordingTo } = lexiconFor(language);
  const opener = tokens[0]?.lower ?? '';
  const opens = prepositions.has(opener) || subordinators?.has(opener) === true || opener === 'unlike' ||
    accordingTo.some(([word]) => word === opener);
  return (opens ? tokens.find(({ text }) => text === ',')?.start : undefined) ?? tokens[0]?.start ?? 0;
}

/** The same of the sentence before words that have no tag of their own: they seem to be that other one's. */
export function followsAnothers(planning: Planning, { start, end, speaker, evidence }: ReadQuote): boolean {
  const { document, sheet } = planning;
  const own = sentenceSpanAt(document, start);
  const before = own && document.sentences[document.sentences.indexOf(own) - 1];
  if (!before || speaker === null || !evidence) return false;
  const isTagged = evidence.start >= own.start || evidence.end > end;
  const isSpoken = sheet.quotes.some((quote) => quote.start < before.end && quote.end > before.start);
  return !isTagged && !isSpoken && isAnothersSentence(planning, before, speaker.name);
}

/** "Les pompiers ont indiqué que le feu était parti d’un poteau.": what another says in other words, a body too. */
export function isAnothersClaim({ sheet }: Planning, { start, end }: Span, lead: ReadQuote): boolean {
  const role = lead.speaker?.role?.toLowerCase() ?? '';
  return sheet.claims?.some((claim) => claim.start < end && claim.end > start && claim.speaker !== null &&
    speakerKey(claim) !== speakerKey(lead) && claim.speaker.name !== lead.speaker?.name &&
    !role.includes(lastWord(claim.speaker.name).toLowerCase())) === true;
}
