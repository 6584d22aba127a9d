/** Words that are listed as verbs of saying and stand here as nouns: "his claim", "two reports". */
import { AUXILIARIES, isSpeakerNoun } from '../phrase/phrase-words.ts';
import { wordSet } from '../../../text/word-set.ts';
import { entityAt, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** "his calls", "two critical reports", "a statement": listed as a verb, used as a noun. */
export function isUsedAsNoun(scene: Scene, i: number): boolean {
  const before = lowerAt(scene, i - 1);
  if (isInName(scene, i)) return true;
  if (/^(?:another|others|some|many|that)$/.test(before)) return false;
  if (before === 'one' && lowerAt(scene, i).endsWith('ing')) return false; // "with one shouting that it was “…”"
  const isEither = ALSO_NOUNS.has(lowerAt(scene, i));
  // "top diplomats from EU states will meet": a verb follows, it is none itself
  if (isEither && (!canSpeak(scene, i - 1) || AUXILIARIES.has(lowerAt(scene, i + 1)))) return true;
  return (
    scene.lexicon.determiners.has(before) ||
    scene.lexicon.possessives.has(before) ||
    (/['’]s$/.test(before) && (isEither || /s$/.test(lowerAt(scene, i))))
  );
}

/** "States" of "United States" */
export const isInName = (scene: Scene, i: number): boolean =>
  entityAt(scene, i) >= 0 && (scene.nameFirst[i] ?? i) < i && /^\p{Lu}/u.test(textAt(scene, i));

const ALSO_NOUNS = wordSet(
  'report reports claim claims note notes comment comments post posts states call calls reply answer answers tweet ' +
  'tweets response notice request offer continues promises demands shares details lists boasts cites questions names ' +
  'views hopes fears label brand praise ruling',
);

/** Right before a verb: a name, a pronoun, a noun for a speaker, or an adverb after one. */
function canSpeak(scene: Scene, i: number): boolean {
  const lower = lowerAt(scene, i);
  return (
    entityAt(scene, i) >= 0 ||
    scene.lexicon.pronouns.has(lower) ||
    isSpeakerNoun(scene, lower) ||
    scene.lexicon.between.has(lower) ||
    lower === ',' ||
    lower === 'who' ||
    lower === 'and'
  );
}
