/**
 * What speaks for a person, a body, a place or none of these: the shape of a name, and what stands around each of its
 * mentions. Named numbers; `kind-weights.ts` says what each is worth.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { addShape } from './kind-shape.ts';
import { signsAround } from './kind-signs.ts';
import { addWords } from './kind-words.ts';
import type { KindFeatures, NameContext } from './name-context.ts';
import type { NameRun } from '../words/name-run.ts';

/** All features of a name that has these mentions; the fullest of them gives its shape. */
export function kindFeatures(context: NameContext, runs: readonly NameRun[], fullest: NameRun): KindFeatures {
  const found: KindFeatures = Object.create(null); // a table from the first, which many names are put into
  addShape(context, fullest, found);
  for (const run of runs) {
    for (const name of signsOf(context, run)) found[name] = (found[name] ?? 0) + 1 / runs.length;
  }
  found['mentions'] = Math.log(runs.length);
  found['titles in the article'] = context.capitals;
  const group = groupOf(context.lexicon);
  if (group) for (const name of Object.keys(found)) found[nameIn(group, name)] = found[name]!;
  addWords(context, runs, fullest, found);
  return found;
}

/** A name is judged anew when it has taken shorter forms in; what stands around its mentions is the same. */
function signsOf(context: NameContext, run: NameRun): ReadonlySet<string> {
  const signs = context.signs.get(run) ?? new Set(signsAround(context, run));
  context.signs.set(run, signs);
  return signs;
}

/** Names of features by group: there are some hundreds, and each is asked for hundreds of times an article. */
const namesIn = new Map<string, Map<string, string>>();

function nameIn(group: string, name: string): string {
  const names = namesIn.get(group) ?? new Map<string, string>();
  namesIn.set(group, names);
  const known = names.get(name) ?? `${group}: ${name}`;
  names.set(name, known);
  return known;
}

/**
 * Every sign counts alike in all languages, and may count more or less in a group of them (Daumé 2007): a capital alone
 * says nothing in German.
 */
const groupOf = (lexicon: Lexicon): string | null => {
  if (lexicon.language === 'en') return null;
  return lexicon.capitalisesNouns ? 'nouns in capitals' : 'elsewhere';
};
