/** Where a report stands beside the main clause: "When she said so, he left". Where it ends there, nobody can tell. */
import { lowerAt, textAt, type Scene } from '../quotes/scene/scene.ts';
import { hasVerb } from './has-verb.ts';
import type { Stretch } from './stretch.ts';

/** Words that open a clause beside the main one, and relatives. */
export const BESIDE = new RegExp(
  '^(?:when|while|after|before|because|since|although|though|if|unless|once|until|that|who|which|whom|whose|what|' +
    'how|why)$',
);

/** What follows depends on it: without these words the claim would be another. */
const CONDITION = /^(?:if|unless|once|until)$/;

/** "When Ferguson said …, Hill jumped in"; not "When asked by reporters, Hill said …", where a comma closes it. */
export function isBeside(scene: Scene, first: number, subject: number, clause: Stretch): boolean {
  const opens = [first, first + 1].find((i) => i < subject && BESIDE.test(lowerAt(scene, i)));
  if (opens !== undefined)
    return CONDITION.test(lowerAt(scene, opens)) || !isClosed(scene, opens, subject);
  return isOpener(scene, first, subject) && hasComma(scene, clause);
}

/** "It fell after the ministry said the mine was empty": said to the end of the sentence, where no comma comes. */
function isOpener(scene: Scene, first: number, subject: number): boolean {
  for (let i = subject; i >= Math.max(first, subject - 1); i--) if (BESIDE.test(lowerAt(scene, i))) return true;
  return false;
}

function hasComma(scene: Scene, { first, end }: Stretch): boolean {
  for (let i = first; i < end; i++) if (textAt(scene, i) === ',') return true;
  return false;
}

/** A comma right before who speaks, and a verb before that comma. */
function isClosed(scene: Scene, opens: number, subject: number): boolean {
  for (let i = subject - 1; i > opens; i--)
    if (textAt(scene, i) === ',')
      return hasVerb(scene, { first: opens, end: i }) || VERBLESS.test(lowerAt(scene, opens + 1));
  return false;
}

/** "When asked by reporters", "after being told" */
const VERBLESS = /^(?:asked|contacted|pressed|questioned|reached|approached|being|speaking|\p{Ll}+ing)$/u;
