/**
 * Under which list of the sheet a name goes. Who speaks is weighed by its kind, as that was learned; a list asks for
 * more sureness of a person, unless the article shows one: by a given name, a title, an age, a role.
 */
import { pattern } from '../../../pattern.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Document } from '../../../text/document.ts';
import type { EntityKind } from '../../entity.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { beginsAsClub, playsSport } from '../words/clubs.ts';
import type { Cluster } from '../words/clusters.ts';
import type { FoundRole } from '../role/found-role.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import { isFieldOfMinister, namesNoBody } from '../words/fields-of-office.ts';
import { givenNameGender } from '../words/given-names.ts';
import { BODY_ENDS } from '../words/institution-words.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isListedBody } from '../words/listed-bodies.ts';
import { isKnownSurname } from '../words/known-surnames.ts';
import { isNumberedBody } from '../words/name-run.ts';
import { isWorn } from '../run/german/english-body.ts';
import { CHAMBERS } from '../run/named-after.ts';
import { isFromSomewhere } from '../run/origin.ts';
import { isBehindPerson } from '../words/person-before.ts';
import { isOnlyMedium } from '../words/platforms.ts';
import { isPlace } from '../words/places.ts';
import { isBehindSite } from './named-site.ts';
import { toldKind } from './told-kind.ts';

/** Least chance of a person that nothing in the article shows: of 568 listed in English, most wrong ones lay below. */
const SURE_PERSON = 0.75;
/** A role makes somebody of a name that the weights leave open, but not of "Healthy Homes" (0.02). */
const LEAST_PERSON = 0.2;
/** "Leader of the Opposition Suvendu Adhikari": names of no list, which are no words either. */
const LEAST_UNKNOWN = 0.03;
/** What the weights leave open or mistake, by signs that rest on who is a person. */
export function listedKinds(doc: Document, lexicon: Lexicon, clusters: readonly Cluster[]): Map<Cluster, EntityKind> {
  const people = clusters.filter(({ kind }) => kind === 'person').flatMap(({ runs }) => runs);
  const ends = new Set(people.filter(({ words }) => words.length > 1).map(({ endToken }) => endToken));
  const kindOf = (cluster: Cluster): EntityKind => {
    if (isOnlyMedium(doc, lexicon, cluster.runs)) return 'unknown';
    if (isBodyByName(cluster)) return 'organisation';
    if (cluster.kind === 'place' && isBehindSite(doc, lexicon, cluster)) return 'place';
    if (isNothing(doc, lexicon, cluster)) return 'unknown';
    if (isLandInFull(lexicon, cluster)) return 'place';
    if (lexicon.language !== 'en') return cluster.kind;
    const mayPlay = cluster.kind === 'place' || cluster.kind === 'unknown';
    if (mayPlay && playsSport(doc, lexicon, cluster.runs)) return 'organisation';
    if (cluster.kind === 'person') return isUnshown(cluster) ? 'unknown' : 'person';
    if (cluster.kind !== 'unknown' || isOnlyBracketed(doc, cluster)) return cluster.kind;
    return toldKind(doc, lexicon, cluster, ends);
  };
  const listed = (cluster: Cluster): EntityKind => {
    const kind = kindOf(cluster);
    return isOpen(cluster, kind) && isListedBody(cluster.fullest.words.join(' ')) ? 'organisation' : kind;
  };
  return new Map(clusters.map((cluster) => [cluster, listed(cluster)]));
}

/** Does nothing show what it is, or that it is somebody: a given name, a title, what only people have? */
const isOpen = ({ judged: { isShown = false }, runs, fullest: { words: [first = ''] } }: Cluster, kind: EntityKind) =>
  kind === 'unknown' || (kind === 'person' && !isShown && givenNameGender(first) === undefined &&
    runs.every(({ honorific, titled }) => honorific === null && !titled));

const isNothing = (doc: Document, lexicon: Lexicon, cluster: Cluster): boolean =>
  isChamberAlone(cluster) || isEvent(lexicon, cluster) || isFileFormat(cluster) || isWatch(doc, lexicon, cluster) ||
  namesNoBody(lexicon, cluster.fullest.words) || isLoneWord(lexicon, cluster) || isNoOneBody(lexicon, cluster) ||
  isOfSomewhere(doc, lexicon, cluster) || isLandBehind(doc, cluster) ||
  /^Made in /.test(cluster.fullest.words.join(' ')) || isDisease(doc, lexicon, cluster) ||
  isOneLetter(lexicon, cluster) ||
  (!isKnownOrganisation(cluster.fullest.words.join(' ')) && isFieldOfMinister(doc, lexicon, cluster.runs));

/** "Carlos Alcaraz (ESP)", "Jannik Sinner (ITA/1)": the land that somebody starts for. */
const isLandBehind = ({ tokens }: Document, { runs, fullest: { words: [word = '', more] } }: Cluster): boolean =>
  more === undefined && LANDS.has(word) && runs.every(({ firstToken }) => tokens[firstToken - 1]?.text === '(');
