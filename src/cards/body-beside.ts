/**
 * The body that the article names beside a bare office, in one stretch with it: "marketing director, DesignRush",
 * "spokeswoman for the Coast Guard", "Lund's harbour manager". Nothing is put together: a role and its body stand on a
 * card as they stand in the text.
 */
import { lexiconFor } from '../extract/lexicon/index.ts';
import { givenNameGender } from '../extract/names/words/given-names.ts';
import { isPlace } from '../extract/names/words/places.ts';
import { lastWord } from '../extract/sense/passage.ts';
import { pattern } from '../pattern.ts';
import { mentionsOf } from './name-mentions.ts';
import type { Planning } from './planning.ts';
import { isDay } from './weekday.ts';

/** Letters of a role with its body: more is a sentence. */
const LONGEST = 90;
/** As much of the text before and after a role as a body has room for. */
const BODY = 80;

/** A point stands inside an initialism ("U.S.", "Amazon.com") or a short form ("St."): elsewhere a sentence ends. */
const WITH_POINT = String.raw`(?:\p{Lu}\.){2,}|(?:St|Mt|Ft|Dr)\.(?=\s\p{Lu})`;
const NAME = String.raw`(?:${WITH_POINT}|\p{Lu}[\p{L}\p{N}&’'-]*(?:\.[\p{L}\p{N}]+)*)`;
const JOINT = String.raw`\s(?:of|for|and|&|de|du|des|della|do|da|der|für|und)(?:\s(?:the|la|le|les))?(?=\s\p{Lu})`;
/** Between two names a space must stand: were it optional, each capital of "NATIONAL" might begin another. */
const NAMES = String.raw`${NAME}(?:(?:${JOINT})?\s${NAME})*`;
/** "… of the Coast Guard", "… der Stadt Wehlen". */
const OF = pattern(
  'u',
  String.raw`^\s(?:(?:of|at|for|with) (?:the )?|(?:der|des|von|vom|bei|beim) |(?:de|du|des|de la|de l[’'])\s?|`,
  String.raw`(?:del|de los|de las|della|dello|do|da|dos) )(?=\p{Lu})${NAMES}`,
);
/** "…, DesignRush": behind a name and its role the body stands between commas, or before the verb. */
const AFTER_COMMA = new RegExp(`^,\\s(?=\\p{Lu})${NAMES}(?=\\s?[,.;:(”"]|\\s(?:said|says|told|added))`, 'u');
/** "DesignRush’s …". */
const OWNER = new RegExp(`(?<![\\p{L}’'])(${NAME}(?:\\s${NAME}){0,3}['’]s\\s)$`, 'u');
const OWNS = /['’]s\s$/u;
/** "Today's" owns nothing. */
const NO_OWNER = /^(?:It|He|She|That|There|What|Who|Let|Today|Yesterday)['’]/u;
/** "In Lund’s harbour": the words of its own sentence before an owner. */
const OPENING = /^(?:In|On|At|By|For|From|To|With|But|And|As|When|While|After|Before|Since|If|Then|Now|So)\s/u;
/** "Plan B" before a point: the end of the sentence, or an initial within a longer name. */
const IS_CUT = /(?<![\p{L}.])\p{Lu}$/u;

/** The role as the article says it beside that name, with its body; the role alone where there is none. */
export function withBody(planning: Planning, name: string, role: string): string {
  if (/\s\p{Lu}/u.test(role)) return role;
  const { text, language } = planning.document;
  const at = placeOf(text, name, role);
  if (at === null) return role;
  const isBody = (words: string): boolean => !isPerson(planning.sheet.people, words, name);
  const behind = bodyBehind(text.slice(at.end, at.end + BODY), at.isBehindName, language);
  if (behind !== undefined && isBody(behind)) return fitting(role, role + behind);
  const owner = ownerBefore(text.slice(Math.max(0, at.start - BODY), at.start), language);
  return owner === undefined || !isBody(owner) ? role : fitting(role, owner + role);
}

function bodyBehind(after: string, isBehindName: boolean, language: string): string | undefined {
  const apposed = isBehindName && !isInList(after, language) ? AFTER_COMMA.exec(after)?.[0] : undefined;
  const found = OF.exec(after)?.[0] ?? apposed;
  if (found === undefined) return undefined;
  const isCut = IS_CUT.test(found) && after[found.length] === '.';
  return isCut ? undefined : untilDay(found.replace(/[\s,’']+$/u, ''), language);
}

/** "Rosa Medina, director, Oforiwaa, producer": what stands before another's role is a name of that list. */
function isInList(after: string, language: string): boolean {
  const next = NEXT_IN_LIST.exec(after)?.[1];
  return next?.split(/[\s-]/).some((word) => lexiconFor(language).roles.has(word)) === true;
}
const NEXT_IN_LIST = /^,\s[^,(]+(?:,\s|\s\()(\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*){0,3})/u;

/** "for the Coast Guard Monday" ends before its day; "of the Bloody Sunday Trust" has it inside and stays out. */
function untilDay(words: string, language: string): string | undefined {
  const all = words.split(' ');
  const at = all.findIndex((word) => isDay(word, language));
  if (at < 0) return words;
  const before = all.slice(0, at).join(' ').replace(/(?:,|(?:\s\p{Ll}+)+)$/u, '');
  return all.length > at + 1 || !/\p{Lu}/u.test(before) ? undefined : before;
}

/** "Italiens Außenministerin". */
const LAND = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+)s\s$/u;

function ownerBefore(before: string, language: string): string | undefined {
  const land = language === 'de' ? LAND.exec(before) : null;
  if (land !== null && isPlace(land[1] ?? '', language)) return land[0];
  const owner = OWNS.test(before) ? OWNER.exec(before)?.[1]?.replace(OPENING, '') : undefined;
  if (owner === undefined || NO_OWNER.test(owner)) return undefined;
  return owner.split(/\s/).some((word) => isDay(word, language)) ? undefined : owner;
}

/** Somebody of the article, by the name or the surname alone, or anybody with a given name. */
function isPerson(people: Planning['sheet']['people'], words: string, name: string): boolean {
  const last = lastWord(words.trim().replace(/['’]s$/u, ''));
  const isListed = people.some((one) => one.name !== name && (words.includes(one.name) || lastWord(one.name) === last));
  return isListed || givenNameGender(/\p{Lu}[\p{L}-]+/u.exec(words)?.[0] ?? '') !== undefined;
}

const fitting = (role: string, full: string): string => (full.length <= LONGEST ? full : role);

interface Place {
  start: number;
  end: number;
  /** "Rosa Medina, director": nothing between the two but a comma. */
  isBehindName: boolean;
}

/** Where the role stands beside the name, in the first sentence that has both side by side. */
function placeOf(text: string, name: string, role: string): Place | null {
  for (const { start: at, end } of mentionsOf(text, name)) {
    const behind = text.slice(end, end + LONGEST);
    const apposed = /^,\s(?:an?\s|the\s)?/u.exec(behind)?.[0].length ?? 0;
    if (apposed > 0 && behind.startsWith(role, apposed)) return place(end + apposed, role, true);
    if (apposed > 0 && behind.startsWith(`, ${role}`)) return place(end + 2, role, true);
    const start = at - role.length - 1;
    if (start >= 0 && text.slice(start, at) === `${role} `) return place(start, role, false);
  }
  return null;
}

const place = (start: number, role: string, isBehindName: boolean): Place =>
  ({ start, end: start + role.length, isBehindName });
