/**
 * What a name is by the noun that it opens with: "Bodegas Ferraz", "Fundação Oswaldo Cruz", "Praceta do Souto". The
 * weights know of such nouns what annotated articles had, and take others for a given name. Romance languages.
 */
import { pattern } from '../../../pattern.ts';
import type { Document } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { EntityKind } from '../../entity.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NameOpeners } from '../../lexicon/named-bodies.ts';
import { classBefore } from './class-before.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import { givenNameGender } from '../words/given-names.ts';
import type { NameRun } from '../words/name-run.ts';
import { isKnownSurname } from '../words/known-surnames.ts';
import { isRole } from '../words/name-kind.ts';
import { opensAsBody } from '../words/opens-body.ts';
import { isPlace } from '../words/places.ts';

interface Named {
  runs: readonly NameRun[];
  fullest: NameRun;
}

/** The kind that the opening tells, where it tells more than the weights do that `judged` it; else null. */
export function kindByOpening(
  doc: Document, lexicon: Lexicon, { runs, fullest }: Named, judged: EntityKind,
): EntityKind | null {
  const { openers, determiners } = lexicon;
  // "El Correo de Zamora"
  const words = determiners.has(fullest.words[0]?.toLowerCase() ?? '') ? fullest.words.slice(1) : fullest.words;
  if (!openers || words.length < 2) return null;
  if (isSite(lexicon, openers, words)) return kindOfSite(doc, lexicon, runs, judged, words.join(' '));
  if (isPlace(words.join(' '), lexicon.language) || isTitled(runs)) return null;
  if (judged === 'organisation' || (judged === 'place' && !isOfCompass(openers, words))) return null;
  return isBody(lexicon, openers, words) && !isManyOf(doc, lexicon, runs, words) ? 'organisation' : null;
}

/** By the form of a site: "Puente de Almar", unless the noun before it or a verb behind it tells otherwise. */
function kindOfSite(
  doc: Document, lexicon: Lexicon, runs: Named['runs'], judged: EntityKind, name: string,
): EntityKind | null {
  const told = classBefore(doc, lexicon, runs);
  if (told === 'thing') return 'unknown';
  if (told === 'body') return judged === 'place' ? null : 'organisation';
  if (isPlace(name, lexicon.language)) return 'place';
  if (runs.some((run) => isOfOtherGender(doc, lexicon, run))) return 'organisation';
  return isTitled(runs) || runs.some((run) => speaks(doc, lexicon, run)) ? null : 'place';
}

/**
 * "A obra da Parque Escolar", "la Mercado Abierto": a feminine article before a masculine noun is that of a firm
 * ("a empresa"). Portuguese "a" is "to" as well, so a preposition or the start of a sentence has to show the article.
 */
function isOfOtherGender({ tokens, sentences }: Document, { language }: Lexicon, run: NameRun): boolean {
  const [first = ''] = run.words;
  const { lower: article = '', sentence } = tokens[run.titleToken - 1] ?? {};
  if (!MASCULINE.test(first.toLowerCase()) || sentence !== run.sentence) return false;
  if (language !== 'pt' || article !== 'a') return FEMININE[language]?.test(article) === true;
  const isInitial = sentences[sentence]?.firstToken === run.titleToken - 1;
  return isInitial || BEFORE_ARTICLE.test(tokens[run.titleToken - 2]?.lower ?? '');
}
const MASCULINE =
  /^(?:parque|mercado|porto|puerto|castelo|castillo|palácio|palacio|estádio|estadio|jardim|jardín|parco)$/;
const FEMININE: Readonly<Record<string, RegExp>> = {
  pt: /^(?:da|na|pela|à|uma|esta|dessa|desta|numa)$/,
  es: /^(?:la|una|esta|esa)$/,
  it: /^(?:la|una|della|dalla|alla|nella|sulla)$/,
};
const BEFORE_ARTICLE = /^(?:com|para|sobre|contra|segundo|entre|e|que|como|quando|perante)$/;

const isTitled = (runs: Named['runs']): boolean =>
  runs.some(({ honorific, titled }) => honorific !== null || titled);

/** "Gazeta do Norte", "Aceros del Sur": of a region, and no place. */
const isOfCompass = ({ bodies }: NameOpeners, words: readonly string[]): boolean =>
  bodies.has(words[0]?.toLowerCase() ?? '') && /^(?:Norte|Su[rl]|Este|Leste|Oeste|Nordeste)$/.test(words.at(-1) ?? '');

function isBody(lexicon: Lexicon, { ends }: NameOpeners, words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  const noun = HONOURS.test(first) ? second : first;
  if (opensAsBody(lexicon, noun.toLowerCase())) return !isOfTown(lexicon, words) && !isTheirs(lexicon, words);
  if (words.slice(1, 3).join(' ') === 'de lo') return true; // "Sala de lo Penal"
  if (/^(?:por|pel[ao]s?)$/.test(second)) return true; // "Vecinos por Ribera"
  if (/^(?:Sin Fronteras|Sem Fronteiras)$/.test(words.slice(-2).join(' '))) return true;
  const [, , third, more] = words;
  const isJoined = third !== undefined && more === undefined && lexicon.conjunctions.has(second); // "… y Asociados"
  return ends.has(words.at(-1)?.toLowerCase() ?? '') && givenNameGender(first) === undefined &&
    (isJoined || words.every((word) => /^\p{Lu}/u.test(word)));
}

