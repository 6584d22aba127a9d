/**
 * A less likely fact of a report is a good card where it points to nothing but the headline: of a page that quotes
 * several people what the writer states between them is news, of a guide or a list it is a detail. In other languages
 * than English, where facts must be likelier than a report's.
 */
import type { ReadFact } from '../../../extract/extraction.ts';
import { filledIn } from '../../brackets/bracketed.ts';
import type { Planning } from '../../planning.ts';
import { lastWord } from '../../../extract/sense/passage.ts';
import { answersTitle } from './answers-title.ts';
import { holdsOffice, isReport } from '../../report.ts';
import { isNumbered, tellsNumber } from './numbered.ts';
import { pointsAway } from './points-away.ts';

/** "una mujer de 41 años": a number that is nobody's news. */
const AGE = /(?<!\p{L})\d{1,2}(?:-jährig|\s(?:ans|años|anni|anos|Jahre alt)(?!\p{L}))/u;

export function isPlain(planning: Planning, fact: ReadFact): boolean {
  if (planning.document.language === 'en' || filledIn(planning, fact).fillings.length > 0) return false;
  // one of the first sentences with a number in it is news of any story
  const isNews = isNumbered(planning, fact) || (isReport(planning) && isOfReport(planning, fact));
  return isNews && !pointsAway(planning, fact);
}

/** It counts something, shares a word with the title, and is of nobody who only stands by. */
const isOfReport = (planning: Planning, fact: ReadFact): boolean =>
  tellsNumber(planning, fact) && !AGE.test(fact.text) && answersTitle(planning, fact) &&
  planning.sheet.people.every(({ name, role }) => !fact.text.includes(lastWord(name)) ||
    holdsOffice(role, planning.document.language) || planning.sheet.headline.text.includes(lastWord(name)));
