/**
 * What people are reported to say without quotation marks: "X said that …", "…, X said", "according to X". Precision
 * first: what may be a question, a condition, a denial of having said it, or a quotation is left out. English only.
 */
import { MAX_LISTED } from '../../limits.ts';
import type { ReadClaim } from '../extraction.ts';
import type { Entity } from '../entity.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../../text/document.ts';
import { speakerId } from '../quotes/entity-id.ts';
import { evidenceOf } from '../quotes/evidence.ts';
import { prepareScene } from '../quotes/prepare-scene.ts';
import { speakerOf } from '../quotes/read-quotes.ts';
import { resolveReference } from '../quotes/resolve-reference.ts';
import type { Who } from '../quotes/reference.ts';
import { isOutside, lowerAt, textAt, type Scene } from '../quotes/scene.ts';
import { agrees, type Focus } from '../quotes/who.ts';
import { CUE_VERBS } from './cue-verbs.ts';
import { findClaim, type FoundClaim } from './find-cue.ts';

export function readClaims(document: Document, lexicon: Lexicon, entities: Entity[]): ReadClaim[] {
  if (document.language !== 'en') return [];
  const scene = prepareScene(document, lexicon, entities);
  const claims: ReadClaim[] = [];
  let focus: Focus | null = null;
  for (const { paragraph, firstToken, endToken } of document.sentences) {
    if (claims.length === MAX_LISTED) break;
    if (endToken - firstToken > LONGEST || !SPOKEN.has(document.paragraphs[paragraph]?.kind ?? 'text')) continue;
    const found = findClaim(scene, { first: firstToken, end: endToken });
    if (!found) continue;
    const who = whoSays(scene, found, focus, firstToken);
    if (who) focus = { who, at: found.cue.first };
    claims.push(toldClaim(scene, found, who, claims.length + 1));
  }
  return claims;
}

/** Tokens of a sentence: a longer one is a list or a flood, and would be looked through for each of its verbs. */
const LONGEST = 150;

/**
 * A name is itself, a pronoun whoever it means; other words are left as they stand. Nobody, where the name may only
 * belong to the one who speaks: "the wife of the mayor said".
 */
function whoSays(scene: Scene, { reference, rule }: FoundClaim, focus: Focus | null, floor: number): Who | null {
  const isOthers = rule === 'that-clause' && belongsToAnother(scene, reference.first, floor);
  if (reference.kind !== 'pronoun' && isOthers) return null;
  if (reference.kind === 'descriptor') return { first: reference.first, end: reference.end };
  const isNear = focus !== null && reference.first - focus.at < NEAR;
  // "Johnson was not driving, he said": whom the clause names is not the one who says it
  if (reference.kind === 'pronoun' && rule === 'clause-before' && isNear && agrees(scene, focus.who, reference.gender))
    return focus.who;
  return resolveReference(scene, reference, focus);
}

/** Tokens: two sentences. */
const NEAR = 60;

/** A preposition stands between the last comma, or the sentence's begin, and the name. */
function belongsToAnother(scene: Scene, name: number, floor: number): boolean {
  for (let i = name - 1; i >= floor && textAt(scene, i) !== ',' && isOutside(scene, i); i--) {
    if (CUE_VERBS.has(lowerAt(scene, i))) return false;
    if (scene.lexicon.joins.has(lowerAt(scene, i)) || scene.lexicon.prepositions.has(lowerAt(scene, i))) return true;
  }
  return false;
}

const SPOKEN: ReadonlySet<string> = new Set(['text', 'list-item']);

function toldClaim(
  scene: Scene,
  { clause, cue, kind, reference, rule }: FoundClaim,
  who: Who | null,
  number: number,
): ReadClaim {
  const { text, tokens } = scene.doc;
  const span = ({ first, end }: { first: number; end: number }) => {
    const [start, stop] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
    return { text: text.slice(start, stop), start, end: stop };
  };
  const words = { first: Math.min(cue.first, reference.first), end: Math.max(cue.end, reference.end) };
  const told = who && { rule, reference, who, evidenceFirst: words.first, evidenceEnd: words.end, confidence: 1 };
  return {
    id: `claim-${number}`,
    ...span(clause),
    speaker: who && speakerOf(scene, who),
    ...(who && { entity: speakerId(scene, who) }),
    cue: { ...span(cue), kind },
    evidence: told && evidenceOf(scene, told),
  };
}
