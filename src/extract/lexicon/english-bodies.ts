/** English nouns for bodies of which an article tells by name, and what in a name tells of which kind it is. */
import { wordSet } from '../../text/word-set.ts';

/** Of bodies that are no firms, or that are not always. */
export const BODY_NOUNS = wordSet(
  'agency department ministry group organization organisation university team league union network office bureau ' +
  'commission committee council charity foundation party club newspaper magazine institute association regulator ' +
  'watchdog watchdogs broadcaster channel station publisher chain service',
);
/** "planemaker", "drugmaker", "housebuilder" */
const MAKERS = /^(?:car|plane|train|ship|boat|bus|truck|drug|chip|phone|auto|toy|tyre|tire|house)(?:maker|builder)$/;
const FIRM_NOUNS = wordSet(
  'company firm brokerage airline retailer manufacturer carmaker automaker carrier startup maker developer giant ' +
  'bank lender insurer supplier supermarket grocer brewer streamer',
);
export const isFirmNoun = (noun: string): boolean => FIRM_NOUNS.has(noun) || MAKERS.test(noun);

/** Nouns for whoever does so, of a person as well. */
export const FOR_A_PERSON = wordSet('broadcaster publisher');
/** Nouns that end as trades do and are bodies: "The head of the regulator, Ed Lowe, said". */
export const TRADE_LIKE_BODIES = wordSet(
  'regulator watchdog broadcaster carmaker supplier publisher retailer operator manufacturer developer insurer ' +
  'lender airline maker producer distributor provider employer',
);
/** What a firm is never called, by its name: "Acme Foods", "Acme Bank". */
const NO_FIRM = wordSet(
  'agency department ministry council commission committee regulator watchdog watchdogs union party charity ' +
  'newspaper magazine university league club association bureau foundation institute broadcaster station channel',
);
/** What an office of the public is never called, besides a firm. */
const NO_OFFICE = wordSet('union charity newspaper magazine party league club broadcaster station channel');
const FIRM =
  /\b(?:Inc|Ltd|LLC|PLC|Corp|Airlines|Airways|Foods|Motors|Energy|Holdings|Technologies|Pharma)\b|\w Bank$/;
const OFFICE =
  /\b(?:Agency|Council|Ministry|Department|Commission|Committee|Police|University|Court|Government|Senate|Hospital)\b/;
const PUBLIC = new RegExp(`${OFFICE.source}|\\b(?:Board|Authority|Parliament|Union|Association|Service|Institute|` +
  'Administration|Bureau)\\b');

/** "The firm" is no Food Agency, nor "the agency" Acme Foods, nor "the union" Acme Bank. */
export const isOfOtherKind = (name: string, noun: string): boolean =>
  isFirmNoun(noun) ? PUBLIC.test(name)
    : (NO_FIRM.has(noun) && FIRM.test(name)) || (NO_OFFICE.has(noun) && OFFICE.test(name));

/**
 * Is the noun with its modifiers more likely another body, beside the one of this name: "the staff union" of a bank,
 * "the consumer group" of Barclays, "the student newspaper" of a university? Leeds United is "the football club", Hamas
 * "the militant group", and Human Rights Watch "the rights group".
 */
export function standsBeside(name: string, noun: string, modifiers: readonly string[]): boolean {
  if (noun === 'union' || modifiers.some((word) => MEMBERS.has(word))) return true;
  if (INNER.has(noun)) return !modifiers.includes('government');
  if (/^watchdogs?$/.test(noun)) return !PUBLIC.test(name);
  if (BY_NAME.has(noun)) return ONE_WORD.test(name);
  const isForCause = /^(?:group|organi[sz]ation)$/.test(noun) && modifiers.some((word) => CAUSES.has(word));
  return isForCause && (FIRM.test(name) || PUBLIC.test(name) || ONE_WORD.test(name));
}
/** Whose body it is that stands beside another. */
const MEMBERS = wordSet(
  'staff student students worker workers employees parents patients consumer consumers residents tenants customers ' +
  'users shareholder shareholders victims survivors fan fans supporters youth reserve academy junior',
);
/** For what a group stands. */
const CAUSES = wordSet(
  'campaign campaigning pressure lobby lobbying advocacy protest action rights environmental green climate animal ' +
  'privacy trade industry',
);
/** A part of another body. */
const INNER = wordSet('committee department office bureau council');
/** These have more in their name than a firm, or are known. */
const BY_NAME = wordSet('club team party newspaper magazine league association institute foundation');
const ONE_WORD = /^\p{Lu}[\p{Ll}&]+$/u;
