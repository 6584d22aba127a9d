/**
 * Bodies that a list has by their name and the weights do not know: "un entretien aux Echos" of "Les Echos", "le Stade
 * Rennais", "Luc Roux (Renaissance)"; and clubs that go by the name of their town, "il Napoli". French and Italian.
 */
import { pattern } from '../../../pattern.ts';
import type { Document } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isBodyAlone } from '../run/place-alone.ts';
import { isPartyInBrackets } from '../run/party-in-brackets.ts';
import type { Cluster } from '../words/clusters.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import type { NameRun } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';

export function isKnownByList(doc: Document, lexicon: Lexicon, { kind, runs, fullest: { words } }: Cluster): boolean {
  if (isRepubblica(doc, lexicon, runs)) return true;
  if (!lexicon.bodyHeads?.small || !/^(?:place|unknown)$/.test(kind)) return false;
  const name = words.join(' ').replaceAll(/(?<=['’]) /gu, '');
  if (words.length > 1 && isKnownOrganisation(name) && !isPlace(name, lexicon.language)) return true;
  if (runs.every((run) => isWithArticle(doc, name, run) || (kind === 'place' && isStation(doc, lexicon, run))))
    return true;
  const isAlone = kind === 'unknown' && words.length === 1;
  if (isAlone && runs.some(({ firstToken }) => isBodyAlone(doc, lexicon, firstToken))) return true;
  const clubs = runs.filter((run) => isClub(doc, lexicon, run)).length;
  return runs.some((run) => isPartyInBrackets(doc, lexicon, run.firstToken)) || (clubs > 0 && 2 * clubs >= runs.length);
}

/** "Secondo Repubblica", "firma di Repubblica": the paper; with an article it is the state. */
const isRepubblica = ({ tokens }: Document, { language }: Lexicon, runs: readonly NameRun[]): boolean =>
  language === 'it' && runs.every(({ words, titleToken }) =>
    words.join(' ') === 'Repubblica' && !OF_STATE.test(tokens[titleToken - 1]?.lower ?? ''));
const OF_STATE = /^(?:la|una|questa|della|alla|dalla|nella|sulla|seconda|prima|terza)$/;

/** "aux Echos", "al Sole 24 Ore": the article, alone or in a contraction, is part of the name that we know. */
function isWithArticle({ tokens }: Document, name: string, { titleToken, firstToken }: NameRun): boolean {
  const article = titleToken === firstToken ? ARTICLES.get(tokens[firstToken - 1]?.lower ?? '') : undefined;
  return article !== undefined && isKnownOrganisation(`${article} ${name}`);
}
const ARTICLES = new Map([
  ['les', 'Les'], ['aux', 'Les'], ['des', 'Les'], ['le', 'Le'], ['au', 'Le'], ['du', 'Le'],
  ['il', 'Il'], ['al', 'Il'], ['del', 'Il'], ['dal', 'Il'], ['sul', 'Il'], ['nel', 'Il'],
]);

/** "dichiarato alla RSI", "sur les ondes de la RTBF": letters behind an article are of no place but of some lands. */
function isStation({ tokens }: Document, lexicon: Lexicon, { words, titleToken }: NameRun): boolean {
  const name = words.join(' ');
  const article = tokens[titleToken - 1]?.lower ?? '';
  const isArticled = [lexicon.definite, lexicon.contractions].some((set) => set?.has(article) === true);
  return isArticled && /^\p{Lu}{3,6}$/u.test(name) && !LANDS.has(name) && !isPlace(name, lexicon.language);
}
const LANDS = wordSet('RDC RCA EAU USA URSS RSS RFA RDA UAE ZAD ZAC ZUP ZTL DOM TOM DROM');

/** "il Napoli", "tecnico del Bologna": no town of Italy is a he. Of "la Roma antica" an adjective tells the town. */
function isClub({ tokens }: Document, { language }: Lexicon, run: NameRun): boolean {
  const { words: [town = '', more], titleToken, endToken } = run;
  if (language !== 'it' || more !== undefined) return false;
  if (/^(?:Milan|Inter|Genoa|Juve)$/.test(town)) return true; // Milano, Genova
  const article = tokens[titleToken - 1]?.lower ?? '';
  if (town === 'Lazio') return FEMALE.test(article); // the region is a he
  if (town === 'Roma') return FEMALE.test(article) && !OF_TOWN.test(tokens[endToken]?.lower ?? '');
  return MALE.test(article) && TOWNS_OF_CLUBS.has(town) && !EVENT.test(tokens[endToken]?.text ?? '');
}
const MALE = /^(?:il|del|al|dal|nel|sul|col)$/;
const FEMALE = /^(?:la|della|alla|dalla|sulla)$/;
const OF_TOWN = pattern(
  'u',
  '^(?:antica|imperiale|repubblicana|barocca|moderna|capitale|papale|cristiana|medievale|rinascimentale|cattolica|',
  'contemporanea|notturna|sotterranea|umbertina|fascista|multietnica|dei|degli|delle|di|che)$',
);
/** "il Napoli Teatro Festival", "il Bologna jazz festival" */
const EVENT = /^(?:\p{Lu}\p{Ll}|jazz|film|festival)/u;
const TOWNS_OF_CLUBS = wordSet(
  'Napoli Torino Bologna Verona Lecce Como Cagliari Parma Pisa Venezia Palermo Bari Catanzaro Modena Mantova ' +
  'Avellino Pescara Padova Monza Empoli Cesena Frosinone Catania Perugia Benevento Cosenza Crotone Foggia Siena ' +
  'Livorno Lugano Ravenna Rimini Trapani Treviso Vicenza ' +
  'Brescia Novara Piacenza Arezzo Campobasso Potenza Picerno Messina Lecco ' +
  'Barcellona',
);
