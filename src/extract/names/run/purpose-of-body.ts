/**
 * Bodies that are called by what they are for or against: "Asociación Española contra el Cáncer", "Banco Alimentar
 * Contra a Fome", "Plataforma por la Sanidad Pública", "Associação de Apoio à Vítima"; and courts and regiments that
 * are told apart by a number: "Juzgado de lo Penal número 2 de Zamora". Spanish, Portuguese.
 */
import { monthNumber } from '../../../article/month-names.ts';
import type { Document } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isRole } from '../words/name-kind.ts';
import { opensAsBody } from '../words/opens-body.ts';
import { isPlace } from '../words/places.ts';

/** How many tokens from `at` go on with the body whose name begins at `first`: 0 where none do. */
export function purposeOfBody(doc: Document, lexicon: Lexicon, at: number, first: number): number {
  if (!lexicon.openers) return 0;
  const word = lowerAt(doc, at);
  if (isCapital(doc, at)) return isWhich(doc, lexicon, at, first) ? 1 : afterCapital(doc, lexicon, at, first);
  if (JOINS.test(word)) return isHouse(doc, lexicon, at, first) ? 2 : secondField(doc, lexicon, at, first);
  if (HELPS.test(word)) return isHelped(doc, lexicon, at) ? 2 : 0;
  if (SAVE.test(lowerAt(doc, at - 1)) && isArticle(lexicon, word)) return isCapital(doc, at + 1) ? 2 : 0;
  return isPurpose(doc, at, first) ? purpose(doc, lexicon, at, first) : numberBehind(doc, at, first);
}

/** "Plataforma Salvemos el Soto" */
const SAVE = /^salv(?:emos|ar|em|ad)$/;

function purpose(doc: Document, lexicon: Lexicon, at: number, first: number): number {
  const noun = nounAt(doc, lexicon, at);
  const isGood = GOODS.has(lowerAt(doc, noun)) && isCapital(doc, noun);
  return isGood || isThing(doc, lexicon, noun) || isTownOfParty(doc, lexicon, noun, first) ? noun + 1 - at : 0;
}

/** Names of people or bodies elsewhere: "Movimento pela Paz", "Fundación para la Libertad de Prensa". */
const GOODS = wordSet('paz libertad liberdade defensa defesa justicia justiça vida memoria memória');

/** Where the noun stands that the small word at `at` leads to: behind its article. */
const nounAt = (doc: Document, lexicon: Lexicon, at: number): number =>
  isArticle(lexicon, lowerAt(doc, at + 1)) ? at + 2 : at + 1;

const lowerAt = ({ tokens }: Document, i: number): string => tokens[i]?.lower ?? '';
const isCapital = ({ tokens }: Document, i: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '');
const isArticle = (lexicon: Lexicon, lower: string): boolean => /^(?:el|l[ao]s?|[oa]s?)$/.test(lower) &&
  lexicon.determiners.has(lower);

/** "Puente Nuevo", "Banco Popular": an everyday adjective with a capital right behind the noun of a site or a body. */
const isWhich = (doc: Document, lexicon: Lexicon, at: number, first: number): boolean =>
  at === first + 1 && WHICH.test(lowerAt(doc, at)) && opens(lexicon, lowerAt(doc, first));
const opens = (lexicon: Lexicon, noun: string): boolean => opensAsBody(lexicon, noun) ||
  [lexicon.openers?.sites, lexicon.openers?.sitesBeforeOf].some((nouns) => nouns?.has(noun) === true);
/** "Colegio Las Acacias", "Centro de Salud Los Pinos" */
const ARTICLES = /^(?:El|L[ao]s?)$/;
const WHICH = /^(?:nuev[oa]|viej[oa]|nov[oa]|velh[oa]|alt[oa]|baj[oa]|baix[oa]|ma[iy]or|menor|grande|nevada)$/;

/** "Liga Portuguesa Contra o Cancro", "Trabalhadores Sem Terra": with a capital of its own it is a part of the name. */
function afterCapital(doc: Document, lexicon: Lexicon, at: number, first: number): number {
  const isArticled = ARTICLES.test(doc.tokens[at]?.text ?? '') && isCapital(doc, at + 1);
  if (isArticled) return opens(lexicon, lowerAt(doc, first)) ? 2 : 0;
  if (!/^(?:contra|sem|sin|pr[oó]|por|pel[ao]s?)$/.test(lowerAt(doc, at)) || at - first < 1) return 0;
  const noun = nounAt(doc, lexicon, at);
  return isCapital(doc, noun) && !isPlace(doc.tokens[noun]?.text ?? '', lexicon.language) ? noun + 1 - at : 0;
}

const COURTS = /^(?:juzgados?|sala|tribunal|fiscalía)$/;
const NUMBERED = /^(?:juzgados?|sala|tribunal|sindicato|colegio|escuela|escola)$/;

/** "número 3", "nº 2", "de lo Penal", "Regimiento de Infantería 12" */
function numberBehind(doc: Document, at: number, first: number): number {
  const [noun, word, next] = [first, at, at + 1].map((i) => lowerAt(doc, i));
  if (word === 'de' && next === 'lo') return COURTS.test(noun ?? '') && isCapital(doc, at + 2) ? 3 : 0;
  if (DIGITS.test(word ?? '')) return /^(?:regimi?ento|bata(?:llón|lhão))$/.test(noun ?? '') ? 1 : 0;
  const isNumber = /^(?:número|n[º°]|n\.º|núm\.?)$/.test(word ?? '') && DIGITS.test(next ?? '');
  return isNumber && NUMBERED.test(noun ?? '') ? 2 : 0;
}
const DIGITS = /^\d{1,3}$/;

