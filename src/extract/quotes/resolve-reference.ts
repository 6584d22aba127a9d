/**
 * Who is meant: names are entities already; a pronoun goes to the one in focus that it agrees with; "the
 * spokeswoman" to the one who is one. Where two fit equally well, nobody is named.
 */
import { isRole } from '../names/name-kind.ts';
import type { Gender } from '../lexicon/lexicon.ts';
import type { Reference } from './reference.ts';
import { firstSubject } from './find-subject.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from './scene.ts';
import { isSpeakerNoun } from './noun-phrase.ts';

/** A speaker: an entity, or the article's own words for one who is not named. */
export type Who = { entity: number } | { first: number; end: number };

/** Who spoke last, and where: a pronoun nearby most likely means them. */
export interface Focus {
  who: Who;
  /** Token at which they were last seen speaking. */
  at: number;
}

/** How many sentences back a pronoun may look. */
const REACH = 6;

export function resolveReference(scene: Scene, reference: Reference, focus: Focus | null, depth = 0): Who | null {
  if (reference.kind === 'name') return { entity: reference.entity };
  if (reference.kind === 'descriptor') return resolveDescriptor(scene, reference);
  return resolvePronoun(scene, reference.first, reference.gender, focus, depth);
}

function resolvePronoun(scene: Scene, at: number, gender: Gender, focus: Focus | null, depth: number): Who | null {
  const here = sentenceAround(scene, at);
  const inSentence = subjectBefore(scene, here.first, at, gender, focus, depth) ?? soleIn(scene, here.first, at, gender);
  if (inSentence) return inSentence;
  const spoken = focus && focus.at < at && agrees(scene, focus.who, gender) ? focus : null;
  let end = here.first;
  const seen = new Set<number>();
  for (let back = 0; back < REACH && end > 0; back++) {
    const { first } = sentenceAround(scene, end - 1);
    if (spoken && spoken.at >= first) return spoken.who;
    const subject = firstSubject(scene, first, end);
    const who = subject && depth < 4 ? resolveReference(scene, subject, focus, depth + 1) : null;
    if (who && agrees(scene, who, gender)) return who;
    const sole = who ? null : soleIn(scene, first, end, gender);
    if (sole) return sole;
    for (const entity of peopleIn(scene, first, end)) if (agrees(scene, { entity }, gender)) seen.add(entity);
    end = first;
  }
  if (spoken) return spoken.who;
  const [only] = seen;
  return seen.size === 1 && only !== undefined ? { entity: only } : null;
}

/** A subject earlier in the same sentence: "When Carlineo was approached, he …". */
function subjectBefore(scene: Scene, first: number, at: number, gender: Gender, focus: Focus | null, depth: number): Who | null {
  if (at - first < 2 || depth > 3) return null;
  const subject = firstSubject(scene, first, at);
  if (!subject || subject.first >= at || subject.kind === 'descriptor') return null;
  if (subject.kind === 'pronoun' && subject.gender !== gender) return null;
  const who = resolveReference(scene, subject, focus, depth + 1);
  return who && agrees(scene, who, gender) ? who : null;
}

/** The only person between two tokens whom the pronoun could mean. */
function soleIn(scene: Scene, first: number, end: number, gender: Gender): Who | null {
  const people = peopleIn(scene, first, end).filter((entity) => agrees(scene, { entity }, gender) && scene.entities[entity]?.kind === 'person');
  const [sole] = people;
  return people.length === 1 && sole !== undefined ? { entity: sole } : null;
}

function peopleIn(scene: Scene, first: number, end: number): number[] {
  const found: number[] = [];
  for (let i = first; i < end; i++) {
    const entity = entityAt(scene, i);
    if (entity >= 0 && isOutside(scene, i) && scene.entities[entity]?.kind !== 'place' && !found.includes(entity)) found.push(entity);
  }
  return found;
}

/** Could this speaker be meant by a pronoun of that gender? */
function agrees(scene: Scene, who: Who, gender: Gender): boolean {
  if (!('entity' in who)) return gender === 'plural' || gender === 'neuter' ? isGroup(scene, who) : descriptorAgrees(scene, who, gender);
  const entity = scene.entities[who.entity];
  if (!entity) return false;
  if (gender === 'plural' || gender === 'neuter') return entity.kind === 'organisation' || (entity.kind === 'unknown' && entity.gender === null);
  if (entity.kind === 'organisation' || entity.kind === 'place') return false;
  if (entity.kind === 'unknown') return false;
  return entity.gender === null || entity.gender === gender;
}

