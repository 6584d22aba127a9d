/** Is this a company, paper, agency, party or club that is known by this name? */
import { KNOWN_ORGANISATIONS } from './lists/organisations.ts';

let known: ReadonlySet<string> | undefined;

export function isKnownOrganisation(name: string): boolean {
  known ??= new Set(KNOWN_ORGANISATIONS.split(',').map((body) => body.trim()).filter(Boolean));
  return known.has(name);
}
