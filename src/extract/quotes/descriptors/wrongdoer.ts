/** "was stabbed by a stranger", "lost £900 to a fraudster": whoever is told to have done it is no victim. English. */
import { wordSet } from '../../../text/word-set.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';

export const isWrongdoer = (scene: Scene, { first, nouns }: { first: number; nouns: Iterable<string> }): boolean =>
  lowerAt(scene, first - 1) === 'by' || [...nouns].some((noun) => DOERS.has(noun));

const DOERS = wordSet(
  'attacker assailant robber burglar thief mugger fraudster conman scammer swindler rapist stalker abuser intruder ' +
  'gunman knifeman shoplifter hacker trickster kidnapper blackmailer bully arsonist vandal defendant suspect',
);
