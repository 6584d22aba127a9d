/** "A neighbour shrugged.", "The trust was blunt.", "Lowe begs to differ.": a sentence that opens speech. English. */
import { firstSubject } from './first-subject.ts';
import { BE } from './phrase-words.ts';
import type { Reference } from './reference.ts';
import { wordSet } from '../../text/word-set.ts';
import { entityAt, lowerAt, textAt, type Scene } from './scene.ts';

/** Whoever reacts in the writer's sentence [first, end), where it tells no more than that; or null. */
export function reacterIn(scene: Scene, first: number, end: number): Reference | null {
  const subject = firstSubject(scene, first, end);
  if (!subject || subject.first - first > OPENING || end - subject.end > LONGEST) return null;
  for (let i = subject.end; i < end; i++) if (textAt(scene, i) === ',' || entityAt(scene, i) >= 0) return null;
  let verb = subject.end;
  while (ADVERBS.has(lowerAt(scene, verb)) || /ly$/.test(lowerAt(scene, verb))) verb += 1;
  return REACTING.has(lowerAt(scene, verb)) || isInMood(scene, verb) || isOfMind(scene, verb) ? subject : null;
}
/** "But", "And", "Yet", a title; and the words behind the subject. */
const OPENING = 2;
const LONGEST = 8;
const ADVERBS = wordSet('just also only still then merely simply at first');

const REACTING = wordSet(
  'shrugged shrugs shrug laughed laughs laugh smiled smiles smile grinned grins sighed sighs nodded nods winced ' +
  'winces frowned frowns scoffed scoffs snorted disagrees disagreed disagree agrees agreed agree differs differed ' +
  'bristled bristles hesitated hesitates paused pauses chuckled chuckles groaned shuddered shudders demurs ' +
  'demurred',
);

/** "was blunt", "is less sure", "are not convinced" */
function isInMood(scene: Scene, verb: number): boolean {
  if (!BE.has(lowerAt(scene, verb)) && !SEEMING.has(lowerAt(scene, verb))) return false;
  let mood = verb + 1;
  while (DEGREES.has(lowerAt(scene, mood)) || /ly$/.test(lowerAt(scene, mood))) mood += 1;
  return MOODS.has(lowerAt(scene, mood));
}
const SEEMING = wordSet('remain remains remained sounds sounded seems seemed');
const DEGREES = wordSet('not less more rather quite very far equally also no so too even much in of having');
const MOODS = wordSet(
  'blunt blunter adamant sure surer certain convinced unconvinced unmoved unimpressed impressed unrepentant ' +
  'unapologetic defiant scathing furious angry livid delighted thrilled sceptical skeptical doubtful hopeful ' +
  'optimistic pessimistic philosophical sanguine clear emphatic dismissive cautious careful critical enthusiastic ' +
  'proud relieved grateful resigned bemused baffled puzzled upbeat candid frank doubt none',
);

/** "sees it differently", "has no doubt", "begs to differ", "takes another view" */
function isOfMind(scene: Scene, verb: number): boolean {
  const [one, two, three] = [0, 1, 2].map((step) => lowerAt(scene, verb + step));
  if (/^(?:sees?|saw|views?|viewed)$/.test(one ?? '')) return two === 'it' || two === 'things';
  if (/^(?:has|have|had)$/.test(one ?? '')) return two === 'no' && /^(?:doubts?|illusions|regrets)$/.test(three ?? '');
  return /^(?:begs?|begged)$/.test(one ?? '') && two === 'to' && three === 'differ';
}
