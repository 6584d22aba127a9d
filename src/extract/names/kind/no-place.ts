/**
 * What the weights take for a place by the words around it, though these tell another thing: "Erin Tuva, Albania’s
 * foreign minister, said", "members of the Gros Ventre". English; no place that our lists have is asked about.
 */
import type { Document } from '../../../text/document.ts';
import { isPossessive } from '../../../text/possessive.ts';
import type { EntityKind } from '../../entity.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Cluster } from '../words/clusters.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import { INSTITUTION_WORDS, PLACE_WORDS } from '../words/institution-words.ts';
import type { NameRun } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';
import type { Chances } from './judgement.ts';
import { isInside } from '../words/where-it-stands.ts';

type Mentions = Pick<Cluster, 'runs' | 'fullest'>;

/** What it is instead, or "place". */
export function placeOrElse(
  doc: Document, lexicon: Lexicon, { runs, fullest: { words } }: Mentions, { place }: Chances,
): EntityKind {
  if (lexicon.language !== 'en' || place > SURE_PLACE || isPlace(words.join(' '), 'en')) return 'place';
  if (words.some((word) => PLACE_WORDS.has(word) || INSTITUTION_WORDS.has(word))) return 'place';
  if (runs.some((run) => isInside(doc, lexicon, run))) return 'place';
  const mayBear = words.length > 1 && !words.some((word) => isEnglishWord(word.toLowerCase()));
  if (mayBear && runs.some((run) => holdsOffice(doc, lexicon, run))) return 'person';
  return runs.some((run) => isOfPeople(doc, run)) ? 'unknown' : 'place';
}

/** "the Fort Tarn tribes" live there, though the noun behind is of a people. */
const SURE_PLACE = 0.6;

/** "Erin Tuva, Albania’s foreign minister,": whose office, and the name behind no preposition. */
function holdsOffice({ tokens }: Document, { prepositions, roles }: Lexicon, run: NameRun): boolean {
  const at = (i: number): string => (tokens[i]?.sentence === run.sentence ? tokens[i]?.text ?? '' : '');
  const owner = run.endToken + 1;
  const isBehind = prepositions.has(at(run.titleToken - 1).toLowerCase()); // "In Ash Hollow, Albania’s minister said"
  if (isBehind || at(run.endToken) !== ',') return false;
  let noun = owner;
  while (noun < owner + LONGEST_OWNER && /^\p{Lu}/u.test(at(noun)) && !isPossessive(at(noun))) noun += 1;
  if (!isPossessive(at(noun))) return false;
  for (noun += 1; noun < owner + LONGEST_OFFICE && /^\p{Ll}/u.test(at(noun)); noun += 1)
    if (roles.has(at(noun)) && /^[,.;)–—-]$/.test(at(noun + 1))) return true;
  return false;
}
/** "New South Wales’s", in tokens from the first. */
const LONGEST_OWNER = 3;
/** "South Africa’s former deputy foreign minister", in tokens. */
const LONGEST_OFFICE = 8;

/** "members of the Gros Ventre", "the Tarn tribes": a people, by whom it has, or by its noun. */
function isOfPeople({ tokens }: Document, { titleToken, endToken }: NameRun): boolean {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const isOfThe = lower(titleToken - 1) === 'the' && lower(titleToken - 2) === 'of';
  return (isOfThe && OF_PEOPLE.test(lower(titleToken - 3))) || TRIBES.test(lower(endToken));
}
const OF_PEOPLE = /^(?:members?|elders?|chiefs?|descendants?|ancestors?|warriors?|lands?|language)$/;
const TRIBES = /^(?:tribes?|tribal|tribesmen|clans?|peoples|nomads|warriors)$/;
