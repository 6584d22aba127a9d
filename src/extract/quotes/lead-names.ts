/** Who is named soon after a lead that has no name for them. English. */
import { sameNoun } from './same-noun.ts';
import { opensSentence } from './clause-start.ts';
import { lowerAt, tokenAt, type Scene } from './scene.ts';

/** Somebody without a name, as the article brings them in. */
interface Unnamed {
  first: number;
  nouns: readonly string[];
  gender: 'female' | 'male' | null;
  isNew: boolean;
  entity: number | null;
}

/**
 * "A pensioner has been fined. Doris Lane, 83, said …": whoever a lead brings in without a name has one soon after,
 * where the first that is named can be nobody else of the lead. Where two may bear it, neither is told by that.
 */
export function nameFromLead(scene: Scene, all: ReadonlySet<Unnamed>): void {
  const named = scene.persons[0];
  if (!named || !opensSentence(scene, named.token) || isListed(scene, named.token)) return;
  const at = tokenAt(scene, named.token)?.sentence ?? 0;
  const called = scene.roleWords[named.entity] ?? null;
  const gender = scene.genders[named.entity] ?? null;
  const mayBe = ({ first, nouns, isNew, gender: theirs }: Unnamed): boolean => {
    const sentence = tokenAt(scene, first)?.sentence ?? 0;
    const isLead = isNew && first < named.token && sentence < LEAD && at - sentence <= SOON;
    const isOther = called !== null && !nouns.some((noun) => called.some((word) => sameNoun(word, noun)));
    return isLead && !isOther && !(theirs && gender && theirs !== gender);
  };
  const bearers = [...all].filter(mayBe);
  const sure = bearers.filter(({ gender: theirs }) => theirs !== null && theirs === gender);
  const [only] = sure.length === 1 ? sure : bearers;
  if (only && (sure.length === 1 || bearers.length === 1)) only.entity = named.entity;
  else for (const one of bearers) one.isNew = false;
}
/** Sentences that a lead has, its headline among them, and those within which a name follows. */
const LEAD = 4;
const SOON = 3;

/** "Tom Lane, 34, and his cousin Neil" */
function isListed(scene: Scene, name: number): boolean {
  const end = scene.nameEnd[name] ?? name + 1;
  for (let i = end; i < end + WITH_AGE; i++) {
    if (lowerAt(scene, i) === 'and') return true;
    if (tokenAt(scene, i)?.kind === 'word') return false;
  }
  return false;
}
/** ", 34, and" */
const WITH_AGE = 5;
