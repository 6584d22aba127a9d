/** "Toyota Australia", "Oxfam Ireland", "Ford Europe": a body's branch, by the country or continent behind its name. */
import { givenNameGender } from './given-names.ts';
import { isKnownOrganisation } from './known-organisations.ts';
import type { NameRun } from './name-run.ts';
import { isCountry, isPlace } from './places.ts';

/** What branches are called by beside countries; nobody's surname. */
export const CONTINENTS = /^(?:Europe|Africa|Asia|America|Australia|UK|USA|US)$/;
/** Countries that are surnames as often. */
const SURNAMES_TOO =
  /^(?:Jordan|Israel|France|Ireland|Chad|Holland|England|Georgia|Cuba|Poland|Germany|Brazil|America)$/;
const DIRECTION = /^(?:(?:North|South|East|West)(?:ern)?|Central|New|Great|Team)$/;

export function isNationalBranch({ words, honorific, titled }: NameRun, language: string): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (language !== 'en' || words.length < 2 || honorific || titled || isPlace(words.join(' '), language)) return false;
  if (!isCountry(last, language) && !CONTINENTS.test(last)) return false;
  if (isKnownOrganisation(words.slice(0, -1).join(' '))) return true;
  return givenNameGender(first) === undefined && !SURNAMES_TOO.test(last) && !DIRECTION.test(first);
}
