/**
 * Fits the model that tells people, bodies and places: `npm run train:names -- FILE… [--dry] [--verbose]
 * [--unjudged]`. Prints the figures of five folds by article (our openings and test articles among them), then fits on
 * everything and writes src/extract/names/kind/kind-weights.ts. The files are JSON lines {id, text, title[, people,
 * orgs, places, nothing]}: lists of [name, …, other forms]; where they lack the lists, train/name-labels.jsonl has
 * them by id. A name of none of the lists is none of them, or, where there is a list `nothing`, not judged. Same
 * files, same weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { URL } from 'node:url';
import { parseArgs } from 'node:util';
import type { EntityKind } from '../src/extract/entity.ts';
import { lexiconFor } from '../src/extract/lexicon/index.ts';
import { clustersOfSameName } from '../src/extract/names/words/clusters.ts';
import { kindFeatures } from '../src/extract/names/kind/kind-features.ts';
import type { NamedKind } from '../src/extract/names/kind/judgement.ts';
import { likeliest, type KindWeights } from '../src/extract/names/kind/kind-model.ts';
import { WORD_FEATURES } from '../src/extract/names/kind/kind-words.ts';
import { nameContext, type KindFeatures } from '../src/extract/names/kind/name-context.ts';
import { namesOf } from '../src/extract/names/resolve-entities.ts';
import { detectLanguage } from '../src/article/language.ts';
import { normalizeText } from '../src/article/clean-text.ts';
import { readPlainText } from '../src/article/plain-text.ts';
import { readDocument } from '../src/text/read-document.ts';
import { PASSAGES } from '../test/extract/names/passages.ts';
import { PASSAGES_ELSEWHERE } from '../test/extract/names/passages-elsewhere.ts';
import { foldOf, FOLDS } from './train/folds.ts';
import { logistic } from './train/logistic.ts';
import { readOpenings } from './train/stories.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dry: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    unjudged: { type: 'boolean', default: false },
  },
});

/** Chosen on folds: from 0.3 to 3 they came out within a point of each other. */
const PENALTY = 2;
const KINDS = ['person', 'organisation', 'place'] as const;

type Listed = [name: string, ...rest: unknown[]][];
interface Row {
  id: string;
  /** Where a text is too short to tell it. */
  language?: string;
  text: string;
  title?: string | null;
  people: Listed;
  orgs: Listed;
  places: Listed;
  nothing?: string[];
}

interface Named {
  article: string;
  /** Of its article. */
  language: string;
  name: string;
  features: KindFeatures;
  kind: EntityKind;
}