const PLURAL = /s$|^(?:people|men|women|children|police|authorities)$/;
const isGroup = (scene: Scene, who: { first: number; end: number }): boolean => nouns(scene, who).some((n) => !DOCUMENT_NOUNS.has(n) && n !== 'post' && (PLURAL.test(n) || scene.lexicon.institutions.has(n)));

function descriptorAgrees(scene: Scene, who: { first: number; end: number }, gender: Gender): boolean {
  const [head] = nouns(scene, who).slice(-1);
  if (!head || PLURAL.test(head) || scene.lexicon.institutions.has(head)) return false;
  const told = scene.lexicon.roles.get(head);
  return told === undefined || told === null || told === gender;
}

const nouns = (scene: Scene, who: { first: number; end: number }): string[] => {
  const found: string[] = [];
  for (let i = who.first; i < who.end; i++) {
    if (scene.lexicon.joins.has(lowerAt(scene, i))) break;
    if (isSpeakerNoun(scene, lowerAt(scene, i))) found.push(lowerAt(scene, i));
  }
  return found;
};

/** "the spokeswoman", "the company", "the report": who was meant before, if the words point back at all. */
function resolveDescriptor(scene: Scene, reference: Descriptor): Who | null {
  const mine = { first: reference.first, end: reference.end };
  const released = releasedBy(scene, reference);
  if (released >= 0) return { entity: released };
  if (!/^(?:the|this|that|its|their)$/.test(lowerAt(scene, reference.first)) || reference.end - reference.first > 4) return mine;
  const head = lowerAt(scene, reference.head);
  const entity = byRole(scene, head, reference);
  if (entity >= 0) return { entity };
  const behind = DOCUMENT_NOUNS.has(head) ? authorOf(scene, head, reference.first) : scene.lexicon.institutions.has(head) && mine.end - mine.first === 2 ? institutionBefore(scene, reference.first) : -1;
  if (behind >= 0) return { entity: behind };
  const namesake = bodyCalled(scene, head, reference.first);
  if (namesake >= 0) return { entity: namesake };
  const fuller = fullerForm(scene, head, reference);
  if (fuller) return fuller;
  // "the agency", "the report": some body that the article names, and we cannot tell which
  const dangling = mine.end - mine.first === 2 && scene.lexicon.institutions.has(head) && head !== 'research' && !scene.lexicon.people.has(head);
  return dangling ? null : mine;
}

/** "the doctors" after "Doctors for Open Gates": a body whose name begins with that noun. */
const bodyCalled = (scene: Scene, head: string, before: number): number => scene.entities.findIndex((entity) => entity.name.toLowerCase().startsWith(`${head} `) && /\s(?:for|of)\s/.test(entity.name) && (entity.mentions[0]?.firstToken ?? Infinity) < before);

/** "The agency released two reports that warned …": who released them speaks in them. */
function releasedBy(scene: Scene, reference: Descriptor): number {
  if (!DOCUMENT_NOUNS.has(lowerAt(scene, reference.head).replace(/s$/, ''))) return -1;
  const { first } = sentenceAround(scene, reference.first);
  const subject = reference.first - first > 2 ? firstSubject(scene, first, reference.first) : null;
  return subject?.kind === 'name' && scene.entities[subject.entity]?.kind === 'organisation' ? subject.entity : -1;
}

type Descriptor = Extract<Reference, { kind: 'descriptor' }>;
const DOCUMENT_NOUNS = new Set('report study statement letter survey research findings review analysis poll paper'.split(' '));

