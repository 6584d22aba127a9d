/**
 * What English papers set beside a name, as it stands under somebody's words: "the education minister" without its
 * article, no rank that belongs to the name ("area commander Inspector"), no bare title ("Cllr"); where no office was
 * read, the clause that tells of one: "Rosa Medina, who runs the Lund ferry,".
 */
import { lexiconFor } from '../extract/lexicon/index.ts';
import { askingNouns } from '../extract/sense/asking-nouns.ts';
import { pattern } from '../pattern.ts';
import { wordSet } from '../text/word-set.ts';
import type { Mention } from './name-mentions.ts';
import { tellsSome } from './stems-in.ts';

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

/** null where nothing is left that says who somebody is. */
export function plainEnglishRole(role: string): string | null {
  const own = role.replace(RANK_BEHIND, '').replace(CALLED, '');
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

/** Letters of a clause that stands under a name in one or two lines. */
const LONGEST = 60;
const DOES = pattern(
  'u',
  String.raw`^,\s(who\s(?:also\s|now\s|once\s|has\s)?(?:led|leads|headed|heads|ran|run|runs|chaired|chairs|owned|owns|`,
  String.raw`founded|co-founded|manages|managed|directs|directed|edits|edited|organised|organises|organized|organizes|`,
  String.raw`represents|represented|coordinates|coordinated|coaches|teaches|taught|designed|wrote|invented|built|`,
  String.raw`captains|works|worked|looks after|studies|researches)\s[^,.;:()“”"—–]{4,${LONGEST}})`,
  '(?=[,.;:)”"]|\\s[—–])',
);
/** Words for what was named elsewhere in the article, and is not on the card. */
const POINTS = wordSet('he she it they him her them his its their this that these those here there which');
/** "who led the study": where an article tells of one, that is the news, whatever its headline calls it. */
const OF_THE_NEWS = wordSet(
  'study research trial work investigation inquiry opposition project campaign team review survey',
);

/**
 * "Professor Rosa Medina of the University of Lund": where one comes from, with a body's noun in its
 * name. "treated Rosa Medina at Lund Hospital" is where she was.
 */
const FROM = pattern(
  'u',
  String.raw`^(?:,\s|\s(?=of\s))((?:of|from|at)\s(?:the\s)?(?:\p{Ll}+\s)?\p{Lu}[\p{L}’'&.-]*`,
  String.raw`(?:\s(?:of|for|and|the|\p{Lu}[\p{L}’'&-]*))*)`,
  String.raw`(?=[,;:)”"]|\.(?:\s|$)|\s(?:who|said|says|told|added|warned|believes|pointed|argued)(?!\p{L}))`,
);

export function roleBehind(mentions: readonly Mention[], headline: string): string | null {
  const own = mentions.filter(({ isOfAnother }) => !isOfAnother).map(({ behind }) => behind);
  return bodyBehind(own) ?? whoClause(own, headline);
}

function bodyBehind(behind: readonly string[]): string | null {
  const { institutions } = lexiconFor('en');
  for (const words of behind) {
    const from = FROM.exec(words)?.[1];
    const isBody = from?.toLowerCase().split(' ').some((word) => institutions.has(word)) === true;
    if (from !== undefined && isBody && from.length <= LONGEST) return from;
  }
  return null;
}

function whoClause(behind: readonly string[], headline: string): string | null {
  for (const words of behind) {
    const clause = DOES.exec(words)?.[1]?.trim();
    if (clause !== undefined && !leavesOpen(clause, headline)) return clause;
  }
  return null;
}

/** "who runs the shop": which one? */
function leavesOpen(clause: string, headline: string): boolean {
  const words = clause.match(/[\p{L}'’-]+/gu) ?? [];
  if (words.some((word) => POINTS.has(word.toLowerCase()))) return true;
  const definite = words.findIndex((word) => word.toLowerCase() === 'the');
  if (definite < 0) return false;
  const phrase = words.slice(definite + 1);
  const isNamed = phrase.some((word) => /^\p{Lu}/u.test(word) || OF_THE_NEWS.has(word));
  return !isNamed && !tellsSome(headline, phrase.join(' '), 'en');
}
