/**
 * "Dunn got a text from Hoyle: “…”", "Her advice, says her son, Max, was “…”": the sentence gives the words to another
 * than its subject, or than the nearest name, and nobody else is asked. English.
 */
import type { Quotation } from './find-quotations.ts';
import { cryOf } from './cry-of.ts';
import { lastToAct } from './last-to-act.ts';
import { ownerOfNoun } from './owner-of-noun.ts';
import { passedOn } from './passed-on.ts';
import type { Attribution } from './reference.ts';
import { saidX, xSaid } from './rules-after.ts';
import type { Scene } from './scene.ts';
import type { Theirs } from './theirs.ts';
import { thinkerOf } from './thinker-of.ts';
import { isWrittenOn } from './written-on.ts';
import { oncePer } from '../../text/memo.ts';

/** The one to whom the sentence gives the words; null where it gives them to nobody in such a way. */
export function toldAsTheirs(scene: Scene, quote: Quotation): Theirs | null {
  if (scene.lexicon.language !== 'en') return null;
  const known = readOf(scene).get(quote.first);
  if (known !== undefined) return known;
  const theirs = read(scene, quote);
  readOf(scene).set(quote.first, theirs);
  return theirs;
}
/** The same as a reading of the sentence, and the only one: of nobody where it is nobody's; null where none is told. */
export function readAsTheirs(scene: Scene, quote: Quotation): Attribution[] | null {
  const reference = toldAsTheirs(scene, quote)?.reference;
  if (!reference) return reference === null ? [] : null;
  return [{ rule: 'words-of', reference, evidenceFirst: reference.first, evidenceEnd: reference.end }];
}

const readOf = oncePer((_: Scene) => new Map<number, Theirs | null>());

function read(scene: Scene, quote: Quotation): Theirs | null {
  const owned = cryOf(scene, quote) ?? ownerOfNoun(scene, quote);
  if (owned) return owned;
  if (isWrittenOn(scene, quote)) return { reference: null };
  if (saidX(scene, quote) ?? xSaid(scene, quote)) return null;
  return passedOn(scene, quote) ?? lastToAct(scene, quote) ?? thinkerOf(scene, quote);
}
