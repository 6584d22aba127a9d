/**
 * A role as a card shows it: the article's own words, without the possessive that pointed to something outside them.
 */
import type { Voice } from './card.ts';

const POSSESSIVE =
  /^(?:its|his|her|their|my|our|whose|seine?r?|ihre?r?|son|sa|ses|leurs?|sus?|suo|sua|suoi|sue|seus?|suas?|его|её|ее|их|його|її|їхн\p{L}+)\s+(?=\p{L})/iu;

export function shownVoice({ name, role }: Voice): Voice {
  return { name, role: role?.replace(POSSESSIVE, '') ?? null };
}
