/** Is this a company, paper, agency, party or club that is known by this name, or that its name tells to be one? */
import { firstWords } from './places.ts';
import { KNOWN_ORGANISATIONS } from './lists/organisations.ts';

let known: ReadonlySet<string> | undefined;
const bodies = (): ReadonlySet<string> =>
  (known ??= new Set(KNOWN_ORGANISATIONS.split(',').map((body) => body.trim()).filter(Boolean)));

export const isKnownOrganisation = (name: string): boolean =>
  bodies().has(name.includes('’') ? name.replace('’', "'") : name);

let openings: ReadonlySet<string> | undefined;
/** May a body of several words that we know begin with this word? */
export const opensKnownOrganisation = (word: string): boolean =>
  (openings ??= firstWords([...bodies()])).has(word);
