/**
 * The kind of an English name that its last or first words tell, wherever it stands: "Pennine Way", "Station Road",
 * "Lake Tarn"; "Wick Heritage Centre", "Special Investigation Unit", "Orran Steel". Nobody bears such a name.
 */
import { wordSet } from '../../../text/word-set.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Cluster } from '../words/clusters.ts';
import { endsInPlus } from '../words/word-by-shape.ts';
import { isEnglishWord, isRarerWord } from '../words/everyday-words.ts';
import { givenNameGender } from '../words/given-names.ts';
import { INSTITUTION_WORDS, UNITS } from '../words/institution-words.ts';
import { isKnownSurname } from '../words/known-surnames.ts';
import { isOnScreen } from '../words/on-screen.ts';
import { isPlace } from '../words/places.ts';
import { isCalledByAnimal, isTeam } from './team-by-animal.ts';

type Kind = 'organisation' | 'place';

/** What its form makes of it, or null; `kind` is what the article makes of it. */
export function kindByForm(
  doc: Document, lexicon: Lexicon, { runs, fullest }: Cluster, kind: Cluster['kind'],
): Kind | null {
  const { words, form } = fullest;
  if (words.some(endsInPlus)) return 'organisation';
  if (form !== undefined || lexicon.language !== 'en') return form ?? null;
  if (words.length < 2 || runs.some(({ honorific, titled }) => honorific !== null || titled)) return null;
  if (OPENS_SITE.test(words[0] ?? '') && isSiteByOpening(doc, lexicon, runs, words)) return 'place';
  if (isCalledByAnimal(words)) return isTeam(doc, lexicon, runs, words) ? 'organisation' : null;
  if (kind !== 'organisation' && isBodyOfAnybody(doc, lexicon, runs, words, kind)) return 'organisation';
  return givenNameGender(words[0] ?? '') === undefined ? kindOfNobody(doc, lexicon, runs, words, kind) : null;
}

/** Of a name that begins with no given name. */
function kindOfNobody(
  doc: Document, lexicon: Lexicon, runs: Cluster['runs'], words: readonly string[], kind: Cluster['kind'],
): Kind | null {
  if (isSite(words)) return isOnScreenHere(doc, runs) ? null : 'place';
  if (kind === 'organisation') return null;
  if (isSiteHere(doc, lexicon, runs, words)) return 'place';
  return isBody(lexicon, words) && !runs.some((run) => isCalledDeed(doc, run)) ? 'organisation' : null;
}

const isOnScreenHere = (doc: Document, runs: Cluster['runs']): boolean =>
  runs.some(({ endToken }) => isOnScreen(doc.tokens[endToken]?.lower ?? ''));

/** Of a name that may begin with a given name. */
const isBodyOfAnybody = (
  doc: Document, lexicon: Lexicon, runs: Cluster['runs'], words: readonly string[], kind: Cluster['kind'],
): boolean =>
  RED_CROSS.test(words.slice(-2).join(' ')) ||
  ((isBranch(doc, runs, words) || isFirm(doc, lexicon, runs, words, kind)) && !isSecondOfTwo(doc, runs));

/** "Kenya Red Cross", "Turkish Red Crescent": of lands that people are named by, too. */
const RED_CROSS = /^Red (?:Cross|Crescent)$/;

/**
 * "Austin Energy": the given name is a part of the firm's. "Renewable Energy" and "Social Housing" are everyday words,
 * and a firm only where it speaks or looks like somebody: "Octopus Energy said".
 */
function isFirm(
  doc: Document, { saying }: Lexicon, runs: Cluster['runs'], words: readonly string[], kind: Cluster['kind'],
): boolean {
  if (!FIRMS_OF_ANYBODY.has(words.at(-1) ?? '')) return false;
  const isNamed = words.slice(0, -1).some((word) => isName(word) || givenNameGender(word) !== undefined);
  return isNamed || kind === 'person' || runs.some(({ endToken }) => saying.has(doc.tokens[endToken]?.lower ?? ''));
}

/** "Peter and Paul Cathedral": the half of a name that two people give. */
const isSecondOfTwo = ({ tokens }: Document, runs: Cluster['runs']): boolean =>
  runs.every(({ titleToken: at, words: [first = ''] }) => tokens[at - 1]?.lower === 'and' &&
    [tokens[at - 2]?.text ?? '', first]
      .every((name) => givenNameGender(name) !== undefined && !isPlace(name, 'en')));