/** As the Olympic Committee writes lands. */
const LANDS = wordSet(
  'ESP ITA FRA GER GBR SUI AUT NED POL CZE SRB CRO SLO SVK HUN ROU BUL GRE TUR UKR RUS BLR LAT LTU EST FIN SWE NOR ' +
  'DEN ISL IRL BEL LUX POR BRA ARG CHI URU PER COL ECU VEN BOL PAR MEX CUB JAM CAN AUS NZL JPN CHN KOR PRK TPE HKG ' +
  'IND PAK THA MAS SGP INA PHI VIE KAZ UZB GEO ARM AZE ISR EGY MAR TUN ALG NGR GHA CIV SEN CMR KEN ETH UGA RSA ' +
  'QAT KSA IRI IRQ',
);

/** "la maladie de Parkinson", "il morbo di Crohn": what a disease is called. French, Italian. */
const isDisease = ({ tokens }: Document, { bodyHeads, genitives }: Lexicon, { runs }: Cluster): boolean =>
  bodyHeads?.small !== undefined && runs.every(({ titleToken }) =>
    genitives?.has(tokens[titleToken - 1]?.lower ?? '') === true && DISEASES.test(tokens[titleToken - 2]?.lower ?? ''));
const DISEASES = /^(?:maladies?|syndromes?|morbo|malattia|sindrome)$/;

