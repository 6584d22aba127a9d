/**
 * Names of places that hold more than capitals, in English: "Highway 61", "the M4", "King’s Road", "Bay of Wick",
 * "the Canadian Rockies", "the Roman Empire".
 */
import { oncePer } from '../../../text/memo.ts';
import type { Document } from '../../../text/document.ts';
import { bareOf, isPossessive } from '../../../text/possessive.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import { INSTITUTION_WORDS } from '../words/institution-words.ts';
import { isOnScreen } from '../words/on-screen.ts';
import { isPlace } from '../words/places.ts';
import { capitalsEnd, isFullName, isGiven, lowerAt, nameEnd, nameOf, textAt, type Reading } from './capitals.ts';

/** Where such a name ends that begins at `first`, or 0. */
export function englishSiteEnd(reading: Reading): number {
  const end = capitalsEnd(reading, reading.first);
  for (const rule of RULES) {
    const whole = rule(reading, end);
    if (whole > 0) return whole;
  }
  return 0;
}

type Rule = (reading: Reading, end: number) => number;
const RULES: readonly Rule[] = [
  numberedRoad, letteredRoad, ownedSite, siteOf, ofNation, royalSite, roadAtStart,
];

/** "Highway 61", "Interstate 95", "State Route 9" */
function numberedRoad(reading: Reading, end: number): number {
  const isRoad = ROADS.test(textAt(reading, end - 1)) && end - reading.first <= 2;
  return isRoad && /^\d{1,4}[A-Z]?$/.test(textAt(reading, end)) ? end + 1 : 0;
}
const ROADS = /^(?:Highway|Route|Interstate|Autoroute|Freeway|Motorway)$/;

/** "the M4": in an article about roads, for there is an A4 of paper and an M2 in a computer. */
function letteredRoad(reading: Reading): number {
  const { doc, first } = reading;
  if (!/^[MAN]\d{1,4}$/.test(textAt(reading, first)) || lowerAt(reading, first - 1) !== 'the') return 0;
  const isAlong = /^(?:along|beside|off|via|onto)$/.test(lowerAt(reading, first - 2));
  return (isAlong || tellsOfRoads(doc)) && !NO_ROAD.test(lowerAt(reading, first + 1)) ? first + 1 : 0;
}
const NO_ROAD = /^(?:paper|chip|rifle|processor|size|gun|tank|sheet|poster|car|model|saloon|estate|visa)s?$/;
const tellsOfRoads = oncePer(({ text }: Document): boolean => ROAD_WORDS.test(text));
const ROAD_WORDS = new RegExp(
  '\\b(?:roads?|motorways?|traffic|junctions?|crash(?:ed|es)?|collision|lorr(?:y|ies)|carriageway|bypass|drivers?|' +
    'driving|drove|vehicles?|commuters?|closed)\\b',
);

/** "King’s Road", "St Stephen’s Green", "Tanner’s Bank"; "London’s Hyde Park" has an owner. */
function ownedSite(reading: Reading, end: number): number {
  const { first } = reading;
  const owner = end - 1;
  const isSaint = /^(?:St\.?|Saint)$/.test(textAt(reading, first)) && end - first <= LONGEST_SAINT;
  if (!isPossessive(textAt(reading, owner)) || !(isSaint || end - first === 1)) return 0;
  const [bare, site] = [bareOf(textAt(reading, owner)), bareOf(textAt(reading, end))];
  const isNamed = isSaint || (isEnglishWord(bare.toLowerCase()) && !isPlace(bare, 'en') && !isDaily(bare));
  const isSite = ROADLIKE.test(site) || (isSaint && SITES_OF_SAINTS.test(site));
  const isWhole = isSite && capitalsEnd(reading, end) === end + 1;
  return isNamed && isWhole ? end + 1 : 0;
}
const LONGEST_SAINT = 3;
const ROADLIKE = /^(?:Road|Street|Lane|Row|Walk|Wharf|Green|Cross|Ford|Creek|Landing|Crossing|Gully|Bank|Mill|Quay)$/;
const SITES_OF_SAINTS = /^(?:Square|Park|Bay|Hill|Terrace|Island|Head|Well|Gate)$/;
/** "Today’s Street", "Government’s Road": of now and of bodies. */
const isDaily = (bare: string): boolean =>
  INSTITUTION_WORDS.has(bare) || /^(?:Today|Yesterday|Tomorrow|It|That|What|Who|Here|There|Let|He|She)$/.test(bare);

