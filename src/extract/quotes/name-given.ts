/** Whom the words behind a description name: "a widow who gave her name as Uma". English. */
import { namingStart } from '../names/naming-clause.ts';
import { entityAt, isOutside, type Scene } from './scene.ts';

/** First token of the name that words which begin at token `from` give; or -1. */
export function nameGiven(scene: Scene, from: number): number {
  if (scene.lexicon.headFirst) return -1;
  for (let at = from; at < from + LONGEST && isOutside(scene, at); at++) {
    if (entityAt(scene, at) < 0) continue;
    const { kind } = scene.entities[entityAt(scene, at)] ?? {};
    return kind !== 'place' && kind !== 'organisation' && namingStart(scene.doc, at) === from ? at : -1;
  }
  return -1;
}
/** ", who asked to be identified only by his first name as", in tokens. */
const LONGEST = 14;
