/**
 * "erzählt die Autorin", "reconnaît ce père de trois enfants": where only one of those told of before can be meant, the
 * words say no more than the name does, and are no speaker of their own. In languages whose heads come first.
 */
import { genderOf, isFirstInOffice } from '../phrase/agreement.ts';
import { wasBroughtIn } from '../descriptors/brought-in.ts';
import type { Link } from './links.ts';
import { lastMentionBefore, type Mentions } from './mentions.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Descriptor } from '../scene/reference.ts';
import { lowerAt, nounAt, type Scene } from '../scene/scene.ts';
import { agreesInWords, isPersonWho } from '../phrase/who.ts';

/** The only one of those named before who is called so, or of whom and nobody else of that gender the article told. */
export function meansOne(
  scene: Scene, mentions: Mentions, reference: Descriptor, links: readonly Link[],
): Link | null {
  const noun = nounAt(scene, reference.head);
  const isPerson = isPersonNoun(scene, noun) || isFirstInOffice(scene, reference);
  if (!scene.lexicon.headFirst || !isPerson || isOfSomebody(scene, reference)) return null;
  const persons = links.filter(({ who, otherGender }) => !otherGender && isPersonWho(scene, who));
  const [bearer] = persons.filter(({ onlyBearer }) => onlyBearer);
  if (bearer) return bearer;
  const inCharge = isInCharge(scene, reference) ? persons.find((link) => holdsOffice(scene, link)) : undefined;
  if (inCharge && !wasBroughtIn(scene, reference)) return inCharge;
  const [only, another] = persons;
  if (!only || another || only.otherRole || only.sentences < 1) return null;
  return isAnotherToldOf(scene, mentions, reference) ? null : only;
}

/**
 * "o responsável", "la dirigente": whatever office somebody has. "O responsável pela obra" may be another, and so may
 * "el jefe" in what somebody tells of their youth.
 */
const isInCharge = ({ lexicon, doc }: Scene, { first, head, end }: Descriptor): boolean =>
  lexicon.inCharge?.has(doc.tokens[head]?.lower ?? '') === true &&
  lexicon.definite?.has(doc.tokens[first]?.lower ?? '') === true && head === first + 1 &&
  !doc.tokens.slice(head + 1, end + 1).some(({ lower }) => lexicon.prepositions.has(lower));

/** Somebody of an office, who spoke last. */
const holdsOffice = (scene: Scene, { who, holdsFloor }: Link): boolean =>
  holdsFloor && 'entity' in who && (scene.roleWords[who.entity] ?? null) !== null;

/** "l’adjoint à la culture", no "championne en larmes", no "ce père de trois enfants": an office and what it is of. */
export function isOfSomebody({ lexicon, doc }: Scene, { first, head, end }: Descriptor): boolean {
  const next = doc.tokens[head + 1]?.lower ?? '';
  if (lexicon.demonstratives?.has(doc.tokens[first]?.lower ?? '')) return false;
  const isOfBody = lexicon.prepositions.has(next) && lexicon.determiners.has(doc.tokens[head + 2]?.lower ?? '');
  return end > head + 1 && (lexicon.genitives?.has(next) === true || isOfBody);
}

/** Did the article tell of somebody without a name, whom the words may mean as well? */
function isAnotherToldOf(scene: Scene, mentions: Mentions, reference: Descriptor): boolean {
  if (wasBroughtIn(scene, reference)) return true;
  const gender = genderOf(scene, reference);
  for (let i = lastMentionBefore(mentions, reference.first); i >= 0; i--) {
    const { phrase } = mentions.list[i]!;
    const noun = phrase ? lowerAt(scene, phrase.head) : '';
    const isOne = isPersonNoun(scene, noun) && !scene.lexicon.collectives?.has(noun);
    if (!phrase || phrase.first === reference.first || !isOne) continue;
    if (gender === null || agreesInWords(scene, phrase, gender)) return true;
  }
  return false;
}
