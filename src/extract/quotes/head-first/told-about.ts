/** "in einem Brief an Minister Kern", "in der Erklärung zum Tod von Jan Kern": whom a text is about, or to. German. */
import { isOutside, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Does the token stand in what a noun before it is about: at such a preposition, or behind one, down to `floor`? */
export function isToldAbout(scene: Scene, at: number, floor: number): boolean {
  if (!scene.lexicon.capitalisesNouns) return false;
  // "teilte das Ministerium mit. In einem Schreiben der AG heißt es": not beyond the sentence
  const isWithin = (i: number): boolean => isOutside(scene, i) && !/^[.,;:!?…]$/.test(textAt(scene, i));
  for (let i = at; i > floor && at - i < LONGEST && isWithin(i); i--)
    if (ABOUT.has(lowerAt(scene, i)) && isNoun(scene, i - 1) && !ASKED.has(lowerAt(scene, i + 1))) return true;
  return false;
}
const ABOUT = wordSet('an ans auf über zu zum zur gegen für nach um wegen mit gegenüber');
/** "hieß es am Montag auf Anfrage von der Bahn" */
const ASKED = wordSet('anfrage nachfrage rückfrage seiten');
/** "zum Tod des früheren Trainers der Mannschaft von", in tokens. */
const LONGEST = 10;

const isNoun = (scene: Scene, i: number): boolean =>
  isOutside(scene, i) && tokenAt(scene, i)?.kind === 'word' && /^\p{Lu}\p{L}/u.test(textAt(scene, i));
