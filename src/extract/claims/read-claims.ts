/**
 * What people are reported to say without quotation marks: "X said that …", "…, X said", "according to X".
 * Precision first: what may be a question, a condition, a denial of having said it, or a quotation is left out.
 * English by its own grammar; German and the Romance languages by fewer forms (`find-elsewhere.ts`).
 */
import { MAX_LISTED } from '../../limits.ts';
import type { ReadClaim, ReadQuote } from '../extraction.ts';
import type { Entity } from '../entity.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../../text/document.ts';
import { speakerId } from '../quotes/descriptors/entity-id.ts';
import { evidenceOf } from '../quotes/evidence.ts';
import { prepareScene } from '../quotes/speech/prepare-scene.ts';
import { speakerOf } from '../quotes/read-quotes.ts';
import type { Who } from '../quotes/scene/reference.ts';
import type { Scene } from '../quotes/scene/scene.ts';
import type { Focus } from '../quotes/phrase/who.ts';
import { findClaim, type FoundClaim } from './find-cue.ts';
import { findClaimElsewhere } from './find-elsewhere.ts';
import { whoSays } from './who-says.ts';
import { claimWords } from './words-elsewhere.ts';

export function readClaims(
  document: Document,
  lexicon: Lexicon,
  entities: Entity[],
  quotes: readonly ReadQuote[] = [],
): ReadClaim[] {
  const find = document.language === 'en' ? findClaim : claimWords(document.language) && findClaimElsewhere;
  if (!find) return [];
  const scene = prepareScene(document, lexicon, entities);
  const claims: ReadClaim[] = [];
  const quoted = whoIsQuoted(scene, quotes);
  let focus: Focus | null = null;
  let heard = 0;
  for (const { paragraph, firstToken, endToken } of document.sentences) {
    if (claims.length === MAX_LISTED) break;
    if (endToken - firstToken > LONGEST || !SPOKEN.has(document.paragraphs[paragraph]?.kind ?? 'text')) continue;
    const found = find(scene, { first: firstToken, end: endToken });
    if (!found) continue;
    while ((quoted[heard]?.at ?? Infinity) < found.cue.first) focus = later(focus, quoted[heard++]);
    const who = whoSays(scene, found, focus, firstToken);
    if (who) focus = { who, at: found.cue.first };
    claims.push(toldClaim(scene, found, who, claims.length + 1));
  }
  return claims;
}

/** Who speaks in quotation marks, in order: "He said" behind it most likely means them. */
function whoIsQuoted(scene: Scene, quotes: readonly ReadQuote[]): Focus[] {
  const byName = new Map(scene.entities.map(({ name }, entity) => [name, entity]));
  const { tokens } = scene.doc;
  let at = 0;
  return quotes.toSorted((a, b) => a.start - b.start).flatMap(({ start, speaker }) => {
    while (at < tokens.length && (tokens[at]?.start ?? start) < start) at += 1;
    const entity = speaker ? byName.get(speaker.name) : undefined;
    return entity === undefined ? [] : [{ who: { entity }, at }];
  });
}

const later = (focus: Focus | null, other: Focus | undefined): Focus | null =>
  other && (focus === null || other.at > focus.at) ? other : focus;

/** Tokens of a sentence: a longer one is a list or a flood, and would be looked through for each of its verbs. */
const LONGEST = 150;

/**
 * How often the speaker is right, by what stands at the verb: counted on annotated articles (docs/reading.md), with
 * one of each added, so that none is certain.
 */
const SURE = { name: 0.97, descriptor: 0.98, pronoun: 0.95 } as const;
/** In the other languages, of 143 that were read in articles of others: a phrase is cut wrongly now and then. */
const SURE_ELSEWHERE = { name: 0.97, descriptor: 0.94, pronoun: 0.9 } as const;

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
  const confidence = (scene.lexicon.headFirst ? SURE_ELSEWHERE : SURE)[reference.kind];
  const told = who && { rule, reference, who, evidenceFirst: words.first, evidenceEnd: words.end, confidence };
  return {
    id: `claim-${number}`,
    ...span(clause),
    speaker: who && speakerOf(scene, who),
    ...(who && { entity: speakerId(scene, who), confidence }),
    cue: { ...span(cue), kind },
    evidence: told && evidenceOf(scene, told),
  };
}