/** "Ferraz y Asociados", "Ferraz e Filhos": behind one surname. */
const JOINS = /^[ye]$/;
const isHouse = (doc: Document, lexicon: Lexicon, at: number, first: number): boolean =>
  at - first <= 2 && isCapital(doc, at + 1) && HOUSE.test(lowerAt(doc, at + 1)) &&
  lexicon.genitives?.has(lowerAt(doc, at + 2)) !== true && // "Ana Luz e Filhos de Gandhi"
  lexicon.openers?.ends.has(lowerAt(doc, at + 1)) === true;
const HOUSE = /^(?:asociados|associados|hijos|filhos|hermanos|irmãos)$/;

/**
 * "contra la Droga y el Delito", "do Mar e da Atmosfera": a second thing that the body is of, joined to it as the first
 * is; "de la Prensa y la Universidad" are two, and so are "de Cultura y el Prado".
 */
function secondField(doc: Document, lexicon: Lexicon, at: number, first: number): number {
  const link = lowerAt(doc, at + 1);
  const before = linkBefore(doc, at, first);
  if (before < 0 || !opensAsBody(lexicon, lowerAt(doc, first))) return 0;
  const isAlike = lexicon.genitives?.has(link) === true
    ? lexicon.genitives.has(lowerAt(doc, before))
    : isArticle(lexicon, link) && isArticle(lexicon, lowerAt(doc, before));
  const isFirst = !isPlace(doc.tokens[before + 1]?.text ?? '', lexicon.language);
  return isAlike && isFirst && isThing(doc, lexicon, at + 2) ? 3 : 0;
}

/** The last small word of the name before `at`; -1 where the name holds none. */
function linkBefore(doc: Document, at: number, first: number): number {
  for (let i = at - 1; i > first; i--) if (!isCapital(doc, i)) return i;
  return -1;
}

/** "Apoio à Vítima", "Ayuda al Refugiado": whom help is given to, who may be people. */
const isHelped = (doc: Document, lexicon: Lexicon, at: number): boolean => {
  const { text = '' } = doc.tokens[at + 1] ?? {};
  return HELP.test(lowerAt(doc, at - 1)) && isCapital(doc, at - 1) && isCapital(doc, at + 1) &&
    givenNameGender(text) === undefined && !isPlace(text, lexicon.language);
};
const HELPS = /^(?:à|aos?|às|al)$/;
const HELP = new RegExp(
  '^(?:apoio|apoyo|ajuda|ayuda|asistencia|assistência|aten(?:ción|ção)|combate|proteção|fomento|amparo|auxílio)$',
  'u',
);

/** Does the word at `at` say what a body of such a noun is for? A plain "por" and "para" go with deeds as well. */
function isPurpose(doc: Document, at: number, first: number): boolean {
  const [noun, word] = [lowerAt(doc, first), lowerAt(doc, at)];
  const isSociety = SOCIETIES.has(noun);
  if (/^(?:contra|pro|pró|sem|sin)$/.test(word)) return isSociety || OFFICES.has(noun) || noun === 'banco';
  return word === 'para' ? isSociety || OFFICES.has(noun) : isSociety && /^(?:por|pel[ao]s?)$/.test(word);
}
/** Of people who have joined. */
const SOCIETIES = wordSet(
  'asociación plataforma liga fundación federación coordinadora alianza frente movimiento campaña red colectivo ' +
    'coalición agrupación iniciativa unión juntos vecinos ciudadanos unidos mesa foro marea sociedad cidadãos ' +
    'associação fundação federação aliança movimento campanha rede coletivo coligação união sociedade fórum',
);
/** Of states and of those who have joined. */
const OFFICES = wordSet(
  'oficina agencia comisión comité fiscalía secretaría dirección ministerio tribunal fondo instituto consejo centro ' +
    'observatorio programa alto organización unidad brigada autoridad ' +
    'agência comissão comitê secretaria direção ministério fundo conselho observatório organização unidade gabinete ' +
    'autoridade',
);

/** A thing with a capital: neither somebody nor a place, a body, an office, a law or a feast. */
function isThing(doc: Document, lexicon: Lexicon, i: number): boolean {
  const { text = '', lower = '', sentence } = doc.tokens[i] ?? {};
  if (!isCapital(doc, i) || sentence !== doc.tokens[i - 1]?.sentence) return false;
  const isName = givenNameGender(text) !== undefined || isPlace(text, lexicon.language) || isKnownOrganisation(text);
  return !isName && !opensAsBody(lexicon, lower) && !lexicon.institutions.has(lower) && !isRole(lexicon, lower) &&
    monthNumber(lower) === null && !DECREED.has(lower);
}
const DECREED = wordSet(
  'ley lei decreto plan plano copa taça champions navidad natal semana día dia campeonato torneo premio ' +
    'prémio prêmio fiestas festas carnaval pascua páscoa covid estado constitución constituição',
);

/** "Unión por Villalmar", "Juntos por Ávila": whom a list of candidates is for. */
const isTownOfParty = (doc: Document, lexicon: Lexicon, i: number, first: number): boolean =>
  i - first === 2 && PARTIES.test(lowerAt(doc, first)) &&
  isCapital(doc, i) && !isRole(lexicon, lowerAt(doc, i)) && isPlace(doc.tokens[i]?.text ?? '', lexicon.language);
const PARTIES = /^(?:unión|juntos|vecinos|ciudadanos|unidos|alianza|iniciativa|união|aliança|cidadãos)$/;
