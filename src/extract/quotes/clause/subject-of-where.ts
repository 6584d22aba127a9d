/** "…, donde dijo que «…»", "…, dove ha detto": who speaks behind a relative of place. Romance languages. */
import { isRomance } from '../../lexicon/lexicon.ts';
import { headFirstFirstSubject } from './head-first-clause.ts';
import type { Reference } from '../scene/reference.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { antecedentOf, isManyAndOne, isPlural, mayBeThing, withoutSubject } from './relative-clause.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/**
 * "Ana Gil acudió a la sede de Cruz Roja, donde dijo que «…»": whoever went there says it, and no place does; where
 * that is nobody who speaks ("El acto fue en el Senado, donde dijo"), whoever was told of before. Undefined where no
 * such relative stands there, and where "dicen" tells that those there say it; null where it may be either of two.
 */
function subjectOfWhere(scene: Scene, i: number, floor: number, verb: number): Reference | null | undefined {
  if (!isWhere(scene, i, verb)) return undefined;
  if (isOfAnybody(scene, verb)) return null;
  const subject = speakerBefore(scene, i, floor, verb);
  if (!subject) return withoutSubject(scene, verb);
  const other = anotherBefore(scene, subject, i);
  if (other < 0) return subject;
  const isNamedLast = scene.entities[entityAt(scene, other)]?.kind === 'person' && textAt(scene, i - 1) === ',';
  return isNamedLast && scene.nameEnd[other] === i - 1 ? undefined : null;
}
const WHERE: ReadonlySet<string> = new Set(['donde', 'dove', 'onde', 'où']);

const isWhere = (scene: Scene, i: number, verb: number): boolean =>
  isRomance(scene.lexicon) && WHERE.has(lowerAt(scene, i)) && !isPlural(scene, i + 1, verb);

function speakerBefore(scene: Scene, i: number, floor: number, verb: number): Reference | null {
  const subject = i > floor ? headFirstFirstSubject(scene, floor, i) : null;
  const isSpeaker = subject !== null && !(subject.kind === 'descriptor' && mayBeThing(scene, subject)) &&
    scene.entities[entityAt(scene, subject.first)]?.kind !== 'place' && !isManyAndOne(scene, subject, i, verb);
  return isSpeaker ? subject : null;
}

/** Does a relative of place right before this verb leave open which of two persons speaks, or that anybody does? */
export function isOfEither(scene: Scene, floor: number, verb: number): boolean {
  let i = verb - 1;
  while (i > floor && scene.lexicon.between.has(lowerAt(scene, i)) && !WHERE.has(lowerAt(scene, i))) i -= 1;
  if (!isWhere(scene, i, verb)) return false;
  return isOfAnybody(scene, verb) ||
    (speakerBefore(scene, i, floor, verb) !== null && subjectOfWhere(scene, i, floor, verb) === null);
}

/**
 * "El juez envió a prisión a Jorge Lara, donde", "O repórter encontrou a viúva em casa, onde": the first token that
 * tells of one person more between the subject and the relative at `i`, or -1. Whose a place is ("acudió al despacho de
 * Rosa Pina, donde") is not there, and many do not speak as one ("visitó a los alumnos").
 */
function anotherBefore(scene: Scene, subject: Reference, i: number): number {
  for (let at = behindApposition(scene, subject.end, i); at < i; at++) {
    if (!isOutside(scene, at)) continue;
    const entity = entityAt(scene, at);
    const isPerson = entity >= 0 ? scene.entities[entity]?.kind === 'person' && !isSame(subject, entity)
      : isPersonNoun(scene, lowerAt(scene, at));
    if (isPerson && !isBeside(scene, at) && !OF_MANY.test(lowerAt(scene, at - 1))) return at;
    if (entity >= 0) at = (scene.nameEnd[at] ?? at + 1) - 1;
  }
  return -1;
}
const OF_MANY = /^(?:los|las|[ao]s|aos|às|i|gli|le|ai|agli|alle|les|aux|des|[st]us|[st]uas|seus|su(?:oi|e)|[smt]es)$/;

/** "el despacho (de Rosa Pina)", "la casa (de su hermano)", "viajó (con su esposa)": of a place, or a companion. */
function isBeside(scene: Scene, noun: number): boolean {
  const { determiners, genitives, possessives } = scene.lexicon;
  const isTitled = entityAt(scene, noun) >= 0 && isPersonNoun(scene, lowerAt(scene, noun - 1));
  const at = isTitled ? noun - 1 : noun; // "dell'avvocato Neri"
  const isOwned = possessives.has(lowerAt(scene, at - 1));
  let before = isOwned ? at - 2 : at - 1;
  while (determiners.has(lowerAt(scene, before)) && !genitives?.has(lowerAt(scene, before))) before -= 1;
  const governor = lowerAt(scene, before);
  return genitives?.has(governor) === true || (isOwned && /^(?:con|com|avec)$/.test(governor));
}

const isSame = (subject: Reference, entity: number): boolean => subject.kind === 'name' && subject.entity === entity;

/** "Juan Ríos, alcalde de Lugo, viajó": past what the subject is called between commas. */
function behindApposition(scene: Scene, end: number, i: number): number {
  if (textAt(scene, end) !== ',') return end;
  const close = scene.doc.tokens.findIndex(({ text }, at) => at > end && at < i - 1 && text === ',');
  return close < 0 ? end : close;
}

/** "donde se dice que", "dove si legge", "onde se lê": nobody in particular; "se declaró" is of the subject. */
function isOfAnybody(scene: Scene, verb: number): boolean {
  if (!/^s[ei]$/.test(lowerAt(scene, verb - 1))) return false;
  return READS.test(lowerAt(scene, verb)) ||
    (TELLS.test(lowerAt(scene, verb)) && /^(?:que|che|:)$/.test(lowerAt(scene, verb + 1)));
}
const READS = /^(?:lee|leía|legge|leggeva|lê|lia|ouve|oye)$/;
const TELLS = /^(?:dice|decía|diceva|diz|dizia|afirma|asegura|señala|indica|explica|afferma|sostiene|refere)$/;

/**
 * The subject of a verb right behind a relative at token `i`: whoever speaks there, or the noun before it.
 * @param after what stands behind the verb: "donde declaró Rosa Pina que"
 */
export function behindRelative(
  scene: Scene, i: number, floor: number, verb: number, after: Reference | null,
): Reference | null | undefined {
  const there = subjectOfWhere(scene, i, floor, verb);
  return there === undefined ? antecedentOf(scene, i, floor, verb) : (after ?? there);
}
