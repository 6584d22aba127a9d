/** Whom the words behind a description name: "a widow who gave her name as Uma". English. */
import { namingStart } from '../../names/role/naming-clause.ts';
import { entityAt, isOutside, lowerAt, type Scene } from '../scene/scene.ts';

/** First token of the name that words which begin at token `from` give; or -1. */
export function nameGiven(scene: Scene, from: number): number {
  if (scene.lexicon.headFirst) return -1;
  for (let at = from; at < from + LONGEST && isOutside(scene, at); at++) {
    if (entityAt(scene, at) < 0) continue;
    const { kind } = scene.entities[entityAt(scene, at)] ?? {};
    const isNamed = namingStart(scene.doc, at) === from && !isCalledSomething(scene, from, at);
    return kind !== 'place' && kind !== 'organisation' && isNamed ? at : -1;
  }
  return -1;
}
/** "The judge called Bo Tran “a danger”", "named Bo Tran a suspect": the verb is of whoever stands before it. */
function isCalledSomething(scene: Scene, verb: number, name: number): boolean {
  const end = scene.nameEnd[name] ?? name + 1;
  const isBeside = verb === name - 1 && !/^(?:who|whom|,)$/.test(lowerAt(scene, verb));
  return isBeside && (!isOutside(scene, end) || /^(?:an?|the|his|her|their|its)$/.test(lowerAt(scene, end)));
}

/** ", who asked to be identified only by his first name as", in tokens. */
const LONGEST = 14;
