/**
 * What a name is by the noun that it opens with: "Bodegas Ferraz", "Fundação Oswaldo Cruz", "Praceta do Souto". The
 * weights know of such nouns what annotated articles had, and take others for a given name. Romance languages.
 */
import { pattern } from '../../../pattern.ts';
import type { Document } from '../../../text/document.ts';
import type { EntityKind } from '../../entity.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NameOpeners } from '../../lexicon/named-bodies.ts';
import { givenNameGender } from '../words/given-names.ts';
import type { NameRun } from '../words/name-run.ts';
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
  if (!openers || words.length < 2 || isPlace(words.join(' '), lexicon.language)) return null;
  if (runs.some(({ honorific, titled }) => honorific !== null || titled)) return null;
  if (isSite(lexicon, openers, words)) return runs.some((run) => speaks(doc, lexicon, run)) ? null : 'place';
  if (judged === 'organisation' || judged === 'place') return null;
  return isBody(lexicon, openers, words) && !isManyOf(doc, lexicon, runs, words) ? 'organisation' : null;
}

function isBody(lexicon: Lexicon, { ends }: NameOpeners, words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  const noun = HONOURS.test(first) ? second : first;
  if (opensAsBody(lexicon, noun.toLowerCase())) return !OF_TOWN.test(second);
  if (/^(?:por|pel[ao]s?)$/.test(second)) return true; // "Vecinos por Ribera"
  const [, , third, more] = words;
  const isJoined = third !== undefined && more === undefined && lexicon.conjunctions.has(second); // "… y Asociados"
  return ends.has(words.at(-1)?.toLowerCase() ?? '') && givenNameGender(first) === undefined &&
    (isJoined || words.every((word) => /^\p{Lu}/u.test(word)));
}

/** "Real Federación Española de Rugby", "Alto Comissariado" */
const HONOURS = /^(?:Real|Alt[oa]|Ilustre|Nuev[oa]|Nov[oa]|Gran)$/;
/** "Centro Histórico" */
const OF_TOWN = /^(?:Hist[óo]rico|Comercial|Urbano)$/;

/** "Avenida Almeida Prado", "Sierra de Almar"; "Ginásio Clube" plays. */
function isSite(lexicon: Lexicon, { sites, sitesBeforeOf }: NameOpeners, words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  if (sites.has(first)) return !PLAYS.test(second);
  const isOne = lexicon.genitives?.has(second) === true || (words.length === 2 && WHICH.test(second));
  return sitesBeforeOf.has(first) && isOne;
}
/** "Puente Nuevo", "Mercado Municipal" */
const WHICH = pattern(
  'u',
  '^(?:nuev[oa]|viej[oa]|nov[oa]|velh[oa]|alt[oa]|baj[oa]|baix[oa]|mayor|maior|menor|grande|real|roman[oa]|brava|',
  'verde|blanc[oa]|branc[oa]|negr[oa]|roj[oa]|vermelh[oa]|dorad[oa]|central|municipal|norte|sur|sul|internacional)$',
);
const PLAYS = /^(?:clube?|fc|cf|esporte|futebol|fútbol)$/;

const speaks = ({ tokens }: Document, { saying }: Lexicon, { endToken }: NameRun): boolean =>
  saying.has(tokens[endToken]?.lower ?? '');

/** "Farmacias de Villalmar cierran": a plural that only opens its sentence is many, and no name. */
const isManyOf = (
  doc: Document, { genitives }: Lexicon, runs: readonly NameRun[], [first = '', of = '']: readonly string[],
): boolean =>
  first.endsWith('s') && genitives?.has(of) === true &&
  runs.every(({ firstToken, sentence }) => doc.sentences[sentence]?.firstToken === firstToken);
