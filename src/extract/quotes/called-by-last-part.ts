/**
 * "The ministry" of a ministry, "the club" of one by its letters, where names are made so that the noun is their last
 * part. Only the one of its kind that is told of. German.
 */
import { isMadeWith, isMeantBy } from '../names/last-part.ts';
import { lowerAt, type Scene } from './scene.ts';

/** Which body named before token `before` the noun means, or -1. */
export function calledByLastPart(scene: Scene, noun: string, before: number): number {
  const { entities, lexicon: { language } } = scene;
  const isCalled = ({ kind, name }: Scene['entities'][number]): boolean =>
    kind === 'organisation' && name.split(' ').some((word) => isMeantBy(language, word, noun));
  const called = entities.flatMap((entity, e) =>
    isCalled(entity) && (entity.mentions[0]?.firstToken ?? Infinity) < before ? [e] : []);
  const [entity] = called;
  if (called.length !== 1 || entity === undefined) return -1;
  const last = entities[entity]?.mentions.findLast(({ firstToken }) => firstToken < before)?.endToken ?? before;
  return before - last <= FAR && !isAnotherTold(scene, noun, last, before) ? entity : -1;
}
/** Tokens to the last mention. */
const FAR = 200;

/** Is another of its kind told of in between, by no name: "ein Landgericht"? */
function isAnotherTold(scene: Scene, noun: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isMadeWith(scene.lexicon.language, lowerAt(scene, i), noun)) return true;
  return false;
}
