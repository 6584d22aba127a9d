/**
 * The kind that all mentions of a name speak for, by fitted weights or, in languages without labelled articles, by
 * ranked signs.
 */
import type { Document } from '../../../text/document.ts';
import { once } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { EntityKind } from '../../entity.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import type { Cluster } from '../words/clusters.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import { isAlsoWord } from '../words/given-names.ts';
import { PLACE_WORDS } from '../words/institution-words.ts';
import { showsPerson } from '../words/person-shown.ts';
import type { Chances, Judgement, NamedKind } from './judgement.ts';
import { kindFeatures } from './kind-features.ts';
import { KIND_WEIGHTS, KIND_WORDS } from './kind-weights.ts';
import { kindEvidence, kindOf, type KindEvidence } from '../words/name-kind.ts';
import { nameContext, type KindFeatures } from './name-context.ts';
import type { NameRun } from '../words/name-run.ts';
import { isNationalBranch } from '../words/national-branch.ts';
import { isPlace } from '../words/places.ts';
import { placeOrElse } from './no-place.ts';
import { airsThere } from './on-air.ts';

/** What each feature is worth for each kind; '' is the constant. */
export type KindWeights = Readonly<Record<NamedKind, Readonly<Record<string, number>>>>;
type Judged = Pick<Cluster, 'runs' | 'fullest'>;

/** Below this probability a name is of no kind that we list. Chosen on folds (`npm run train:names`). */
const LIKELY_ENOUGH: Readonly<Record<NamedKind, number>> = { person: 0.55, organisation: 0.4, place: 0.4 };

/** Judges the names of one document; `runs` are all of them. */
export function kindJudge(doc: Document, lexicon: Lexicon, runs: readonly NameRun[]): (cluster: Judged) => Judgement {
  const bySigns = ({ runs: mentions }: Judged): EntityKind => kindOf(sumOf(doc, lexicon, mentions));
  if (!FITTED.has(lexicon.language)) return (cluster) => ({ kind: bySigns(cluster) });
  const context = nameContext(doc, lexicon, runs);
  return (cluster) => {
    const features = kindFeatures(context, cluster.runs, cluster.fullest);
    const chances = chancesBy(fitted(), features);
    const isPerson = cluster.runs.some((run) => run.isHandle || isAddressed(run));
    const byWeights = likeliestOf(chances);
    const told = isPerson ? 'person' : byWeights === 'person' && isLetter(cluster.fullest) ? 'unknown' : byWeights;
    const isTitled = told === 'place' && cluster.runs.some((run) => isTitledName(lexicon, run));
    const likeliest = isTitled ? 'person' : told === 'place' ? placeOrElse(doc, lexicon, cluster, chances) : told;
    const isBranch = /^(?:person|unknown)$/.test(likeliest) &&
      (isNationalBranch(cluster.fullest, lexicon.language) || isParty(lexicon, cluster.fullest) ||
        cluster.runs.some((run) =>
          isWorkplace(doc, lexicon, run) || saysAsThing(doc, lexicon, run) || airsThere(doc, run)));
    const kind = isBranch ? 'organisation' : likeliest;
    // a title or a given name: what articles of other languages have too few of to teach
    const isUnsure = kind === 'unknown' && lexicon.language !== 'en' && !lexicon.capitalisesNouns;
    return isUnsure && bySigns(cluster) === 'person' ? { kind: 'person' }
      : { kind, chances, isShown: showsPerson(features) };
  };
}

/** "Ms Hye-jin Park": nothing else is called so, whatever the name looks like. */
const isAddressed = ({ honorific }: NameRun): boolean => honorific !== null && ADDRESSES.test(honorific);
const ADDRESSES = /^(?:mr|mrs|ms|mx|sir|dame|baroness|viscount|alhaj[ia]|barr|engr|hon|smt|shri|cllr|coun)\.?$/;

/** "della 3 B": a class, a size, a route, and nobody. */
const isLetter = ({ words: [word = '', more] }: NameRun): boolean => more === undefined && word.length === 1;

/** "the analyst at broker Harrow Lane": where somebody works is a firm, though a person may be a broker, too. */
function isWorkplace({ tokens }: Document, { language }: Lexicon, { titleToken }: NameRun): boolean {
  return language === 'en' && tokens[titleToken - 2]?.lower === 'at' &&
    WORKPLACES.test(tokens[titleToken - 1]?.lower ?? '');
}
const WORKPLACES = /^(?:broker|publisher|developer|trader|supplier|operator|promoter|insurer|lender|maker|retailer)s?$/;

/** "operator Quillo, which told her": no person is called "which"; "fired by Hale, which angered her" is of a deed. */
function saysAsThing({ tokens }: Document, { language, saying }: Lexicon, { words, endToken }: NameRun): boolean {
  return language === 'en' && words.length === 1 && tokens[endToken]?.lower === ',' &&
    tokens[endToken + 1]?.lower === 'which' && saying.has(tokens[endToken + 2]?.lower ?? '');
}