/** "Lake Tarn"; "Lake Bell said", "Cape Town Rangers" are none. */
const isSiteByOpening = (
  doc: Document, { saying }: Lexicon, runs: Cluster['runs'], words: readonly string[],
): boolean =>
  words.length < LONGEST_SITE && !INSTITUTION_WORDS.has(words.at(-1) ?? '') &&
  !runs.some(({ endToken }) => saying.has(doc.tokens[endToken]?.lower ?? ''));

function isSite(words: readonly string[]): boolean {
  const [next = '', last = ''] = words.slice(-2);
  if (SITES.has(last)) return !METONYMS.test(`${next} ${last}`);
  return words.length > 2 && SITE_BEHIND[last]?.has(next) === true;
}
const LONGEST_SITE = 4;
/** Who sits there speaks, or it is watched; a way that nobody walks. */
const METONYMS = /^(?:Red Crescent|(?:Downing|Wall|Fleet|Bay|Coronation|Sesame) Street|(?:United|Third|Milky) Way)$/;
const OPENS_SITE = /^(?:Mount|Mt\.?|Lake|Loch|Lough|Cape|HMP)$/;
/** Of these nouns a place is always named, whatever stands before. */
const SITES = wordSet(`
  Road Street Avenue Boulevard Crescent Motorway Bypass Expressway Canal Tunnel Viaduct Aqueduct Trail Quarry
  Dales Fells Moors Hebrides Isles Peninsula Delta Rockies Foothills Highlands Wetlands Reservoir Waterfront Lighthouse
  Cemetery Racecourse Showground Esplanade Promenade Courthouse Airfield Aerodrome Interchange Roundabout
  Archipelago Estuary
`);
/** "Shopping Centre", "Golf Course": a site by two words. */
const SITE_BEHIND: Readonly<Record<string, ReadonlySet<string>>> = {
  Centre: wordSet('Shopping Leisure Garden Civic Hawker Visitor Exhibition Convention Town City Retail Detention'),
  Center: wordSet('Shopping Leisure Garden Civic Visitor Exhibition Convention Town City Detention'),
  Park: wordSet('Country National State Theme Business Retail Industrial Science Caravan Holiday Safari Wildlife'),
  Reserve: wordSet('Nature Game Forest Wildlife Marine'),
  Course: wordSet('Golf'),
  Station: wordSet('Power Pumping Bus Railway Train Police Fire Metro Coach Central'),
  Estate: wordSet('Industrial Housing Trading Council'),
  Plant: wordSet('Power Treatment'),
};

/** "the Tarn Lodge", "in Tillman Wood": somebody may be called so, but nobody who stands behind such a word. */
function isSiteHere(doc: Document, { saying }: Lexicon, runs: Cluster['runs'], words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const isOther = words.length > LONGEST_SITE || METONYMS.test(words.join(' '));
  if (!MAY_BE_SITE.has(last) || isOther) return false;
  const lower = (i: number): string => doc.tokens[i]?.lower ?? '';
  if (runs.some(({ endToken }) => saying.has(lower(endToken)) || lower(endToken) === 'who')) return false;
  return runs.some(({ titleToken }) => WHERE.test(lower(titleToken - 1)) ||
    (lower(titleToken - 1) === 'the' && (WHERE.test(lower(titleToken - 2)) || !HOUSES.test(last))));
}
const MAY_BE_SITE = wordSet(`
  Lodge Manor Farm Estate House Hall Castle Lane Drive Wood Woods Common Heath Green Basin Valley Beach Bay Sound Point
  Way Hills Mountains Islands Sands Quay Court Gate Row Close Terrace Square Falls Gorge Marsh Fen Bridge Building
  Marina Barracks Camp Ranch Plaza Station Wharf Bank Hollow
`);
/** That a firm or a club may be called by behind an article. */
const HOUSES = /^(?:House|Court|Bank|Gate)$/;
const WHERE = new RegExp(
  '^(?:in|at|near|along|through|beside|across|around|outside|inside|behind|opposite|towards?|onto|into|on|off|via|' +
    'past|above|below|beyond|closed)$',
);

