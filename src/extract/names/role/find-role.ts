/**
 * What someone is: the verbatim phrase that the article gives beside a name. Ranked: "council spokesman X",
 * "X, the CEO of …", "the CEO of …, X", "X, who is the …", "X is a …"; never what somebody does ("who runs …").
 * The longest of the strongest form wins.
 */
import type { Document, Token } from '../../../text/document.ts';
import type { EntityKind } from '../../entity.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { affiliation, type Bodies, employer, namedAs } from './affiliation.ts';
import { appositive, copula } from './appositive.ts';
import { bodyRole } from './body-role.ts';
import { bodyCalled } from '../kind/called-bodies.ts';
import { isCounterpart, withoutCounterpart } from '../words/counterpart-role.ts';
import type { FoundRole } from './found-role.ts';
import { givenNameGender } from '../words/given-names.ts';
import { headFirstRole } from './head-first-role.ts';
import { isRole } from '../words/name-kind.ts';
import type { NameRun } from '../words/name-run.ts';
import { isOfSeveral } from './of-several.ts';
import { officeOfBody } from './office-of-body.ts';
import { withoutPointer } from './pointed-role.ts';
import { pronounCopula } from './next-sentence.ts';
import { premodifier } from './premodifier.ts';
import { reverseAppositive } from './reverse-appositive.ts';
import { withoutScraps } from './role-scraps.ts';
import { PREFIXES_OF_NAMES } from '../run/split-run.ts';
import { withHalves } from '../words/suspended-compound.ts';

/** What else an article names: bodies by their first token, and the full names of people by where they start. */
export interface Named {
  bodies: Bodies;
  others: ReadonlyMap<number, NameRun>;
}

/** The fullest role over all mentions of one person; null where the article gives none. */
export const findRole = (
  doc: Document, lexicon: Lexicon, runs: readonly NameRun[], kind: EntityKind, named: Named,
): FoundRole | null =>
  withoutScraps(doc, lexicon, withoutCounterpart(
    withoutPointer(fullestRole(doc, lexicon, runs, kind, named), lexicon.language), lexicon.language,
  ));

function fullestRole(
  doc: Document, lexicon: Lexicon, runs: readonly NameRun[], kind: EntityKind, { bodies, others }: Named,
): FoundRole | null {
  const isTheirs = (role: FoundRole): boolean =>
    !isAnothers(doc, lexicon, role, others) && !(kind === 'person' && isOfSeveral(doc, lexicon, role));
  if (lexicon.headFirst) {
    const role = headFirstRole(doc, lexicon, runs, others) ??
      (kind === 'organisation' ? bodyCalled(doc, lexicon, runs) : null);
    return role && isTheirs(role) ? withHalves(doc, withoutDegree(role)) : null;
  }
  const found: FoundRole[] = [];
  for (const run of runs) {
    for (const role of [
      appositive(doc, lexicon, run),
      kind === 'organisation' ? null : premodifier(doc, lexicon, run),
      kind === 'person' ? officeOfBody(doc, lexicon, run) : null,
      reverseAppositive(doc, lexicon, run),
      namedAs(doc, lexicon, run),
      copula(doc, lexicon, run),
      kind === 'person' ? pronounCopula(doc, lexicon, run, others) : null,
      affiliation(doc, lexicon, run, bodies),
      employer(doc, lexicon, run, bodies),
      kind === 'person' ? null : bodyRole(doc, lexicon, run),
    ]) {
      if (role && isTheirs(role) && !isPartitive(role)) found.push(role);
    }
  }
  const strengthOf = ({ rule, isBare }: FoundRole): number => (isBare ? WEAKEST : STRENGTH[rule]);
  const strongest = found.reduce((least, role) => Math.min(least, strengthOf(role)), Infinity);
  const pool = found.filter((role) => strengthOf(role) === strongest);
  const hasOffice = pool.some((role) => role.rule === 'premodifier' && isOfficeInWords(lexicon, role));
  const hasTitle = pool.some((role) => role.rule === 'premodifier' && isTitle(lexicon, role));
  const rankOf = (role: FoundRole): number =>
    rank(role) - (hasOffice && isAside(role) ? 4 : 0) - (hasTitle && isOfKin(lexicon, role) ? LONGEST_COUNTED : 0);
  return withoutOwner(
    pool.reduce<FoundRole | null>((best, role) => (best === null || rankOf(role) > rankOf(best) ? role : best), null),
  );
}

/** "Board member Ann Lowe, a paramedic": beside the office in which somebody speaks, what else they are is an aside. */
const isAside = ({ text, rule }: FoundRole): boolean => rule === 'appositive' && ASIDE.test(text);
const ASIDE = /^an? (?:[\p{L}-]+ ){0,2}[\p{L}-]+$/u;

/** "Mayor", "plumber": what no kinship outranks. */
function isTitle(lexicon: Lexicon, { text, of }: FoundRole): boolean {
  const last = text.split(/\s/).at(-1)?.toLowerCase() ?? '';
  const isMore = isRole(lexicon, last) && lexicon.ties?.has(last) !== true && lexicon.styles?.has(last) !== true;
  return of === 'person' && isMore; // "Prince" says less than whose brother he is
}

/** "Harbourmaster Rangi Paewai, a cousin of Hinemoa's", "…, the founder's great-niece": whose kin they are. */
function isOfKin({ ties }: Lexicon, { text, rule }: FoundRole): boolean {
  const owned = /^(?:an?|the) (?:[\p{L}-]+ ){0,2}?([\p{L}-]+) (?:of|to) /u.exec(text)?.[1] ?? OWNED_KIN.exec(text)?.[1];
  const bare = owned?.replace(/^(?:great-|step-?|half-|ex-)+/, '');
  return rule === 'appositive' && bare !== undefined && ties?.has(bare) === true;
}
const OWNED_KIN = /(?:['’]s|s['’]|^(?:his|her|their)) (?:(?:late|elder|younger|eldest|youngest|only) )?([\p{L}-]+)$/u;