const key = (name: string): string =>
  (name.normalize('NFKD').toLowerCase().replace(/[’']s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? [])
    .join(' ')
    .replace(/^(?:mrs?|ms|dr|sir|the) /, '');

function formsOf(row: Row): Map<string, EntityKind> {
  const forms = new Map<string, EntityKind>();
  const lists = [['person', row.people], ['organisation', row.orgs], ['place', row.places]] as const;
  for (const [kind, list] of lists) {
    for (const [name, ...rest] of list) {
      const others = rest.flatMap((part) => (Array.isArray(part) ? part : []));
      for (const form of [name, ...others]) forms.set(key(String(form)), kind);
      // "calle Piedras": what is judged is its name alone
      const bare = String(name).replace(/^(?:\p{Ll}[\p{L}’'-]*\s)+/u, '');
      const isNew = /^\p{Lu}/u.test(bare) && !forms.has(key(bare));
      if (kind === 'place' && isNew) forms.set(key(bare), kind);
      if (kind === 'person') for (const word of key(name).split(' ')) if (!forms.has(word)) forms.set(word, kind);
    }
  }
  for (const name of row.nothing ?? []) forms.set(key(name), 'unknown');
  return forms;
}

function namedIn(row: Row): Named[] {
  const text = normalizeText(row.text);
  const language = row.language ?? detectLanguage(text, 'en');
  const document = readDocument({ ...readPlainText(text, row.title ?? null), language });
  const lexicon = lexiconFor(language);
  const runs = namesOf(document, lexicon);
  const context = nameContext(document, lexicon, runs);
  const forms = formsOf(row);
  return clustersOfSameName(lexicon, runs, () => false, () => null).flatMap((cluster) => {
    const name = cluster.fullest.words.join(' ');
    const kind = forms.get(key(name)) ?? (row.nothing ? undefined : 'unknown');
    if (!kind) return [];
    return [{ article: row.id, language, name, features: kindFeatures(context, cluster.runs, cluster.fullest), kind }];
  });
}

/** Our own test articles, with what their sheets list. */
function ownRows(): Row[] {
  const corpus = new URL('../test/corpus/', import.meta.url);
  const folders = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, corpus), 'utf8'));
    const listed = (list: { name: string }[] = []): Listed => list.map((one) => [one.name]);
    const { people, organisations, places } = expected;
    const text = readFileSync(new URL(`${name}/article.txt`, corpus), 'utf8').trim();
    return { id: name, text, people: listed(people), orgs: listed(organisations), places: listed(places), nothing: [] };
  });
}

/** The sentences of our own tests, one an article. */
const passageRows = (): Row[] =>
  [...PASSAGES.map((row) => ['en', ...row] as const), ...PASSAGES_ELSEWHERE].map(([language, text, named], i) => {
    const listed = (letter: string): Listed =>
      (new RegExp(`${letter}: ((?:(?!; [OL]: ).)*)`).exec(named)?.[1]?.split('; ') ?? []).map((name) => [name]);
    return { id: `passage-${i}`, language, text, people: listed('P'), orgs: listed('O'), places: listed('L') };
  });

const weightsOf = (names: readonly Named[], kind: NamedKind) =>
  logistic(names.map(({ features, kind: right }) => ({ features, right: right === kind })), PENALTY);

const fit = (names: readonly Named[]): KindWeights => ({
  person: weightsOf(names, 'person'),
  organisation: weightsOf(names, 'organisation'),
  place: weightsOf(names, 'place'),
});

/** The names of articles whose texts stand in corpus files, by id: labelled by us, without the articles' words. */
const LABELS = new Map<string, Omit<Row, 'text' | 'title'>>(
  linesOf(new URL('./train/name-labels.jsonl', import.meta.url)).map((row) => [row.id, row]),
);

/** An article of a corpus file that lists no names. */
type Unlabelled = Pick<Row, 'id' | 'text' | 'title'>;

function linesOf<R extends Row | Unlabelled = Row>(file: URL | string): R[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

/** `FILE:25` reads the first 25 rows; a row without lists of its own has those of our labels, or is left out. */
function rowsOf(argument: string): Row[] {
  const [, file = argument, most] = /^(.*):(\d+)$/.exec(argument) ?? [];
  return linesOf<Row | Unlabelled>(file)
    .slice(0, most === undefined ? undefined : Number(most))
    .flatMap((row) => {
      const labels = LABELS.get(row.id);
      return 'orgs' in row ? [row] : labels ? [{ ...row, ...labels }] : [];
    });
}

/** The openings of pages that we wrote: `train/openings`. */
const openingRows = (): Row[] => readOpenings().flatMap(({ id, document: { language, text } }) => {
  const labels = LABELS.get(id);
  return labels ? [{ ...labels, id, language, text }] : [];
});

const read = [...positionals.flatMap(rowsOf), ...openingRows()];
/** Four times: a text of ours stands for what few articles have. */
const ours = [...ownRows(), ...passageRows()];
const names = [...read, ...ours, ...ours, ...ours, ...ours].flatMap(namedIn);
/** A word has a weight where so many articles have it. */
const LEAST_ARTICLES = 3;
/** Less than this, in all kinds, is none. */
const LEAST_WEIGHT = 0.1;
const isWord = (feature: string): boolean => WORD_FEATURES.some((words) => feature.startsWith(words));
const articlesWith = new Map<string, Set<string>>();
for (const { article, features } of names)
  for (const feature of Object.keys(features).filter(isWord))
    articlesWith.set(feature, (articlesWith.get(feature) ?? new Set()).add(article));
for (const { features } of names)
  for (const feature of Object.keys(features).filter(isWord))
    if ((articlesWith.get(feature)?.size ?? 0) < LEAST_ARTICLES) delete features[feature];
/** Lines that a probability may have to pass; `LIKELY_ENOUGH` is chosen from what is printed of them. */
const LINES = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];
const judged = (values.unjudged ? [] : [...Array(FOLDS).keys()]).flatMap((fold) => {
  const weights = fit(names.filter(({ article }) => foldOf(article) !== fold));
  return names
    .filter(({ article }) => foldOf(article) === fold)
    .map((one) => ({
      ...one,
      told: likeliest(one.features, weights),
      at: LINES.map((line) => likeliest(one.features, weights, { person: line, organisation: line, place: line })),
    }));
});
const groups = Map.groupBy(judged, ({ language }) => (language === 'en' || language === 'de' ? language : 'others'));
for (const [group, names] of groups) for (const kind of KINDS) {
  const gold = names.filter((one) => one.kind === kind).length;
  console.log(`${group} ${kind}: ${gold} names`);
  LINES.forEach((line, i) => {
    const told = names.filter(({ at }) => at[i] === kind);
    const right = told.filter((one) => one.kind === kind).length;
    const [precision, recall] = [right / told.length, right / gold];
    console.log(`  line ${line}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  });
}
if (values.verbose) {
  for (const { name, kind, told, article } of judged)
    if (kind !== told) console.log(`  ${name}: ${told}, not ${kind} (${article})`);
}

/** The words of a feature with what they are worth for each kind, in hundredths, in lines of our width. */
function wordRows(weights: KindWeights, feature: string): string {
  const words = Object.keys(weights.person).filter((name) => name.startsWith(feature) && !/[`$]/.test(name));
  const lines = [''];
  for (const name of words) {
    const worth = KINDS.map((kind) => weights[kind][name] ?? 0);
    if (worth.every((weight) => Math.abs(weight) < LEAST_WEIGHT)) continue;
    const row = [name.slice(feature.length + 1), ...worth.map((weight) => Math.round(weight * 100))].join(' ');
    if (lines.at(-1)!.length + row.length > LINE) lines.push('');
    lines.push(`${lines.pop()} ${row}`.trim());
  }
  return lines.join('\n');
}
const LINE = 110;

function moduleOf(weights: KindWeights): string {
  const signs = KINDS.map((kind) =>
    [kind, Object.fromEntries(Object.entries(weights[kind]).filter(([name]) => !isWord(name)))]);
  const words = WORD_FEATURES.map((feature) =>
    `  ${JSON.stringify(feature)}: String.raw\`\n${wordRows(weights, feature)}\`,\n`);
  return `/** Fitted by \`npm run train:names\`; not written by hand. */
export const KIND_WEIGHTS = ${JSON.stringify(Object.fromEntries(signs), null, 2)};
/** Words and, in hundredths, what each is worth for a person, a body, a place. */
export const KIND_WORDS = {
${words.join('')}};
`;
}
const target = new URL('../src/extract/names/kind/kind-weights.ts', import.meta.url);
if (!values.dry) writeFileSync(target, moduleOf(fit(names)));
