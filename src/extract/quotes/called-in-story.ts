/**
 * What somebody is whom the article gives no role beside the name, by how the story goes on: “…,” said Ron Kowalik. The
 * roofer sat down again.
 */
import { oncePer } from '../../text/memo.ts';
import { roleTold } from '../entity.ts';
import { genderOf, isOtherGender } from './agreement.ts';
import { callingOf } from './calling.ts';
import { firstSubject } from './first-subject.ts';
import { isPossessive } from './phrase-words.ts';
import type { Descriptor } from './reference.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from './scene.ts';

/**
 * Gives a speaker without a role the subject right behind a sentence that names them and nobody else, where the article
 * has not spoken of such a one before.
 */
export function takeFromStory(scene: Scene, speakers: ReadonlySet<number>): void {
  const { doc, entities } = scene;
  doc.sentences.forEach(({ firstToken, endToken }, s) => {
    const one = s > 0 && isOutside(scene, firstToken) ? onlyPersonIn(scene, s - 1) : -1;
    const entity = speakers.has(one) ? entities[one] : undefined;
    if (!entity || entity.kind !== 'person' || roleTold(entity)) return;
    const subject = firstSubject(scene, firstToken, endToken);
    if (subject?.kind !== 'descriptor' || subject.first !== firstToken || !mayBe(scene, subject, one)) return;
    const calling = isNew(scene, subject) ? callingOf(scene, subject, entity.name) : null;
    if (calling) entity.role = calling;
  });
}

/** Whom alone a sentence names, and not as an owner; -1 for nobody. */
function onlyPersonIn(scene: Scene, s: number): number {
  const { firstToken = 0, endToken = 0 } = scene.doc.sentences[s] ?? {};
  let found = -1;
  for (let i = firstToken; i < endToken; i++) {
    const one = entityAt(scene, i);
    if (!scene.personLike.has(one)) continue;
    if ((found >= 0 && found !== one) || isPossessive(scene, i)) return -1;
    found = one;
  }
  return found;
}

/** Is it no one of another gender, of another calling, set against the one before, or told apart by a clause? */
function mayBe(scene: Scene, subject: Descriptor, one: number): boolean {
  const { lexicon, genders, doc } = scene;
  const noun = lowerAt(scene, subject.head);
  if (lexicon.callings?.unnamed.has(noun)) return false;
  if (isOtherGender(scene, subject, genderOf(scene, subject), genders[one] ?? null)) return false;
  const title = (doc.tokens[(scene.entities[one]?.mentions[0]?.firstToken ?? 0) - 1]?.lower ?? '').replace(/\.$/, '');
  if (title === 'me' && !noun.startsWith('avocat')) return false; // "Me Paul Roy … Le notaire": a lawyer, and another
  if (lexicon.relatives.has(lowerAt(scene, subject.end))) return false;
  // "Le maire, lui, …", "Der Investor, die Lindt AG, …"
  const next = lowerAt(scene, subject.end + 1);
  return textAt(scene, subject.end) !== ',' || GOES_ON.test(next) || lexicon.relatives.has(next);
}
const GOES_ON = /^(?:\d+|an?|une?|una|eine?|uma?)$/;

/** Nobody is called so beside a name, and nobody was before. */
const isNew = (scene: Scene, { head }: Descriptor): boolean =>
  !calledBeside(scene).has(lowerAt(scene, head)) && firstUse(scene).get(lowerAt(scene, head)) === head;

/** Read once an article: each of its sentences asks. */
const calledBeside = oncePer((scene: Scene) => new Set(scene.roleWords.flatMap((words) => words ?? [])));
const firstUse = oncePer(({ doc }: Scene) => {
  const first = new Map<string, number>();
  doc.tokens.forEach(({ lower }, i) => first.set(lower, first.get(lower) ?? i));
  return first;
});