/** "Secretary General Cosmas Odero, Kenya": a title before two words, whatever the comma before a country says. */
const isTitledName = (lexicon: Lexicon, { honorific, titled, words, words: [first = ''] }: NameRun): boolean =>
  lexicon.language === 'en' && (titled || honorific !== null) && words.length > 1 &&
  !isAlsoWord(first) && !isPlace(first, 'en') && !isPlace(words.join(' '), 'en') &&
  !words.some((word) => PLACE_WORDS.has(word) || isEnglishWord(word.toLowerCase()));

/** "Fuerza Popular", "Renovación Nacional", "Perú Libre": what parties and movements are called by. */
const isParty = (lexicon: Lexicon, { words: [first = '', last = ''], words }: NameRun): boolean =>
  isRomance(lexicon) && words.length > 1 && (PARTY_OPENINGS.has(first) || (words.length === 2 && PARTY_ENDS.has(last)));
const PARTY_OPENINGS = wordSet(
  'Fuerza Frente Alianza Aliança Renovación Renovação Movimiento Movimento Unión União Acción Ação Podemos Juntos ' +
    'Somos Avanza Avança Cambio Pacto Coalición Coligação Unidas Encuentro Convergencia Compromís Bloque Bloco',
);
const PARTY_ENDS = wordSet(
  'Popular Libre Livre Nacional Socialista Democrático Radical Liberal Republicano Progresista',
);

/** Languages whose articles the weights were fitted on; in others, ranked signs are added up. */
const FITTED = new Set(['en', 'de', 'es', 'fr', 'it', 'pt']);

const KINDS: readonly NamedKind[] = ['person', 'organisation', 'place'];

export const likeliest = (features: KindFeatures, weights: KindWeights, enough = LIKELY_ENOUGH): EntityKind =>
  likeliestOf(chancesOf(weights, features), enough);

function likeliestOf(chances: Chances, enough = LIKELY_ENOUGH): EntityKind {
  const best = KINDS.reduce((a, b) => (chances[b] > chances[a] ? b : a));
  return chances[best] >= enough[best] ? best : 'unknown';
}

type Row = readonly [person: number, organisation: number, place: number];
/** What a feature is worth for all kinds, found by one look. */
type Table = ReadonlyMap<string, Row>;
const tables = new WeakMap<KindWeights, Table>();

function tableOf(weights: KindWeights): Table {
  const known = tables.get(weights);
  if (known) return known;
  const { person, organisation, place } = weights;
  const names = new Set(KINDS.flatMap((kind) => Object.keys(weights[kind])));
  const rows = [...names].map((name): [string, Row] => [
    name, [person[name] ?? 0, organisation[name] ?? 0, place[name] ?? 0],
  ]);
  const table = new Map(rows);
  tables.set(weights, table);
  return table;
}

/** Those that we ship: signs by their names, and of each feature words with what they are worth, in hundredths. */
const fitted = once((): Table => {
  const table = new Map(tableOf(KIND_WEIGHTS));
  for (const [feature, words] of Object.entries(KIND_WORDS)) {
    const parts = words.split(/\s+/).filter(Boolean);
    const worth = (i: number): number => Number(parts[i]) / 100;
    for (let i = 0; i < parts.length; i += 4)
      table.set(`${feature} ${parts[i]}`, [worth(i + 1), worth(i + 2), worth(i + 3)]);
  }
  return table;
});

const chancesOf = (weights: KindWeights, features: KindFeatures): Chances => chancesBy(tableOf(weights), features);

function chancesBy(table: Table, features: KindFeatures): Chances {
  let [person, organisation, place] = table.get('') ?? [0, 0, 0];
  for (const name in features) {
    const row = table.get(name);
    if (!row) continue;
    const value = features[name] ?? 0;
    person += row[0] * value;
    organisation += row[1] * value;
    place += row[2] * value;
  }
  const chance = (sum: number): number => 1 / (1 + Math.exp(-sum));
  return { person: chance(person), organisation: chance(organisation), place: chance(place) };
}

/** The signs of all mentions: the strongest counts whole, the others a part. */
function sumOf(doc: Document, lexicon: Lexicon, runs: readonly NameRun[]): KindEvidence {
  const sum: KindEvidence = { person: 0.55, organisation: 0, place: 0 };
  for (const run of runs) {
    const more = kindEvidence(doc, lexicon, run);
    sum.person = strongest(sum.person, more.person, MORE_OF_PERSON);
    sum.organisation = strongest(sum.organisation, more.organisation, MORE_OF_BODY);
    sum.place = Math.max(sum.place, more.place);
  }
  return sum;
}

const strongest = (a: number, b: number, share: number): number => Math.max(a, b) + Math.min(a, b) * share;

/** What each further mention adds. */
const MORE_OF_PERSON = 0.25;
const MORE_OF_BODY = 0.1;
