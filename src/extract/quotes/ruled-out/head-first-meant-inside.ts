/**
 * "Después felicitó a su portera, Ana Gil. «Ella nos salvó», insistió": a quotation that begins with "she" or "he"
 * speaks of whom the sentence before named last, and that one did not say it, unless they act there: in "Gil sonríe.
 * «Ella nos salvó»" the words are Gil's. In languages whose heads come first.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { mayAgree } from '../phrase/agreement.ts';
import { latterOf } from '../continuation/latter.ts';
import { bearersOfSurname } from '../descriptors/namesakes.ts';
import { isPassiveFrom } from '../coreference/done-to.ts';
import { says } from '../head-first/head-first-region.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { tagAtEnd } from '../continuation/told-in-tag.ts';
import { entityAt, isOutside, lowerAt, paragraphAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

export function isMeantInside(scene: Scene, quote: Quotation, { who, reference }: Candidate): boolean {
  if (reference?.kind === 'name' && !isBefore(scene, quote, reference.first)) return false;
  if ('entity' in who && latterOf(scene, quote) === who.entity) return false;
  const gender = spokenOf(scene, quote);
  const others = gender ? othersTold(scene, quote, gender) : [];
  // „Er schweigt“, sagte der Kommissar: his office tells which of two he is
  return (reference?.kind === 'descriptor' ? others.slice(0, 1) : others).some((told) => {
    const entity = entityAt(scene, told);
    return 'entity' in who ? who.entity === entity : entity < 0 && who.first <= told && told < who.end;
  });
}

/**
 * Where those of this gender are told of who do not say it: the last one in the sentence before who neither is its
 * subject nor tells it; and the subject, too, where both may be meant.
 */
function othersTold(scene: Scene, quote: Quotation, gender: 'female' | 'male'): number[] {
  const { first, end } = sentenceAround(scene, quote.first - 1);
  if (end > quote.first) return [];
  const tag = tagAtEnd(scene, first, end);
  const subject = tag ? null : firstSubject(scene, first, end); // "Helm habe nichts getan, sagte Kraft. „Er …“"
  const isOwn = scene.lexicon.opening?.own.test(scene.doc.text.slice(quote.start, quote.end)) === true;
  for (let i = (tag?.at ?? end) - 1; i >= first && isOutside(scene, i); i--) {
    if (!isOne(scene, i, gender)) continue;
    const isSubject = subject !== null && subject.first <= i && i < subject.end;
    const isPassive = !isSubject && subject !== null && !isOwn && isAgainst(scene, subject, i, end);
    if (!isSubject) return isPassive ? againstIn(scene, subject, i, end) : [i];
    const before = isOwn ? -1 : toldBetween(scene, subject, first, gender);
    return before < 0 ? [] : [i, before];
  }
  return [];
}

/**
 * "Kern wurde von Pianist Sand begleitet. „Er war großartig“": an agent may speak of the subject, or the subject of
 * him; in "wurde kritisiert. „Er hat versagt“" it is the agent who speaks, in „Er hat mir geholfen“ the subject.
 */
const againstIn = (scene: Scene, subject: Reference, agent: number, end: number): number[] =>
  scene.lexicon.addressed?.test(lowerAt(scene, end - 2)) ? [subject.first] : [subject.first, agent];
const isAgainst = (scene: Scene, subject: Reference, agent: number, end: number): boolean =>
  subject.kind === 'name' && subject.end <= agent && isPassiveFrom(scene, subject.end, end) &&
  [1, 2, 3].some((back) => isAgentAt(scene, (scene.nameFirst[agent] ?? agent) - back, scene.nameFirst[agent] ?? agent));

/** "por (el ministro) Gil"; "por matar a Gil" and "pela morte de Gil" tell a reason. */
function isAgentAt(scene: Scene, by: number, name: number): boolean {
  const { agents, genitives, infinitives } = scene.lexicon;
  const between = scene.doc.tokens.slice(by + 1, name).map(({ lower }) => lower);
  const isReason = isRomance(scene.lexicon) && between.some((word) => genitives?.has(word) || infinitives?.test(word));
  return agents?.has(lowerAt(scene, by)) === true && !isReason;
}

/**
 * "„…“, sagte Lutz. Kern war am Freitag gekommen. „Er ist stark“": of Kern only what was before is told, and Lutz may
 * go on. Where the sentence before tells of Lutz, or -1.
 */
