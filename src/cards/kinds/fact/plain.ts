/**
 * A less likely fact of a report is a good card where it points to nothing but the headline: of a page that
 * quotes several people what the writer states between them is news, of a guide or a list it is a detail.
 */
import type { ReadFact } from '../../../extract/extraction.ts';
import { pattern } from '../../../pattern.ts';
import { filledIn } from '../../brackets/bracketed.ts';
import type { Planning } from '../../planning.ts';
import { lastWord } from '../../../extract/sense/passage.ts';
import { answersTitle } from './answers-title.ts';
import { holdsOffice, isReport } from '../../report.ts';
import { isNumbered, tellsNumber } from './numbered.ts';
import { pointsAway } from './points-away.ts';

/** "was more circumspect": than whom? "beside her", "she rents": of somebody whom no name before it tells. */
const COMPARES = pattern(
  'u',
  String.raw`(?<!\p{L})(?:(?:is|was|were|are|be|been) (?:far |much |even )?`,
  String.raw`(?:(?:more|less) (?!than )\p{L}+(?! than)|divided(?! into)|mixed)|(?:went|gone|go) further)(?=[ .,])`,
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

/** "una mujer de 41 años": a number that is nobody's news. */
const AGE = /(?<!\p{L})\d{1,2}(?:-jährig|\s(?:ans|años|anni|anos|Jahre alt)(?!\p{L}))/u;

export function isPlain(planning: Planning, fact: ReadFact): boolean {
  if (filledIn(planning, fact).fillings.length > 0) return false;
  const isOwn = planning.document.language === 'en' ? isPlainEnglish : isPlainElsewhere;
  // in other languages than English one of the first sentences with a number in it is news of any story
  const isNews = isNumbered(planning, fact) || (isReport(planning) && isOwn(planning, fact));
  return isNews && !pointsAway(planning, fact);
}

const isPlainEnglish = (planning: Planning, { text }: ReadFact): boolean =>
  !COMPARES.test(text) && !NOTICE.test(text) && tellsWho(planning, text);

/** In other languages it also counts something, shares a word with the title, and is of nobody who only stands by. */
const isPlainElsewhere = (planning: Planning, fact: ReadFact): boolean =>
  tellsNumber(planning, fact) && !AGE.test(fact.text) && answersTitle(planning, fact) &&
  planning.sheet.people.every(({ name, role }) => !fact.text.includes(lastWord(name)) ||
    holdsOffice(role, planning.document.language) || planning.sheet.headline.text.includes(lastWord(name)));
