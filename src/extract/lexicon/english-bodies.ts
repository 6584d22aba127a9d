/** English nouns for bodies of which an article tells by name, and what in a name tells of which kind it is. */
import { wordSet } from '../../text/word-set.ts';

export const BODY_NOUNS = wordSet(
  'company firm agency department ministry group organization organisation university bank team league union ' +
  'brokerage network office bureau commission committee council airline retailer manufacturer carmaker automaker ' +
  'charity foundation party club newspaper magazine institute association carrier regulator watchdog watchdogs ' +
  'startup maker developer giant broadcaster channel station publisher chain service',
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
/** Bodies that stand beside another one: "the staff union", "the student newspaper", "the local charity". */
export const BESIDE_ANOTHER = wordSet(
  'union newspaper magazine club charity league association party team council committee department office bureau ' +
  'foundation institute watchdog watchdogs group organization organisation',
);
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
