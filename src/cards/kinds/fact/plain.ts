/**
 * A less likely fact of an English report is a good card where it points to nothing but the headline: of a page that
 * quotes several people what the writer states between them is news, of a guide or a list it is a detail.
 */
import type { ReadFact } from '../../../extract/extraction.ts';
import { pattern } from '../../../pattern.ts';
import { filledIn } from '../../brackets/bracketed.ts';
import type { Planning } from '../../planning.ts';
import { isReport } from '../../report.ts';
import { pointsAway } from './points-away.ts';

/** "was more circumspect": than whom? "beside her", "she rents": of somebody whom no name before it tells. */
const COMPARES = pattern(
  'u',
  String.raw`(?<!\p{L})(?:(?:is|was|were|are|be|been) (?:far |much |even )?`,
  String.raw`(?:(?:more|less) (?!than )\p{L}+(?! than)|divided(?! into)|mixed)|went further)(?=[ .,])`,
);
const PERSON = /(?<!\p{L})(?:[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]ers?|[Ii]ts?)(?!\p{L})/u;
/** What is on when, that somebody put out a statement: a notice, and no news by the time that it is read. */
const NOTICE = pattern(
  'u',
  String.raw`(?<!\p{L})(?:tomorrow|tonight|today|yesterday|[Nn]ext door|statement)(?!\p{L})|`,
  String.raw`(?<!\p{L})at \d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\.?|noon)|^\d{1,2}[:.]\d{2}\s|(?<!\p{L})hosts (?=\p{Lu})`,
);

/** Is every "she" behind somebody's name? */
function tellsWho({ sheet: { people } }: Planning, text: string): boolean {
  const at = PERSON.exec(text)?.index ?? -1;
  return at < 0 || people.some(({ name }) => text.slice(0, at).includes(name));
}

export const isPlain = (planning: Planning, fact: ReadFact): boolean =>
  isReport(planning) && filledIn(planning, fact).fillings.length === 0 && !COMPARES.test(fact.text) &&
  !NOTICE.test(fact.text) && tellsWho(planning, fact.text) && !pointsAway(planning, fact.text);
