/**
 * A source in the words of the article, so that they can stand under a quotation: "Mitteilung des Landratsamts" for "in
 * einer Mitteilung des Landratsamts", "Rathaus" for "aus dem Rathaus", "Polizei" for "laut der Polizei". German.
 */
import { oncePer } from '../../text/memo.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lowerAt, type Scene } from './scene/scene.ts';
import type { Attribution } from './candidates/weighed.ts';

export function withoutCase(scene: Scene, told: Attribution): Attribution {
  const { who, rule, reference } = told;
  if (!scene.lexicon.capitalisesNouns || rule !== 'according-to' || !reference) return told;
  if ('entity' in who) return isGenitive(scene, who.entity, reference.first)
    ? { ...told, who: { first: reference.first - 2, end: reference.end } } : told;
  const article = lowerAt(scene, who.first);
  if (article === 'des' && isDocument(scene, who.first - 1)) return { ...told, who: { ...who, first: who.first - 1 } };
  const isSource = /^de[mr]$/.test(article) && who.end > who.first + 1 && isAfterSource(scene, who.first - 1);
  return isSource ? { ...told, who: { ...who, first: who.first + 1 } } : told;
}

/** "eines Schreibens des (Ministeriums)": a noun for a body that looks like a name. */
const isGenitive = (scene: Scene, entity: number, first: number): boolean => {
  const { kind, name = '' } = scene.entities[entity] ?? {};
  const isNoun = kind === 'unknown' && /^\p{L}+s$/u.test(name);
  return isNoun && lowerAt(scene, first - 1) === 'des' && isDocument(scene, first - 2);
};

/** "Mitteilung", "Polizeibericht". */
function isDocument({ lexicon, doc }: Scene, i: number): boolean {
  const lower = doc.tokens[i]?.lower ?? '';
  return lexicon.documents?.has(lower) === true || lexicon.releases?.test(lower) === true;
}

/** "aus (dem Rathaus)", "laut (der Polizei)", "in einer Mitteilung (der Polizei)". */
const isAfterSource = (scene: Scene, i: number): boolean =>
  isDocument(scene, i) || scene.lexicon.sourceWords?.has(lowerAt(scene, i)) === true ||
  endings(scene.lexicon).has(lowerAt(scene, i));

/** The last words of what opens a source: "laut". */
const endings = oncePer(({ accordingTo }: Lexicon): ReadonlySet<string> =>
  new Set(accordingTo.map((words) => words.at(-1) ?? '')));
