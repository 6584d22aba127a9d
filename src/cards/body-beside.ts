/**
 * The body that the article names beside a bare office, in one stretch with it: "marketing director, DesignRush",
 * "spokeswoman for the Coast Guard", "Lund's harbour manager". Nothing is put together: a role and its body stand on a
 * card as they stand in the text.
 */
import { givenNameGender } from '../extract/names/given-names.ts';
import { pattern } from '../pattern.ts';
import type { Planning } from './planning.ts';

/** A role farther than this from the name is somebody else's, or of another place. */
const NEAR = 120;
/** Letters of a role with its body: more is a sentence. */
const LONGEST = 90;
/** As much of the text before and after a role as a body has room for. */
const BODY = 80;

const NAME = String.raw`\p{Lu}[\p{L}\p{N}.&’'-]*`;
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
/** "Today's", "Friday's" own nothing. */
const NO_OWNER =
  /^(?:It|He|She|That|There|What|Who|Let|Today|Yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)['’]/u;

/** The role as the article says it beside that name, with its body; the role alone where there is none. */
export function withBody({ document, sheet }: Planning, name: string, role: string): string {
  if (/\s\p{Lu}/u.test(role)) return role;
  const at = placeOf(document.text, name, role);
  if (at === null) return role;
  const after = document.text.slice(at.end, at.end + BODY);
  const isPerson = (words: string): boolean =>
    sheet.people.some((person) => person.name !== name && words.includes(person.name)) ||
    givenNameGender(/\p{Lu}[\p{L}-]+/u.exec(words)?.[0] ?? '') !== undefined;
  const behind = OF.exec(after)?.[0] ?? (at.isBehindName ? AFTER_COMMA.exec(after)?.[0] : undefined);
  if (behind !== undefined && !isPerson(behind)) return fitting(role, role + behind.replace(/[\s,.’']+$/u, ''));
  const before = document.text.slice(Math.max(0, at.start - BODY), at.start);
  const owner = OWNS.test(before) ? OWNER.exec(before)?.[1] : undefined;
  return owner === undefined || NO_OWNER.test(owner) || isPerson(owner) ? role : fitting(role, owner + role);
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
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const behind = text.slice(end, end + NEAR);
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