/** "République démocratique du Congo", "Costa d'Avorio": what the weights take for a body. French, Italian. */
function isLandInFull({ language, bodyHeads }: Lexicon, { kind, fullest: { words } }: Cluster): boolean {
  const name = words.join(' ').replaceAll(/(?<=['’]) /gu, '');
  return bodyHeads?.small !== undefined && kind === 'organisation' && words.length > 1 && isPlace(name, language) &&
    !isKnownOrganisation(name);
}

/** "En el grupo B": which of several. "X" is a firm, too. */
const isOneLetter = (lexicon: Lexicon, { fullest: { words: [word = '', more] } }: Cluster): boolean =>
  isRomance(lexicon) && more === undefined && /^[A-WYZ]$/.test(word);

/** "En la Asamblea": one of many, and no place. */
const isChamberAlone = ({ kind, fullest: { words: [word = '', more] } }: Cluster): boolean =>
  kind === 'place' && more === undefined &&
  (CHAMBERS.test(word.toLowerCase()) || /^(?:Chambre|Camera|Questura)$/.test(word));

/** "Luxemburger Landesmeisterschaften", "Kölner Turnier", "Wiener Filmtage": what takes place. German. */
const isEvent = ({ language }: Lexicon, { kind, fullest: { words, form } }: Cluster): boolean =>
  language === 'de' && kind === 'organisation' && form === undefined && EVENTS.test(words.at(-1) ?? '') &&
  !isKnownOrganisation(words.join(' '));
const EVENTS = pattern(
  'u',
  '(?:[Mm]eisterschaft(?:en)?|[Tt]urnier(?:en?|e?s)?|[a-su-zß]spielen?|(?:^|[a-zß])[Tt]agen?|(?<!us)[Ww]ahl(?:en)?|',
  '[Mm]arathons?|[Dd]erbys?|[Gg]ipfels?|[Ww]ettkämpfen?)$',
);

/** "Die Galaxy Watch läuft lange." */
const isWatch = (doc: Document, { language }: Lexicon, { runs, fullest: { words } }: Cluster): boolean =>
  language === 'de' && words.length > 1 && words.at(-1) === 'Watch' &&
  runs.some(({ firstToken, endToken }) => isWorn(doc, firstToken, endToken - 1));

/** "Acrobat PDF", "Folha MP3": how a file is written. */
const isFileFormat = ({ kind, fullest: { words } }: Cluster): boolean =>
  kind === 'organisation' && words.length > 1 && /^(?:PDF|HTML|XML|JPE?G|MP[34]|CSV|EPUB)$/.test(words.at(-1) ?? '');

/** "Crypto", "Clad", "Klaviyo B2C": a capital, and nothing that a person has. */
const isUnshown = ({ judged: { chances, isShown }, fullest: { words } }: Cluster): boolean =>
  (chances !== undefined && !isShown && chances.person < SURE_PERSON) || words.some((word) => /\d/.test(word));

/** Does a role make this name somebody: "a photographer, Kyra Lohm", but not "Google's Project Aristotle"? */
export function isPersonByRole(
  { language }: Lexicon, { judged, fullest: { words } }: Cluster, { of, rule }: FoundRole,
): boolean {
  const { chances, isShown = false } = judged;
  if (of !== 'person' || words.length < 2) return false;
  const isNoWord = language === 'en' && rule === 'premodifier' &&
    !words.some((word) => isEnglishWord(word.toLowerCase()));
  const least = isNoWord ? LEAST_UNKNOWN : LEAST_PERSON;
  return chances === undefined || (chances.person >= least && (rule !== 'affiliation' || isShown));
}

/** "Poder", "Flatexdegiro": one word with a capital, and nothing in the article that shows a person. */
const isLoneWord = (lexicon: Lexicon, cluster: Cluster): boolean =>
  lexicon.headFirst === true && cluster.kind === 'person' && cluster.fullest.words.length === 1 && isUnshown(cluster);

/** "El Gobierno", "l'État", "la Carta Magna": like "the government", no body of that name. */
const isNoOneBody = ({ language }: Lexicon, { fullest: { words } }: Cluster): boolean =>
  STATES[language]?.has(words.join(' ')) === true ||
  (language === 'fr' && /^[ÉE]tat \p{Ll}/u.test(words.join(' '))); // "conseillère d’État vaudoise"
const STATES: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(['Gobierno', 'Estado', 'Ejecutivo', 'Carta Magna', 'Constitución', 'República']),
  fr: new Set(['Gouvernement', 'État', 'Etat', 'Constitution', 'République']),
  it: new Set(['Governo', 'Stato', 'Costituzione', 'Aula', 'Borsa']), // "Repubblica" is a paper
  pt: new Set(['Governo', 'Estado', 'Executivo', 'Constituição', 'República']),
};

/** "le Finistérien", "deux Mayennais": who comes from somewhere, by an ending that an article stands before. French. */
function isOfSomewhere({ tokens }: Document, { language }: Lexicon, { runs, fullest: { words } }: Cluster): boolean {
  const [word = '', more] = words;
  if (language !== 'fr' || more !== undefined || !isFromSomewhere(word)) return false;
  if (isKnownOrganisation(word) || isPlace(word, language)) return false; // "la Corse"
  return givenNameGender(word) === undefined &&
    runs.every(({ titleToken }) => COUNTS_PEOPLE.test(tokens[titleToken - 1]?.lower ?? ''));
}
const COUNTS_PEOPLE = /^(?:l[ea]s?|l['’]|une?|des|aux?|du|ces?|cette|cet|deux|trois|plusieurs|jeunes?|nos|leur)$/;

/** "Lufthansa said. He …": the name of a body that nobody bears, though a pronoun stands near it. */
export const isKnownBody = ({ kind, runs, fullest: { words } }: Cluster): boolean =>
  kind === 'person' && words.length === 1 && isKnownOrganisation(words[0] ?? '') && !isKnownSurname(words[0] ?? '') &&
  givenNameGender(words[0] ?? '') === undefined && runs.every(({ honorific, titled }) => honorific === null && !titled);

/** "Oxford Properties", "HSG Emden": no given name, and what only a body's name ends in or begins with. */
export function isBodyByName({ kind, fullest: { words } }: Cluster): boolean {
  const mayBe = (kind === 'person' || kind === 'unknown') && words.length > 1;
  const isHalf = words[0]?.endsWith('-') === true; // "Innen- und Justizministerium"
  if (mayBe && (isNumberedBody(words) || isFamilyFirm(words) || words[0] === 'SOS')) return true; // "SOS Racismo"
  if (mayBe && (words.includes('&') || isHalf || beginsAsClub(words))) return true; // "Ben & Jerry"
  if (isOfficerToo(words)) return false;
  return mayBe && BODY_ENDS.has(words.at(-1) ?? '') && givenNameGender(words[0] ?? '') === undefined;
}

/** "the Medical Examiner", "the Chief Bank Examiner": an officer, and no paper of a town. */
const isOfficerToo = (words: readonly string[]): boolean =>
  words.at(-1) === 'Examiner' && /^(?:Medical|Chief|Bank|State|County|Hearing|Patent)$/.test(words.at(-2) ?? '');

/** "Manuel García e Hijos", "Ana Luz e Irmãos" */
const isFamilyFirm = (words: readonly string[]): boolean =>
  /^[ye]$/.test(words.at(-2) ?? '') && FAMILY.test(words.at(-1) ?? '');
const FAMILY = /^(?:Hijos|Filhos|Hermanos|Irmãos|Sobrinos|Sobrinhos|Asociados|Associados)$/;

/**
 * "Alphabet (GOOGL)": letters in brackets that never come again are another name of what stands before them; behind a
 * person's full name, "Anna Ott (SPD)", they are a party.
 */
export const isOnlyBracketed = (doc: Document, { runs: [run, more] }: Cluster): boolean =>
  run !== undefined && more === undefined && /^\p{Lu}{2,6}$/u.test(run.words.join(' ')) &&
  doc.tokens[run.firstToken - 1]?.text === '(' && doc.tokens[run.endToken]?.text === ')' &&
  !isBehindPerson(doc, run.firstToken - 1);
