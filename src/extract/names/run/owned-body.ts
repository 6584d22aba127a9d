/** English bodies with an owner or a saint in their name: "Tarn Sheriff’s Office", "St Mary’s School". */
import { bareOf, isPossessive } from '../../../text/possessive.ts';
import {
  HOUSES_OF_SAINTS, SURE_BODIES, TAKES_OF, TRADES, WORKPLACES_OF_OFFICERS,
} from '../words/institution-words.ts';
import { isKnownSurname } from '../words/known-surnames.ts';
import { isFeast } from '../words/feasts.ts';
import { isPlace } from '../words/places.ts';
import {
  capitalsEnd, isFullName, isGiven, isUnknown, LONGEST_TOWN, lowerAt, nameOf, textAt, type Reading,
} from './capitals.ts';
import { isOwner } from './owners.ts';

/** "Tarn County Sheriff’s Office", "St Mary’s Primary School", "Orran Women’s Aid", "Leo’s Saw Shop" */
export function ownedBody(reading: Reading, end: number): number {
  const owner = end - 1;
  const isMany = /^['’]$/.test(textAt(reading, end)) && /s$/.test(textAt(reading, owner));
  if (!isMany && !isPossessive(textAt(reading, owner))) return 0;
  const from = isMany ? end + 1 : end;
  let noun = 0;
  for (let i = from; i < capitalsEnd(reading, from) && i - from <= MOST_BETWEEN; i++)
    if (owns(reading, owner, bareOf(textAt(reading, i)))) noun = i + 1;
  const isWhole = noun > 0 && !SITES.test(textAt(reading, noun)) && !PARTIES.test(textAt(reading, owner - 1));
  return isWhole ? withTown(reading, noun) : 0;
}
/** "King’s Court Hotel" */
const SITES = /^(?:Hotel|Inn|House|Mews|Gardens|Road|Street|Car|Shopping|Retail|Apartments|Estate)$/;
/** "the Labour Mayor’s Office" */
const PARTIES = /^(?:Labour|Conservative|Tory|Republican|Democratic|Democrat)$/;
/** Words between an owner and the noun. */
const MOST_BETWEEN = 3;

function owns(reading: Reading, owner: number, noun: string): boolean {
  const { first, lexicon } = reading;
  const [one, opening] = [bareOf(lowerAt(reading, owner)), textAt(reading, first)];
  if (isOwner(one) || lexicon.people.has(one.slice(0, -1))) return SURE_BODIES.has(noun) || OF_PEOPLE.has(noun);
  if (OFFICERS.test(one)) return WORKPLACES_OF_OFFICERS.has(noun);
  if (SAINTLY.test(opening)) return owner - first < LONGEST_SAINT && HOUSES_OF_SAINTS.has(noun);
  const isSomebodys = owner === first && (isGiven(reading, first) || isKnownSurname(bareOf(opening)));
  return TRADES.has(noun) && isSomebodys && !isPlace(bareOf(opening), 'en');
}
/** "Women’s Aid", "Children’s Services" */
const OF_PEOPLE = new Set(['Aid', 'Trust', 'Club', 'Centre', 'Center', 'Fund', 'Forum', 'Guild', 'Network', 'Court']);
const OFFICERS = new RegExp(
  '^(?:sheriff|coroner|general|attorney|prosecutor|governor|mayor|ombudsman|commissioner|clerk|assessor|auditor|' +
    'treasurer|registrar|magistrates?|defender|marshal|provost|constable|controller|comptroller|examiner)s?$',
);
const SAINTLY = /^(?:St\.?|Saint|Our|King|Queen|Prince|Princess|Bishop|Archbishop|Christ|Lady|Lord)$/;
const LONGEST_SAINT = 4;

/** "King’s College (London)", "Children’s Hospital (of Tarnford)" */
function withTown(reading: Reading, noun: number): number {
  if (isPossessive(textAt(reading, noun - 1))) return noun;
  const from = lowerAt(reading, noun) === 'of' ? noun + 1 : noun;
  const end = capitalsEnd(reading, from);
  const isNext = end > from && end - from < LONGEST_TOWN && !isFeast([textAt(reading, from)]);
  const isTown = isNext && !isFullName(reading, from, end) &&
    (isUnknown(reading, from, end) || isPlace(nameOf(reading, from, end), 'en'));
  return isTown && (from > noun || TAKES_OF.has(textAt(reading, noun - 1))) ? end : noun;
}

/** "Our Lady of Lourdes Academy", "Queen Elizabeth Hospital", "Holy Cross Secondary School" */
export function houseOfSaint(reading: Reading, end: number): number {
  const { first } = reading;
  if (!NAMESAKES.test(textAt(reading, first))) return 0;
  const isOurLady = /^(?:Lady|Saviou?r)$/.test(textAt(reading, first + 1)) && lowerAt(reading, first + 2) === 'of';
  const last = isOurLady ? capitalsEnd(reading, first + OUR_LADY_OF) : end;
  if (/^(?:of|for)$/.test(lowerAt(reading, last))) return 0; // "Royal College of Nursing"
  for (let i = last - 1; i > first; i--) if (HOUSES_OF_SAINTS.has(bareOf(textAt(reading, i)))) return i + 1;
  return 0;
}
const NAMESAKES = /^(?:Our|King|Queen|Prince|Princess|Royal|Holy|Sacred|Lady|Lord)$/;
/** In tokens. */
const OUR_LADY_OF = 3;
