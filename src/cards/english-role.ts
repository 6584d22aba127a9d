/**
 * What English papers set beside a name, as it stands under somebody's words: "the education minister" without its
 * article, no rank that belongs to the name ("area commander Inspector"), no bare title ("Cllr"); where no office was
 * read, the body behind the name.
 */
import { lexiconFor } from '../extract/lexicon/index.ts';
import { askingNouns } from '../extract/sense/asking-nouns.ts';
import { pattern } from '../pattern.ts';
import { wordSet } from '../text/word-set.ts';
import type { Mention } from './name-mentions.ts';

const RANKS =
  'Inspector|Superintendent|Sergeant|Sgt|Constable|Captain|Colonel|Major|Lieutenant|General|Professor|Prof|Dr|Mr|Mrs|' +
  'Ms|Sir|Dame|Lady|Rev|Reverend|Father|Cllr|Coun|Councillor';
/** "Det Sgt", "Lt Col", "Chief Inspector": of a rank in two words the second is no other's. */
const PARTS = String.raw`(?<!\p{L})(?:[Dd]et|[Dd]etective|[Cc]h|[Cc]hief|[Ll]t|[Ll]ieutenant|[Mm]aj|[Mm]ajor|[Bb]rig|` +
  String.raw`[Ss]taff|[Aa]cting|[Ss]enior)\.?`;
/** "Port Ellery area commander Inspector": the name's own, behind an office. */
const RANK_BEHIND = pattern('u', String.raw`(?<=\p{Ll})(?<!${PARTS})\s(?:${RANKS})\.?$`);
/** Titles that go with a name, and say no office by themselves. */
const TITLE_ONLY = pattern(
  'iu',
  String.raw`^(?:the )?(?:mr|mrs|ms|dr|prof|professor|sir|dame|lord|lady|rev|reverend|father|sister|brother|cllr|coun|`,
  String.raw`councillor|councilman|councilwoman|councilmember|alderman|inspector|sgt|sergeant|constable|lieutenant|`,
  String.raw`major|colonel|hon|honourable|alhaji|chief|comrade|pastor|bishop|imam|rabbi)\.?$`,
);
export const isTitleOnly = (role: string): boolean => TITLE_ONLY.test(role);

/** "a vet in Lund before he came to Bergen": what somebody was. */
const ONCE = /\s(?:before|until|when|while)\s(?:he|she|they)\s/u;
const ARTICLE = /^the\s(?=\p{L})/iu;
/** "the cabinet member for finance", "the education minister"; "the harbour director" asks of which harbour. */
const SAYS_OF_WHAT = pattern(
  'iu',
  String.raw`\s(?:for|of)\s(?!the\s)|`,
  String.raw`(?:^|\s)(?:minister|secretary|chancellor|commissioner|officer|mayor|prosecutor|coroner|ombudsman|author|`,
  String.raw`researcher|president|governor|treasurer|sheriff|judge)$`,
);
/** "the Lund museum director" names its museum; "the museum director" asks which. */
const NAMED = /\s\p{Lu}/u;

/** "the county’s head of libraries": whether the headline tells the owner is asked elsewhere. */
const OWNED = /^\p{Ll}+['’]s\s/u;

/** "a food vendor popularly called Mama Rejoice": how one is called is no part of what one is. */
const CALLED = /\s(?:popularly|better|locally|formerly|affectionately)$/u;

/** "Port Ellery area commander", of "… commander Inspector"; "Assistant Professor" and "Former Captain" are whole. */
function withoutRank(role: string): string {
  const rest = role.replace(RANK_BEHIND, '');
  const noun = /\p{L}+$/u.exec(rest)?.[0].toLowerCase() ?? '';
  return lexiconFor('en').roles.has(noun) && !IN_RANK.has(noun) ? rest : role;
}
const IN_RANK = wordSet('assistant associate deputy vice junior');

/** null where nothing is left that says who somebody is. */
export function plainEnglishRole(role: string): string | null {
  const own = withoutRank(role).replace(CALLED, '');
  if (TITLE_ONLY.test(own) || ONCE.test(own)) return null;
  const bare = own.replace(ARTICLE, '');
  return OWNED.test(bare) || (SAYS_OF_WHAT.test(bare) && !asksWhich(bare)) ? bare : own;
}

/** "museum director", "head of the firm": the body is one of many. */
function asksWhich(role: string): boolean {
  const [bodies, institutions] = [askingNouns('en')?.bodies, lexiconFor('en').institutions];
  const words = role.toLowerCase().match(/\p{L}+/gu) ?? [];
  return !NAMED.test(` ${role}`) && words.some((word) => bodies?.has(word) === true || institutions.has(word));
}

/** Letters of a body that stands under a name in one or two lines. */
const LONGEST = 60;

/** "of the school of public health at …": a part of a body, before the body's name. */
const WITHIN = String.raw`(?:(?:\p{Ll}+\s){1,2}(?:of|for)\s(?:\p{Ll}+\s){1,3}(?:at|in)\s(?:the\s)?)?`;

/**
 * "Professor Rosa Medina of the University of Lund": where one comes from, with a body's noun in its
 * name. "treated Rosa Medina at Lund Hospital" is where she was.
 */
const FROM = pattern(
  'u',
  String.raw`^(?:,\s|\s(?=of\s))((?:of|from|at)\s(?:the\s)?${WITHIN}(?:\p{Ll}+\s)?\p{Lu}[\p{L}’'&.-]*`,
  String.raw`(?:\s(?:of|for|and|the|\p{Lu}[\p{L}’'&-]*))*)`,
  String.raw`(?=[,;:)”"]|\.(?:\s|$)|\s(?:who|said|says|told|added|warned|believes|pointed|argued)(?!\p{L}))`,
);

/** null where no body stands behind the name. */
export function bodyBehind(mentions: readonly Mention[]): string | null {
  const { institutions } = lexiconFor('en');
  for (const { behind, isOfAnother } of mentions) {
    const from = isOfAnother ? undefined : FROM.exec(behind)?.[1];
    const isBody = from?.toLowerCase().split(' ').some((word) => institutions.has(word)) === true;
    if (from !== undefined && isBody && from.length <= LONGEST) return from;
  }
  return null;
}
