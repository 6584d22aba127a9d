/** "A neighbour shrugged.", "The trust was blunt.", "Lowe begs to differ.": a sentence that opens speech. English. */
import { firstSubject } from '../clause/first-subject.ts';
import { BE, isPossessive } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { wordSet } from '../../../text/word-set.ts';
import { entityAt, lowerAt, named, textAt, type Scene } from '../scene/scene.ts';

/** Whoever reacts in the writer's sentence [first, end), where it tells no more than that; or null. */
export function reacterIn(scene: Scene, first: number, end: number): Reference | null {
  const owner = ownerOfAnswer(scene, first, end);
  if (owner) return owner;
  const subject = firstSubject(scene, first, end);
  if (!subject || subject.first - first > OPENING) return null;
  let verb = behindApposition(scene, subject.end, end);
  if (end - verb > LONGEST) return null;
  for (let i = verb; i < end; i++) if (textAt(scene, i) === ',' || entityAt(scene, i) >= 0) return null;
  while (ADVERBS.has(lowerAt(scene, verb)) || /ly$/.test(lowerAt(scene, verb))) verb += 1;
  return reactsAt(scene, verb) ? subject : null;
}

const reactsAt = (scene: Scene, verb: number): boolean => REACTING.has(lowerAt(scene, verb)) ||
  isInMood(scene, verb, MOODS) || isOfMind(scene, verb) || isApology(scene, verb);

/** "apologised", "was sorry", "has refused", "told her": what no thing does. "The engine refused to start" */
export function actsAsSomebody(scene: Scene, i: number): boolean {
  const verb = /^(?:has|have|had)$/.test(lowerAt(scene, i)) ? i + 1 : i;
  if (reactsAt(scene, verb) || isInMood(scene, verb, SORRY)) return true;
  return ANSWERING.has(lowerAt(scene, verb)) && lowerAt(scene, verb + 1) !== 'to';
}
const SORRY = wordSet('sorry apologetic sympathetic unsympathetic rude polite kind horrified mortified upset annoyed');
const ANSWERING = wordSet(
  'refused declined agreed replied answered responded explained insisted promised argued admitted denied told said ' +
  'blamed thanked phoned emailed texted relented objected hesitated intervened',
);

/** "One mother, a 38-year-old teacher, (was furious)" */
function behindApposition(scene: Scene, comma: number, end: number): number {
  const opens = textAt(scene, comma) === ',' && /^(?:an?|the|\d{1,2})$/.test(lowerAt(scene, comma + 1));
  for (let i = comma + 2; opens && i < Math.min(end, comma + LONGEST); i++)
    if (textAt(scene, i) === ',') return i + 1;
  return comma;
}

/** "The council has apologised.", "The company denied the claim." */
function isApology(scene: Scene, verb: number): boolean {
  const has = /^(?:has|have|had)$/.test(lowerAt(scene, verb)) ? verb + 1 : verb;
  if (/^apologi[sz]e[ds]?$/.test(lowerAt(scene, has))) return true;
  return /^(?:den(?:ied|ies|y)|reject(?:ed|s)?)$/.test(lowerAt(scene, has)) &&
    [has + 1, has + 2].some((at) => isClaim(scene, lowerAt(scene, at)));
}
const isClaim = ({ lexicon }: Scene, noun: string): boolean =>
  lexicon.claims?.has(noun) === true || /^(?:criticism|wrongdoing)$/.test(noun);

/** "Ann Lowe's verdict was short.", "Lowe's advice to beginners is simple.": whose answer the next words are. */
function ownerOfAnswer(scene: Scene, first: number, end: number): Reference | null {
  const owner = entityAt(scene, first) < 0 ? null : named(scene, first);
  if (!owner || scene.entities[owner.entity]?.kind !== 'person' || !isPossessive(scene, owner.end - 1)) return null;
  if (!ANSWERS.has(lowerAt(scene, owner.end)) || end - owner.end > LONGEST) return null;
  for (let i = owner.end + 1; i < end; i++) {
    if (textAt(scene, i) === ',' || entityAt(scene, i) >= 0) return null;
    if (isInMood(scene, i, SHORT)) return owner;
  }
  return null;
}
const ANSWERS = wordSet('answer response reply verdict message reaction advice assessment explanation conclusion');
const SHORT = wordSet('short brief simple terse curt succinct blunt typical immediate instant swift clear');
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
function isInMood(scene: Scene, verb: number, moods: ReadonlySet<string>): boolean {
  if (!BE.has(lowerAt(scene, verb)) && !SEEMING.has(lowerAt(scene, verb))) return false;
  let mood = verb + 1;
  while (DEGREES.has(lowerAt(scene, mood)) || /ly$/.test(lowerAt(scene, mood))) mood += 1;
  return moods.has(lowerAt(scene, mood));
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