function isBody({ demonyms }: Lexicon, words: readonly string[]): boolean {
  const [first = '', next = '', last = ''] = [words[0], words.at(-2), words.at(-1)];
  if (words.length > 2 && BODY_BEHIND[last]?.has(next) === true) return true;
  if (UNITS.has(last)) return words.length > 2 && !/^(?:Division|Wing)$/.test(last);
  if (/^(?:Unit|Squad|Taskforce)$/.test(last)) return OF_UNIT.test(next);
  // "the Norwegian Fisheries minister"
  return FIRMS.has(last) && words.length < LONGEST_SITE && isName(first) && !demonyms.has(first.toLowerCase());
}
/** "Heritage Centre": a body by two words. */
const CENTRES = wordSet(`
  Heritage Arts Health Healthcare Medical Cultural Research Advice Law Data Resource Crisis Trauma Cancer Innovation
  Science Treatment Rehabilitation Enterprise Policy Technology Training
`);
const BODY_BEHIND: Readonly<Record<string, ReadonlySet<string>>> = {
  Centre: CENTRES, Center: CENTRES, Royal: wordSet('Theatre'),
  Community: wordSet('Development African Economic'),
  Workers: wordSet('Auto Steel Mine Transport Communication'),
  Force: wordSet('Task Air Border Police Defence Defense'),
};
const OF_UNIT =
  /^(?:.*(?:tions?|ment|ing|ence)|Crimes?|Response|Support|Search|Flying|Fraud|Murder|Drugs?|Vice)$/;
/** What firms and clubs are called by behind a name that is no word. */
const FIRMS = wordSet(`
  Water Rail Steel Conservation Athletic Knights Storm Warriors Express Cycles Glass Mills
  Packaging Paper Travel Fisheries Windows Waste Engineering Lifeboat
`);
/** Those that nobody is called by, either: "Austin Energy". */
const FIRMS_OF_ANYBODY = wordSet(`
  Energy Homes Farms Pharmacy Timber Housing Cathedral Analytics Aerospace Biotech Builders Chemicals Dairies
  Furniture Gaming Hotels Interiors Logistics Minerals Mining Plumbing Poultry Quarries Roofing Textiles Tyres
  Brothers Wanderers Ramblers Harriers
`);

/** "BBC Harrow", "Trinity College Wick", "Sport Orran": a town or a land behind what is one of many. */
function isBranch(doc: Document, runs: Cluster['runs'], words: readonly string[]): boolean {
  const one = words.slice(0, -1).join(' ').replace('’', "'");
  const town = words.at(-1) ?? '';
  if (BRANCHED.has(one)) return one === 'BBC' ? isPlace(town, 'en') : isName(town); // "BBC Newsnight"
  if (!BRANCHED_WORDS.has(one)) return false;
  // "the Population and Housing Census", "a Pride Parade": such a branch has no article
  const isThing = runs.some(({ titleToken }) => /^(?:the|an?|and|or)$/.test(doc.tokens[titleToken - 1]?.lower ?? ''));
  return isPlace(town, 'en') || (isName(town) && !isThing);
}
const BRANCHED: ReadonlySet<string> = new Set([
  'BBC', 'NHS', 'RSPCA', 'RNLI', 'AFC', 'Age UK', 'Age Concern', 'BBC Radio', 'Healthwatch', "Women's Aid",
  'Citizens Advice', 'Mencap', 'Oxfam', 'Unison', 'Trinity College', "King's College", "Queen's University",
  'University College',
]);
/** What other things begin with as well. */
const BRANCHED_WORDS: ReadonlySet<string> = new Set([
  'Sport', 'Radio', 'Public Health', 'Pride', 'Housing', 'Historic', 'Visit', 'Transport',
]);

/** A place, a surname, or no word of the language: "Tarn", "Miller", and not "Renewable", "Decisive", "Offshore". */
const isName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && (isPlace(word, 'en') || isKnownSurname(word) || !isWord(word.toLowerCase()));
const isWord = (lower: string): boolean => isEnglishWord(lower) || isRarerWord(lower) || ADJECTIVE.test(lower);
/** Lists have few adjectives; a name that ends so is mostly a known town or surname: "Clive", "Kendal". */
const ADJECTIVE = /..(?:able|ible|[stcr]ive|mal|nal|dal|less|shore)$/;

/** "an air campaign called “Desert Storm”": by the noun before what it is called. */
function isCalledDeed({ tokens }: Document, { firstToken }: Cluster['runs'][number]): boolean {
  const naming = tokens[firstToken - 1]?.kind === 'word' ? firstToken - 1 : firstToken - 2;
  const noun = tokens[naming]?.lower === 'as' ? naming - 2 : naming - 1; // "known as"
  return NAMING.test(tokens[naming]?.lower ?? '') && DEEDS.test(tokens[noun]?.lower ?? '');
}
const NAMING = /^(?:called|named|dubbed|codenamed|code-named|as)$/;
const DEEDS = /^(?:campaign|offensive|operation|exercise|mission|drill|raid|attack|assault|strike)s?$/;
