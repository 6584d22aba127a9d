/**
 * Bodies by the noun right before their name: "die Gewerkschaft Komba", "der Umweltverein Blauwal", "l'association
 * Mobil-Aide 44". The weights leave such names open where no list has them; the noun is what the article says they are.
 */
import { pattern } from '../../../pattern.ts';
import type { Document, Token } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { apposedNoun, isApposedBody } from '../run/apposed-body.ts';
import type { Cluster } from '../words/clusters.ts';
import type { FoundRole } from '../role/found-role.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isBodyNoun } from '../words/kind-nouns.ts';
import { isRole } from '../words/name-kind.ts';
import type { NameRun } from '../words/name-run.ts';
import { isKnownByList } from './known-body.ts';
import { isPlace } from '../words/places.ts';

/** By the noun beside it, where the weights leave it open, or see a person in "l'entreprise Alfatrans" that speaks. */
export function isBodyBesideNoun(doc: Document, lexicon: Lexicon, cluster: Cluster): boolean {
  if (isKnownByList(doc, lexicon, cluster)) return true;
  if (cluster.kind === 'person') return isCalledFirm(doc, lexicon, cluster);
  if (cluster.kind === 'place') return isFirmNoTown(doc, lexicon, cluster);
  return cluster.kind === 'unknown' && (isCalledBody(doc, lexicon, cluster) || isApposedBody(doc, lexicon, cluster));
}

function isCalledBody(doc: Document, lexicon: Lexicon, { runs, fullest: { words } }: Cluster): boolean {
  if (words.length > 1 && givenNameGender(words[0] ?? '') !== undefined) return false;
  return runs.some((run) => nounOf(doc, lexicon, run) !== null || isBehindSmallNoun(doc, lexicon, run));
}

/** "L'entreprise Alfa-Tec", which says something as a person does; no "association Camille". */
const isCalledFirm = (doc: Document, lexicon: Lexicon, { runs, fullest: { words } }: Cluster): boolean =>
  runs.some((run) => isBehindSmallNoun(doc, lexicon, run,
    givenNameGender(words[0] ?? '') === undefined ? NO_EPONYM : words.length === 1 ? TRADES : NOTHING)) &&
  !runs.some(({ honorific, titled }) => honorific !== null || titled);

/** "Publicado en Nature Neuroscience", "published in": no town of ours. Romance. */
const isJournal = ({ tokens }: Document, { titleToken }: NameRun): boolean =>
  /^(?:en|em|n[ao]|dans|in|su)$/.test(tokens[titleToken - 1]?.lower ?? '') &&
  /^publi(?:cad[oa]s?|có|cou|é[e]?s?|ca|que|cato|cata)$/.test(tokens[titleToken - 2]?.lower ?? '');

/** "El fondo canadiense Brookfield": what it is called where it comes first; a town's name needs the noun of a firm. */
function isFirmNoTown(doc: Document, lexicon: Lexicon, { runs: [run], fullest: { words } }: Cluster): boolean {
  const isTown = isPlace(words.join(' '), lexicon.language);
  if (run !== undefined && isRomance(lexicon) && !isTown && words.length > 1 && isJournal(doc, run)) return true;
  return run !== undefined && isBehindSmallNoun(doc, lexicon, run, isTown ? TRADES : NO_EPONYM);
}

/** "L'association Mobil-Aide 44", "la empresa Alfa-Tec"; a commission or a school bears the name of somebody. */
function isBehindSmallNoun({ tokens }: Document, lexicon: Lexicon, run: NameRun, nouns = NO_EPONYM): boolean {
  const { titleToken, sentence, honorific } = run;
  const [adjective, before] = [tokens[titleToken - 1], tokens[titleToken - 2]];
  // "el fondo canadiense Brookfield", "a companhia aérea Azul"
  const isOfLand = lexicon.demonyms.has(adjective?.lower ?? '') || adjective?.lower === 'aérea';
  const [noun, article] = isOfLand ? [before, tokens[titleToken - 3]] : [adjective, before];
  if (noun?.lower === 'fondo' && !isOfLand) return false; // "en el fondo Juan sabe"
  if (!isRomance(lexicon) || honorific !== null || noun?.sentence !== sentence) return false;
  return nouns.test(noun.lower) && lexicon.definite?.has(article?.lower ?? '') === true;
}