/** "École de Marie", "Amis de Peter": of somebody; "US Open", "US Attorney": of America. French, Italian. */
function isTheirs({ language, bodyHeads }: Lexicon, words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words;
  if (!bodyHeads?.small) return false;
  const isOf = words.length === LONGEST_END && /^d[ei]$/.test(second);
  if (isOf) return givenNameGender(third) !== undefined && !isPlace(third, language);
  return first === 'US' && isEnglishWord(second.toLowerCase()) && !isPlace(second, language);
}

/** "Real Federación Española de Rugby", "Alto Comissariado" */
const HONOURS = /^(?:Real|Alt[oa]|Ilustre|Nuev[oa]|Nov[oa]|Gran)$/;
/** "Centro Histórico", "Centro de Lisboa" */
const isOfTown = ({ language }: Lexicon, [first = '', second = '', ...others]: readonly string[]): boolean =>
  first === 'Centro' && (OF_TOWN.test(second) || isPlace(others.join(' '), language));
const OF_TOWN = /^(?:Hist[óo]rico|Comercial|Urbano)$/;

/** "Avenida Almeida Prado", "Sierra de Almar"; "Ginásio Clube" plays. */
function isSite(lexicon: Lexicon, { sites, sitesBeforeOf }: NameOpeners, words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  if (first === 'mercado' && TRADED.test(words.at(-1) ?? '')) return false;
  if (sites.has(first)) return !PLAYS.test(second);
  const isOf = (word = ''): boolean => lexicon.genitives?.has(word) === true;
  const isOne = isOf(second) || (WHICH.test(second) && (words.length === 2 || isOf(words[2])));
  return sitesBeforeOf.has(first) ? isOne : isOf(second) && isTown(lexicon, words);
}

/** "Villanueva de Olmeda", "Peñalba del Soto", "Soutelo de Cima"; "Ruiz de la Vega" and "Rosa del Valle" are people. */
function isTown(lexicon: Lexicon, [first = '', ...others]: readonly string[]): boolean {
  const last = others.at(-1)?.toLowerCase() ?? '';
  if (!/^(?:es|pt)$/.test(lexicon.language)) return false;
  const isMany = lexicon.language === 'pt' ? /[ao]s$/.test(first) : isManyPeople(lexicon, first); // "Bonecos da Serra"
  const isName = givenNameGender(first) !== undefined || /[ei]z$/.test(first) || isKnownSurname(first) || isMany;
  if (isName || opensAsBody(lexicon, first.toLowerCase()) || isRole(lexicon, first.toLowerCase())) return false;
  const isNamedSo = others.length <= LONGEST_END && TOWN_ENDS.has(last);
  return isNamedSo || /^Villa(?:nueva|r|mayor|franca|rejo|verde)$/.test(first);
}
/** "Amigos del Río", "Leones del Valle": a club or those who have joined; "Cuevas del Campo" is a town. */
const isManyPeople = ({ people }: Lexicon, first: string): boolean =>
  TEAMS.test(first) || (first.endsWith('s') && [1, 2].some((end) => people.has(first.slice(0, -end).toLowerCase())));
const TEAMS = pattern(
  'u',
  '^(?:Amig[oa]s|Herman[oa]s|Hij[oa]s|Mujeres|Jóvenes|Vecin[oa]s|Guardianes|Defensores|Madres|Padres|Caballeros|',
  'Guerreros|Leones|Águilas|Tigres|Toros|Lobos|Halcones|Cóndores|Pumas|Jaguares|Diablos|Gigantes)$',
);
/** "de la Vega" */
const LONGEST_END = 3;
const TOWN_ENDS = wordSet(
  'duero río campo campos sierra monte vega valle frontera ribera tormes ebro henares condado arriba abajo rey reina ' +
    'caballeros soto pinar guadiana júcar jarama serra cima baixo vale rei douro tejo minho castelo',
);
/** "Puente Nuevo", "Mercado Municipal" */
const WHICH = pattern(
  'u',
  '^(?:nuev[oa]|viej[oa]|nov[oa]|velh[oa]|alt[oa]|baj[oa]|baix[oa]|mayor|maior|menor|grande|real|roman[oa]|brava|',
  'nevada|verde|blanc[oa]|branc[oa]|negr[oa]|roj[oa]|vermelh[oa]|dorad[oa]|central|',
  'municipal|norte|sur|sul|internacional)$',
);
/** "Mercado de Valores" */
const TRADED = /^(?:Valores|Divisas|Trabajo|Trabalho|Capita(?:le|i)s|Futuros)$/;
const PLAYS = /^(?:clube?|fc|cf|esporte|futebol|fútbol)$/;

const speaks = ({ tokens }: Document, { saying }: Lexicon, { endToken }: NameRun): boolean =>
  saying.has(tokens[endToken]?.lower ?? '');

/** "Farmacias de Villalmar cierran": a plural that only opens its sentence is many, and no name. */
const isManyOf = (
  doc: Document, { genitives }: Lexicon, runs: readonly NameRun[], [first = '', of = '']: readonly string[],
): boolean =>
  first.endsWith('s') && genitives?.has(of) === true &&
  runs.every(({ firstToken, sentence }) => doc.sentences[sentence]?.firstToken === firstToken);
