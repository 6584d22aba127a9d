/**
 * Does a sentence that reports what somebody says, or a less likely fact, point to something outside it? Stricter than
 * what every passage is asked for (src/extract/sense), since what was said answers what others said before. English
 * here, five other languages in points-elsewhere.ts.
 */
import { stemsOfTitle } from '../../../extract/facts/topic.ts';
import type { ReadFact } from '../../../extract/extraction.ts';
import { lastWord } from '../../../extract/sense/passage.ts';
import { pattern } from '../../../pattern.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Planning } from '../../planning.ts';
import { pointsElsewhere } from './points-elsewhere.ts';

const PREPOSITIONS = 'through|in|on|at|for|with|from|by|of|about|to|into|over|under|after';
const POINTS = pattern(
  'u',
  String.raw`(?<!\p{L})(?:them|both|ones?(?! of the)|there(?! (?:is|are|was|were|had|would|will|could|has|have))|`,
  String.raw`here|others?|so(?! (?:that|far|many|much))|too(?! \p{Ll})|again|another|latter|itself|`,
  String.raw`(?:asked|told|gave) (?:him|her|it)|`,
  String.raw`that (?:night|day|time|year|week|month|morning|evening|moment|afternoon)|`,
  String.raw`(?:${PREPOSITIONS}) (?:that|this|these|those|it)|call(?:ed|s) (?:that|this|these|those) \p{Ll}+|`,
  String.raw`(?:found|did|do|done|said|made|say|called|calls|ran|run|runs|put|saw) (?:it|that)`,
  String.raw`(?= ?(?:[.,;“"]|$|was|is|an?|difficult|hard|all)))(?!\p{L})|`,
  '^(?:He|She|It|They|This|That|His|Her|Its|Their) ',
);
/** "would not be commenting": that somebody says nothing. */
const SAYS_NOTHING = /(?<!\p{L})comment(?:ing)?(?!\p{L})/u;

/** "did not doubt that she had been kind": what one grants before one says the opposite. */
const CONCEDES = /(?<!\p{L})(?:(?:did|do|does) not doubt|no doubt) that(?!\p{L})/u;

/** "The company says they would employ 85 people": under no headline that names one. */
function isOfSomeBody({ sheet: { headline, organisations = [] } }: Planning, text: string): boolean {
  const body = BODY.exec(text)?.[1];
  if (body === undefined || headline.text.toLowerCase().includes(body)) return false;
  return !organisations.some(({ name }) => name.split(' ').some((word) =>
    /^\p{Lu}\p{L}{2}/u.test(word) && headline.text.includes(word)));
}
const BODY = pattern(
  'u',
  '^The (company|firm|developer|operator|contractor|manufacturer|retailer|charity|trust|association|union|',
  'group|agency|university|college|club|bank)(?: in the \\p{Ll}+)? (?!of |for |that |which |who |behind )',
);

/** "had read the email", "through that account": which one, where neither the headline nor more words say? */
const DEFINITE = /(?<!\p{L})(?:[Tt]he|that(?! the )) (\p{Ll}[\p{L}’'-]*(?: \p{Ll}[\p{L}’'-]*){0,3})/gu;
const BEHIND_PREPOSITION = new RegExp(String.raw`(?<!\p{L})(?:${PREPOSITIONS}) $`, 'u');
/** "the age of hawkers", "the man who …": told behind its noun. */
const TOLD_BEHIND = /^(?:\S+ ){1,2}(?:of|who|which|between|against|where)(?= |$)/u;
/** Words behind an article among which its noun stands. */
const PHRASE = 3;
/** What there is one of wherever one is, and whom a title of the news mostly is about. */
const GENERAL = wordSet(
  'government public country nation world city town state county law economy police council court season game match ' +
    'team club crowd weather past future rest end time year month week day night morning evening afternoon next last ' +
    'first second third same right sea sun sky ground roof air front back middle way internet street community ' +
    'population taxpayer best worst most only number risk need use lack family victim victims suspect driver ' +
    'pandemic war election union industry market region area north south east west opposition prime fact company ' +
    'firm developer operator contractor trust university hospital school army authorities scheme project plan plans ' +
    'unrest crisis defendant accused minister agency',
);
const IN_MARKS = /[“"][^”"]*[”"]/gu;

function asksWhich({ sheet, document }: Planning, text: string): boolean {
  const told = stemsOfTitle(sheet.headline.text, document.language);
  const own = text.replace(IN_MARKS, '');
  return [...own.matchAll(DEFINITE)].some(({ 0: all, 1: behind = '', index }) => {
    // "said that officers": no noun that is pointed to
    if (all.startsWith('that') && !BEHIND_PREPOSITION.test(own.slice(0, index))) return false;
    const words = behind.split(' ').slice(0, PHRASE);
    const isTold = [...stemsOfTitle(words.join(' '), document.language)].some((stem) => told.has(stem));
    return !isTold && !TOLD_BEHIND.test(behind) && !words.some((word) => GENERAL.has(word));
  });
}

/** "said he respected everyone’s views": how one feels, in a few words that are not even one's own. */
const FEELS = pattern(
  'u',
  String.raw`(?:said|says|that) (?:that )?(?:he|she|they) (?:had |would |also )?(?:respect|want|consider|`,
  'underst|fe[le]|appreciat|hope|think|thought|kn[eo]w|believ|love|like|(?:was|were|is|are|been) (?:very )?(?:pleased|',
  'sorry|aware|happy|proud|glad|surprised|sure|confident|grateful|not))',
);
/** "argued that it was badly drafted": what? "said it was too early to say" asks nothing. */
const IT_IS = pattern(
  'u',
  '(?:said|says|that|argued) it (?:was|is|had|has|would)',
  '(?! (?:too|clear|important|likely|unlikely|possible|up to|time|vital|difficult|hard|right|wrong to))',
);
/** Two words or more of somebody's own carry the sentence: what the writer's point to is seen from them. */
const QUOTES = /[“"‘][^”"’]*\s[^”"’]*[”"’]/u;

export function pointsAway(planning: Planning, fact: ReadFact): boolean {
  const { text } = fact;
  if (callsUnknown(planning, text)) return true;
  if (planning.document.language !== 'en') return pointsElsewhere(planning, fact);
  if ([POINTS, SAYS_NOTHING, CONCEDES].some((one) => one.test(text)) || isOfSomeBody(planning, text)) return true;
  return !QUOTES.test(text) && (FEELS.test(text) || IT_IS.test(text) || asksWhich(planning, text));
}

/** Letters of a part of a name: "de", "al" are many people's. */
const SHORTEST = 3;

/** Whom it calls by a part of a name that neither it nor the headline has in full. */
function callsUnknown({ sheet: { people, headline } }: Planning, text: string): boolean {
  const words = new Set(text.match(/\p{Lu}[\p{L}-]+/gu));
  const isCalled = (part: string): boolean =>
    part.length >= SHORTEST && words.has(part) && !headline.text.includes(part);
  return people.some(({ name }) =>
    !text.includes(name) && !headline.text.includes(lastWord(name)) && name.split(' ').some(isCalled));
}