/**
 * Where the full name of such a body begins: "Naturschutzverein Elbaue" where the article never says "Elbaue" alone.
 */
export function calledStart(doc: Document, lexicon: Lexicon, { runs, fullest, judged }: Cluster): number {
  const isAlways = judged.kind === 'unknown' &&
    runs.every((run) => !FIRMS.test(nounOf(doc, lexicon, run)?.lower ?? 'firma'));
  return (isAlways && nounOf(doc, lexicon, fullest)?.start) || fullest.start;
}

/** What any firm is, and none is called: "das Bauunternehmen (Torvik)". */
const FIRMS = /(?:unternehmen|firma|konzern)s?$/;

/** Nouns of firms that are no noun for somebody: "la tecnológica Indra", "a companhia aérea Azul". */
const TRADES = pattern(
  'u',
  '^(?:tecnológica|energética|constructora|naviera|aerolínea|petrolera|petrol[ií]fera|aseguradora|seguradora|',
  'siderúrgica|operadora|multinacional|construtora|mineradora|montadora|varejista|fintech|startup|fondo|',
  'compañía|companhia)$',
);
const NOTHING = /(?!)/;

const NO_EPONYM = pattern(
  'u',
  '^(?:associa(?:tion|ción|zione|ção)|entreprise|empresa|impresa|azienda|société|società|sociedad|',
  'firme|compagni[ea]|compañía|companhia|collectif|colectivo|collettivo|coletivo|syndicat|sindicat?o|cooperativa|',
  'coopérative|fédération|federación|federazione|federação|ong|plateforme|plataforma|piattaforma|start-up|',
  'constructora|naviera|aerolínea|agence|agencia|agenzia|agência|tecnológica|farmac[eéê]utica|energética|eléc?trica|',
  'petrolera|petrol[ií]fera|aseguradora|seguradora|cementera|siderúrgica|automovilística|operadora|multinacional|',
  'gestora|consultora|construtora|mineradora|montadora|varejista|retalhista|transportadora|fintech|startup|fondo)$',
);

/** What a body is called: "Gewerkschaft". */
export function bodyCalled(doc: Document, lexicon: Lexicon, runs: readonly NameRun[]): FoundRole | null {
  const apposed = runs.map((run) => apposedNoun(doc, lexicon, run)).find((one) => one !== null);
  if (apposed) {
    const { text, start, end } = apposed;
    return { text, start, end, gender: null, of: 'organisation', rule: 'appositive' };
  }
  const nouns = runs.map((run) => nounOf(doc, lexicon, run));
  const noun = nouns.find((one) => one !== null && !SAYS_LITTLE.test(one.lower));
  if (!noun || !nouns.includes(null)) return null; // else it is a part of the name
  const { text, start, end } = noun;
  return { text, start, end, gender: null, of: 'organisation', rule: 'premodifier' };
}
/** Alone, such a noun tells nothing that the name does not. */
const SAYS_LITTLE = /^(?:unternehmen|firma|konzern|gruppe|organisation|verein|verband|team|sender|amt|behörde)s?$/;

/** The noun of a body right before the name, behind an article or an adjective; null where none stands there. */
function nounOf(doc: Document, lexicon: Lexicon, { titleToken, sentence }: NameRun): Token | null {
  const [noun, before, article] = [1, 2, 3].map((back) => doc.tokens[titleToken - back]);
  if (!lexicon.capitalisesNouns || noun?.sentence !== sentence || !/^\p{Lu}/u.test(noun.text)) return null;
  const isHeld = OPENS.test(before?.text ?? '') ||
    (/^\p{Lu}\p{Ll}{2,}er$/u.test(before?.text ?? '') && OPENS.test(article?.text ?? '')); // "das Linzer Unternehmen"
  return isOfBodies(lexicon, noun.lower) && isHeld ? noun : null;
}
/** A small word, or an article that begins its sentence. */
const OPENS = /^\p{Ll}|^(?:D|Ein)/u;

/** A document, an office or a government before a name is of that name, and not called by it: "Regierung Moser". */
const isOfBodies = (lexicon: Lexicon, lower: string): boolean =>
  isBodyNoun(lexicon, lower) && !lexicon.documents?.has(lower) && !isRole(lexicon, lower) &&
  !lexicon.people.has(lower) && !/(?:regierung|kabinett|stadt|gemeinde|land|kreis|staat)$/.test(lower);