/** "the report": the institution whose report a sentence before speaks of ("Acme's report", "Acme said in its report"). */
function authorOf(scene: Scene, head: string, before: number): number {
  if (head === 'research' || head === 'findings') return -1; // many works stand behind these
  const floor = Math.max(0, before - 220);
  for (let i = before - 1; i > floor; i--) {
    if (lowerAt(scene, i) !== head || !isOutside(scene, i)) continue;
    for (let k = i - 1; k >= i - 4; k--) if (entityAt(scene, k) >= 0 && speaksAsBody(scene, entityAt(scene, k))) return entityAt(scene, k);
    if (/^(?:by|from|of)$/.test(lowerAt(scene, i + 1))) for (let k = i + 2; k < i + 5; k++) if (speaksAsBody(scene, entityAt(scene, k))) return entityAt(scene, k);
    const subject = firstSubject(scene, sentenceAround(scene, i).first, i);
    if (subject?.kind === 'name' && speaksAsBody(scene, subject.entity)) return subject.entity;
  }
  return -1;
}

const speaksAsBody = (scene: Scene, entity: number): boolean => {
  const kind = scene.entities[entity]?.kind;
  return kind === 'organisation' || (kind === 'unknown' && (scene.entities[entity]?.mentions.length ?? 0) > 1);
};

/** "the agency": the only institution that this sentence or the one before it names. */
function institutionBefore(scene: Scene, before: number): number {
  let end = before;
  for (let back = 0; back < 3 && end > 0; back++) {
    const { first } = sentenceAround(scene, end - 1);
    const bodies = new Set<number>();
    for (let i = first; i < end; i++) if (isOutside(scene, i) && scene.entities[entityAt(scene, i)]?.kind === 'organisation') bodies.add(entityAt(scene, i));
    const [only] = bodies;
    if (bodies.size === 1 && only !== undefined) return only;
    if (bodies.size > 1) return -1;
    end = first;
  }
  return -1;
}

/** The nearest entity named before, whose role ends in this noun ("Kremlin spokesman" for "the spokesman"). */
function byRole(scene: Scene, head: string, reference: { first: number; end: number }): number {
  const wanted: string[] = [];
  for (let i = reference.first + 1; i < reference.end; i++) wanted.push(lowerAt(scene, i));
  const before = scene.doc.tokens[reference.first]?.start ?? 0;
  let best = -1;
  let bestAt = -1;
  if (!isRole(scene.lexicon, head)) return -1;
  scene.entities.forEach((entity, e) => {
    const role = entity.role?.text.toLowerCase().split(/[\s,]+/) ?? [];
    if (entity.kind !== 'person' || !wanted.every((word) => role.includes(word))) return;
    const seen = entity.mentions.findLast((mention) => mention.start < before)?.start ?? -1;
    if (seen > bestAt) [best, bestAt] = [e, seen];
  });
  return best;
}

/** "the man" was "the 43-year-old man" before, "the source" "a source familiar with the case": the fuller words say more. */
function fullerForm(scene: Scene, head: string, reference: { first: number; end: number }): { first: number; end: number } | null {
  if (!scene.lexicon.people.has(head) && !isRole(scene.lexicon, head)) return null;
  let best: { first: number; end: number } | null = null;
  for (let i = reference.first - 1; i > 0; i--) {
    if (lowerAt(scene, i) !== head || !isOutside(scene, i) || entityAt(scene, i) >= 0) continue;
    let first = i;
    while (first > 0 && i - first < 6 && /^[\p{L}\p{N}-]+$/u.test(textAt(scene, first - 1)) && !scene.lexicon.prepositions.has(lowerAt(scene, first - 1))) {
      first -= 1;
      if (scene.lexicon.determiners.has(lowerAt(scene, first))) break;
    }
    const end = postmodified(scene, i + 1);
    if (scene.lexicon.determiners.has(lowerAt(scene, first)) && end - first > (best ? best.end - best.first : reference.end - reference.first)) best = { first, end };
  }
  return best;
}

/** The end of what describes the noun before token `from`: "familiar with the case", "who asked not to be named". */
function postmodified(scene: Scene, from: number): number {
  const opens = scene.lexicon.joins.has(lowerAt(scene, from)) || /^(?:who|familiar|close|inside|near)$/.test(lowerAt(scene, from));
  if (!opens) return from;
  for (let i = from; i < from + 14; i++) {
    if (!isOutside(scene, i) || /^[,.;:!?()–—]$/.test(textAt(scene, i)) || (scene.lexicon.saying.has(lowerAt(scene, i)) && i > from + 1)) return i;
  }
  return from;
}