function toldBetween(scene: Scene, subject: Reference, first: number, gender: 'female' | 'male'): number {
  if (!scene.lexicon.capitalisesNouns || subject.kind !== 'name' || !isBackground(scene, subject.end)) return -1;
  if (first === 0 || paragraphAt(scene, first - 1) !== paragraphAt(scene, first)) return -1;
  const before = sentenceAround(scene, first - 1);
  let [isQuoted, another] = [false, -1];
  for (let i = before.first; i < before.end; i++) {
    if (!isOutside(scene, i)) isQuoted = true;
    else if (entityAt(scene, i) !== subject.entity && isOne(scene, i, gender)) another = i;
  }
  return isQuoted ? another : -1;
}

/** "war am Freitag verpflichtet worden", "hatte sich verletzt", and nothing that he says or does to another. German. */
function isBackground(scene: Scene, from: number): boolean {
  const { objectPronouns, reporting, passive } = scene.lexicon;
  const { end } = sentenceAround(scene, from);
  const words = scene.doc.tokens.slice(from, end).map(({ lower }) => lower);
  const isActing = words.some((word, k) => says(scene, from + k) || reporting.has(word) || objectPronouns?.has(word));
  const last = lowerAt(scene, end - 2);
  const isDone = last === 'worden' || passive?.participle.test(last) === true;
  const isBefore = PLUPERFECT.test(words[0] ?? '') && isDone;
  return !isActing && (isBefore || isPassiveFrom(scene, from, end));
}
const PLUPERFECT = /^(?:hatten?|war(?:en)?)$/;

/** The name of a person of this gender, or a noun for one. */
function isOne(scene: Scene, i: number, gender: 'female' | 'male'): boolean {
  const entity = entityAt(scene, i);
  if (entity >= 0) return scene.entities[entity]?.kind === 'person' && mayAgree(gender, scene.genders[entity] ?? null);
  const lower = lowerAt(scene, i);
  return isPersonNoun(scene, lower) && mayAgree(gender, scene.lexicon.roles.get(lower) ?? null);
}

const isBefore = (scene: Scene, quote: Quotation, token: number): boolean =>
  token < sentenceAround(scene, quote.first).first;

/** The gender of the pronoun that the quotation, which opens its sentence, begins with; or null. */
function spokenOf(scene: Scene, quote: Quotation): 'female' | 'male' | null {
  const { lexicon } = scene;
  if (!lexicon.headFirst || lexicon.inflects) return null;
  const isOpening = sentenceAround(scene, quote.first).first === quote.first;
  if (!isOpening || paragraphAt(scene, quote.first - 1) !== quote.paragraph) return null;
  const [word, next] = [quote.first + 1, lowerAt(scene, quote.first + 2)];
  const gender = lexicon.pronouns.get(lowerAt(scene, word));
  if ((gender !== 'female' && gender !== 'male') || lexicon.determiners.has(lowerAt(scene, word))) return null;
  const isMany = lexicon.capitalisesNouns && gender === 'female' && /en$|^sind$/.test(next);
  const isOfNobody = /^il$/.test(lowerAt(scene, word)) && IMPERSONAL.test(next);
  return isMany || isOfNobody || textAt(scene, word + 1) === ',' ? null : gender;
}
const IMPERSONAL = /^(?:y|faut|fallait|faudra(?:it)?|est|était|n['’]|ne|s['’]|reste|suffit|semble)$/;

/**
 * Of Ada and Ugo Gil: «Mi madre gritaba. Y él le decía: “Dejala”», se ríe: whom the words speak of as "he" does not say
 * them where another bears the same surname, unless the tag or the sentence before says so by name.
 */
export function isNamesakeInside(scene: Scene, quote: Quotation, { who, reference, link }: Candidate): boolean {
  const { entities, genders, lexicon } = scene;
  if (!('entity' in who) || reference?.kind !== 'pronoun' || !link || link.speaks) return false;
  const surname = entities[who.entity]?.name.split(' ').at(-1) ?? '';
  const isShared = bearersOfSurname(scene, surname).some((e) => e !== who.entity);
  const gender = genders[who.entity];
  if (!isShared || !gender || (gender === 'female' && lexicon.capitalisesNouns)) return false; // "sie" are many
  for (let i = quote.first + 1; i < Math.min(quote.last, quote.first + LOOKED_AT); i++)
    if (lexicon.pronouns.get(lowerAt(scene, i)) === gender && !lexicon.determiners.has(lowerAt(scene, i))) return true;
  return false;
}
/** In tokens. */
const LOOKED_AT = 120;
