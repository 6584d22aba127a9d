/**
 * A role as a card shows it: the article's own words, without the possessive that pointed to something outside them.
 */
import type { Voice } from './card.ts';

const POSSESSIVE =
  /^(?:its|his|her|their|my|our|whose|seine?r?|ihre?r?|son|sa|ses|leurs?|sus?|suo|sua|suoi|sue|seus?|suas?|его|её|ее|их|його|її|їхн\p{L}+)\s+(?=\p{L})/iu;

export function shownVoice({ name, role }: Voice): Voice {
  return { name, role: role?.replace(POSSESSIVE, '') ?? null };
}

/** A clause, or the beginning of a phrase: no office, work or relation. */
const NO_ROLE = /['’](?:re|ve|ll|m)\b|\b(?:they|he|she|we|who|which|that)\b|(?:['’]s|\s(?:of|and|in|for|at|the|a))$/iu;
/** "father" alone: whose? */
const KIN = new RegExp(
  '^(?:father|mother|son|daughter|brother|sister|wife|husband|uncle|aunt|cousin|friend|Vater|Mutter|Sohn|Tochter|' +
    'Bruder|Schwester|père|mère|fils|fille|padre|madre|hijo|hija|pai|mãe)$',
  'i',
);

/** May the role stand beside the name for somebody who reads nothing else? */
export const saysWho = (role: string | null): boolean => role !== null && !KIN.test(role) && !NO_ROLE.test(role);