/** "Board member", "coach"; "Sgt." and "Chief" are styles, "colleague" and "lead author" say less. */
function isOfficeInWords(lexicon: Lexicon, { text, of }: FoundRole): boolean {
  const last = text.split(/\s/).at(-1)?.toLowerCase() ?? '';
  const isLess = lexicon.ties?.has(last) === true && !/\smember$/i.test(text);
  return of === 'person' && isRole(lexicon, last) && !lexicon.honorifics.has(last) && !isLess && !STYLES.test(text);
}
const STYLES = /^(?:chief|officer|father|bishop|archbishop|sibling|constable|captain|pastor)$|author$|-in-law$/iu;

/** "Ann Lowe, actor Bo Tran": the phrase is of the name that ends it. "A lawyer for the actor Bo Tran" is not. */
function isAnothers(doc: Document, lexicon: Lexicon, role: FoundRole, others: Named['others']): boolean {
  return [...role.text.matchAll(/\S+/g)].some(({ index }) => {
    const other = others.get(role.start + index);
    return other !== undefined && !other.possessive && isOf(doc, lexicon, role, other);
  });
}

function isOf(doc: Document, lexicon: Lexicon, role: FoundRole, other: NameRun): boolean {
  const isLast = other.end >= role.end || /^(?:and|,)$/.test(doc.tokens[other.endToken]?.lower ?? '');
  // "owner, Azola Creative": the company, for no given name begins it
  const isNoGiven = givenNameGender(other.words[0] ?? '') === undefined;
  if (doc.tokens[other.firstToken - 1]?.text === ',' && isNoGiven) return false;
  let first = other.firstToken;
  while (first > 0 && (doc.tokens[first - 1]?.start ?? 0) >= role.start) first -= 1;
  const before = doc.tokens.slice(first, other.titleToken);
  // "American Ann Lowe and Australian (Bo Tran)" is a list; "Ann Lowe and Di Vance's lawyer, (Bo Tran)" is none
  if (before.length === 0 && other.end < role.end) return isLast && !/['’]s?\s/.test(role.text);
  const isGoverned = before.some((token) => governsName(lexicon, token));
  return isLast && before.length > 0 && (!isGoverned || isOverField(doc, lexicon, first, other));
}

const governsName = (lexicon: Lexicon, { lower }: Token): boolean =>
  lexicon.prepositions.has(lower) || (lexicon.joins.has(lower) && !lexicon.determiners.has(lower));

/** "Ann Lowe, Secretary for Security Bo Tran": what the office is over stands right before the other name. */
function isOverField(doc: Document, lexicon: Lexicon, first: number, other: NameRun): boolean {
  const whole = doc.tokens.slice(first, other.firstToken);
  const field = whole.slice(whole.findLastIndex((token) => governsName(lexicon, token)) + 1);
  return field.length > 0 && field.length < whole.length && field.every(({ text, lower }) =>
    /^\p{Lu}/u.test(text) && !isRole(lexicon, lower) && !PREFIXES_OF_NAMES.has(lower));
}

/** "One of them, Will Sorensen": it says of whom he is one, and the card does not say who they are. */
const isPartitive = ({ text }: FoundRole): boolean => /^[\p{L} ]{1,20} of (?:them|us|whom|those|these)$/u.test(text);

/** "its chief engineer" stands on a card without what "its" points back at. */
function withoutOwner(role: FoundRole | null): FoundRole | null {
  const owner = role === null ? undefined : /^(?:his|her|their|its|my|our|whose)\s+(?=\S)/i.exec(role.text)?.[0].length;
  return role && owner ? { ...role, text: role.text.slice(owner), start: role.start + owner } : role;
}

/** What the article calls someone comes before what it says they are, do, or belong to. */
const STRENGTH: Record<FoundRole['rule'], number> = {
  premodifier: 0, appositive: 0, 'reverse-appositive': 0, copula: 1, affiliation: 2,
};
const WEAKEST = 3;

/**
 * Long beats short, up to a clause; an appositive defines, a premodifier often just labels; "his father" says least.
 */
const rank = (role: FoundRole): number =>
  Math.min(role.text.split(/\s+/).length, LONGEST_COUNTED) +
  (role.rule === 'appositive' ? 1 : role.rule === 'premodifier' ? 0.5 : 0) -
  (/^(?:an?\s)?(?:member|part|one|some|another|signatory)\s(?:of|to)\s/i.test(role.text) ? 3 : 0) -
  (/^(?:an?\s)?(?:former|ex-)/i.test(role.text) ? 6 : 0) -
  (PARTY.test(role.text) ? 6 : 0) -
  (isCounterpart(role.text, 'en') ? LONGEST_COUNTED : 0) -
  (/^(?:his|her|their|my|our|its)\s/i.test(role.text) ? 8 : 0);

/** "Gov. Ann Lowe, a Democrat": her party says less than her office. */
const PARTY = /^an? (?:democrat|republican|independent|conservative|liberal|tory|centrist|socialist|moderate)$/i;

/** Words of a role that make it fuller; beyond them it is only longer. */
const LONGEST_COUNTED = 8;

/** "Projektleiter DI (Uwe Kern)": in Austria what somebody has studied, before the name. */
const withoutDegree = (role: FoundRole): FoundRole => {
  const text = role.text.replace(/(?<=\p{L}) DI$/u, '');
  return text === role.text ? role : { ...role, text, end: role.start + text.length };
};