/** "Bay of Wick", "Port of Tarnford", "Straits of Malacca" */
function siteOf(reading: Reading, end: number): number {
  const { first } = reading;
  if (end !== first + 1 || lowerAt(reading, end) !== 'of' || !SITES_OF.test(textAt(reading, first))) return 0;
  const whole = nameEnd(reading, end + 1);
  const isBody = INSTITUTION_WORDS.has(bareOf(textAt(reading, whole - 1))) || whole - end > LONGEST_NAME;
  return whole > 0 && !isBody && !isFullName(reading, end + 1, whole) ? whole : 0;
}
const SITES_OF = /^(?:Bay|Port|Straits?|Gulf|Isle|Firth|Vale|Forest|Sea|Mull|Kyle|Mouth)$/;
const LONGEST_NAME = 4;

/** "the Roman Empire", "the Canadian Rockies", "the Scottish Borders" */
function ofNation(reading: Reading, end: number): number {
  const { first, lexicon } = reading;
  const isNation = lexicon.demonyms.has(lowerAt(reading, first)) || NATIONS.test(textAt(reading, first));
  const site = bareOf(textAt(reading, end - 1));
  const isUnion = textAt(reading, first) === 'Soviet' && site === 'Union';
  const isHonour = lowerAt(reading, first - 2) === 'of' && /^British Empire$/.test(nameOf(reading, first, end)) &&
    HONOURS.test(textAt(reading, first - 3)); // "Order of the British Empire"
  return end - first === 2 && !isHonour && (isUnion || (isNation && OF_NATIONS.test(site))) ? end : 0;
}
const HONOURS = /^(?:Order|Members?|Officers?|Commanders?|Knights?|Dames?|Companions?|Medal|MBE|OBE)$/;
const NATIONS = /^(?:Roman|Ottoman|Byzantine|Mughal|Persian|Austro-Hungarian|Inca|Aztec|Mongol)$/;
const OF_NATIONS =
  /^(?:Empire|Rockies|Alps|Borders|Highlands|Midlands|Riviera|Outback|Steppes?|Arctic|Isles|Antilles)$/;

/** "Queen Elizabeth Way", "Prince of Wales Road" */
function royalSite(reading: Reading, end: number): number {
  const { first } = reading;
  if (!/^(?:King|Queen|Prince|Princess|Duke)$/.test(textAt(reading, first)) || !isGiven(reading, first + 1)) return 0;
  return end - first > 2 && ROYAL.test(bareOf(textAt(reading, end - 1))) ? end : 0;
}
const ROYAL = /^(?:Way|Road|Street|Avenue|Drive|Bridge|Square|Park|Dock|Highway|Island|Islands|Station|Terrace)$/;

/** "Station Road was closed": where a sentence begins, the word before the noun may be of every kind. */
function roadAtStart(reading: Reading, end: number): number {
  const { first, isInitial, lexicon } = reading;
  const isRoad = isInitial && end - first === 2 && /^(?:Road|Street|Lane|Avenue)$/.test(textAt(reading, end - 1));
  const isNamed = !METONYMS.test(textAt(reading, first)) && !lexicon.roles.has(lowerAt(reading, first));
  return isRoad && isNamed && !isGiven(reading, first) && !isOnScreen(lowerAt(reading, end)) ? end : 0;
}
/** Downing Street and Wall Street speak; a high street is any town's; Coronation Street is watched. */
const METONYMS = /^(?:Downing|Wall|Fleet|Bay|High|Main|Coronation|Sesame)$/;
