/** Reads annotated articles with given weights and says of every answer whether it is right. */
import type { Candidate } from '../../src/extract/quotes/candidates/candidate.ts';
import type { Entity } from '../../src/extract/entity.ts';
import type { Document } from '../../src/text/document.ts';
import { lexiconFor } from '../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../src/extract/names/resolve-entities.ts';
import { prepareScene } from '../../src/extract/quotes/speech/prepare-scene.ts';
import { readQuotesOf, speakerOf } from '../../src/extract/quotes/read-quotes.ts';
import type { Scene } from '../../src/extract/quotes/scene/scene.ts';
import { compiledBlend, type Blend } from '../../src/extract/quotes/model/blend.ts';
import { chanceAt, chancesOf, compiled, type Features, type Tree } from '../../src/extract/quotes/model/trees.ts';
import { sameQuote, trimmed } from '../eval/same-quote.ts';
import { judgeSpeaker } from '../eval/speakers.ts';
import { isOwn } from '../../src/extract/quotes/features/features.ts';
import type { Annotated, GoldQuote } from './articles.ts';

/** As data, and as the function that they are. */
export interface Fitted<Model> {
  model: Model;
  score: (features: Features) => number;
}

export interface Weights {
  speaker: Fitted<Blend>;
  review: Fitted<Blend>;
  speech: Fitted<readonly Tree[]>;
}

export const fittedTrees = (model: readonly Tree[]): Fitted<readonly Tree[]> => ({ model, score: compiled(model) });
export const fittedBlend = (model: Blend): Fitted<Blend> => ({ model, score: compiledBlend(model) });

export type Verdict = 'right' | 'partial' | 'none' | 'wrong';

interface Offer {
  by: string;
  name: string;
  score: number;
  sources: readonly string[];
}

/** The candidates of a quotation, the likeliest first, each with its probability and who proposes it. */
function rivalsOf(offers: readonly Offer[]): string {
  const chances = chancesOf(offers.map(({ score }) => score));
  return offers
    .map(({ name, sources }, i) => ({ name, sources, chance: chances[i] ?? 0 }))
    .sort((a, b) => b.chance - a.chance)
    .slice(0, MOST_RIVALS)
    .map(({ name, sources, chance }) => `${chance.toFixed(2)} ${name} [${sources.join(', ')}]`)
    .join('; ');
}
const MOST_RIVALS = 3;

export interface Answer {
  verdict: Verdict | 'extra' | 'unjudged' | 'missed';
  /** Of the speaker that is likeliest, whether or not it is sure enough to be told; 0 where there is none. */
  confidence: number;
  /** Does the answer claim somebody by name, rather than in the article's own words? */
  named: boolean;
  /** Of an annotated quotation: how the annotator says that its own sentence names the speaker. */
  mention?: string;
  /** Is the right speaker among the candidates, among the names and nouns that the article is read for? */
  isOffered?: boolean;
  /** Is it said by nobody that the article tells? Then null is right. */
  isNobody?: boolean;
  isKnown?: boolean;
  line: string;
  /** What told the speaker. */
  by?: string;
  /** The likeliest candidates. */
  rivals?: string;
  /** The article around the quotation, its marks and all. */
  around: string;
}

/** So much of the article on either side tells whose words they are, in letters. */
const BEFORE = 260;
const BEHIND = 160;

/** The quotation in its place, between brackets of its own, on one line. */
function aroundOf({ document: { text } }: Annotated, start: number, end: number): string {
  const marked = `${text.slice(Math.max(0, start - BEFORE), start)}⟦${text.slice(start, end)}⟧`;
  return (marked + text.slice(end, end + BEHIND)).replace(/\n+/g, ' ¶ ');
}

/** Names do not depend on the weights: read once an article. A scene learns while it is read, so each is a new one. */
const namesOf = new WeakMap<Annotated, Entity[]>();

export function sceneOf(article: Annotated): Scene {
  const lexicon = lexiconFor(article.document.language);
  const known = namesOf.get(article) ?? resolveEntities(article.document, lexicon);
  namesOf.set(article, known);
  return prepareScene(article.document, lexicon, known);
}

/**
 * The annotated quotation that this span is, if any. « C'est grave, dit-il. Partons. »: annotators took all between the
 * marks for one, the reader leaves the tag out, and either piece is that quotation.
 */
export function goldOf({ document, quotes }: Annotated, start: number, end: number): GoldQuote | undefined {
  const at = trimmed(document.text, start, end);
  const same = sameQuote(quotes, (gold) => trimmed(document.text, gold.start, gold.end), at);
  return same ?? quotes.find((gold) => isPiece(document, gold, start, end));
}

function isPiece({ text, language }: Document, gold: GoldQuote, start: number, end: number): boolean {
  const { incise, saying } = lexiconFor(language);
  if (!incise || start < gold.start || end > gold.end) return false;
  const [before, behind] = [text.slice(gold.start, start), text.slice(end, gold.end)];
  const beside = [...wordsIn(before).slice(-TAG_WORDS), ...wordsIn(behind).slice(0, TAG_WORDS)];
  return beside.some((word) => saying.has(word));
}
/** The verb of a tag stands this near to what is said. */
const TAG_WORDS = 8;
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}]+/gu) ?? [];

/**
 * Has an annotator said of this stretch whether it is speech? Where marks are mistaken, annotators were given stretches
 * between two quotations, refused them and never saw the quotations.
 */
export function isJudged({ document: { text }, quotes, notSpeech }: Annotated, start: number, end: number): boolean {
  if (notSpeech === null || quotes.some((gold) => gold.start < end && start < gold.end)) return true;
  const words = foldWords(text.slice(start, end));
  return notSpeech.map(foldWords).some((other) => other !== '' && (words.includes(other) || other.includes(words)));
}

const foldWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** An answer that the annotator lists beside the speaker is as right. */
export function verdictOf(name: string | null, gold: GoldQuote): Verdict {
  const answers = [gold.speaker, ...(gold.alt ?? [])].map((speaker) => judgeSpeaker(name, { ...gold, speaker }));
  return (['right', 'partial', 'none'] as const).find((verdict) => answers.includes(verdict)) ?? 'wrong';
}

/** Every answer of an article, the quotations that are none of the gold's, and those that were missed. */
export function judge(article: Annotated, { speaker, review, speech }: Weights): Answer[] {
  const scene = sceneOf(article);
  const offered = new Map<number, Offer[]>();
  const note = (q: number, candidate: Candidate, score: number): number => {
    const at = scene.quotations[q]?.start ?? 0;
    offered.set(at, [...(offered.get(at) ?? []), {
      name: speakerOf(scene, candidate.who).name, score, sources: candidate.sources,
      by: `${candidate.reference?.kind ?? 'none'}${isOwn(candidate) ? '' : ', carried'}`,
    }]);
    return score;
  };
  const quotes = readQuotesOf(scene, {
    speaker: speaker.score,
    review: (features, q, candidate) => note(q, candidate, review.score(features)),
    speech: (features) => chanceAt(speech.score(features)),
  }, { named: 0, unnamed: 0 });
  const used = new Set<GoldQuote>();
  const id = article.id.slice(0, 50);
  const answers = quotes.flatMap((quote): Answer[] => {
    const gold = goldOf(article, quote.start, quote.end);
    if (gold && used.has(gold)) return [];
    const name = quote.speaker?.name ?? null;
    const confidence = quote.confidence ?? 0;
    const read = `${id} “${quote.text.slice(0, 70)}” read ${name} (${confidence}, ${quote.evidence?.rule})`;
    const around = aroundOf(article, quote.start, quote.end);
    const verdict = isJudged(article, quote.start, quote.end) ? 'extra' : 'unjudged';
    if (!gold) return [{ verdict, confidence, named: false, line: read, around }];
    used.add(gold);
    const named = /^\p{Lu}/u.test(name ?? '') && !ARTICLE.test(name ?? '');
    const isRight = (one: string): boolean => verdictOf(one, gold) === 'right';
    return [{
      verdict: verdictOf(name, gold), confidence, named, mention: kindOf(gold), around,
      isNobody: gold.speaker === null,
      isOffered: gold.speaker === null || (offered.get(quote.start) ?? []).some((offer) => isRight(offer.name)),
      isKnown: !gold.named || scene.entities.some((entity) => isRight(entity.name)),
      line: `${read}, is ${gold.speaker} (${gold.mention})`,
      by: (offered.get(quote.start) ?? []).sort((a, b) => b.score - a.score)[0]?.by ?? 'nobody',
      rivals: rivalsOf(offered.get(quote.start) ?? []),
    }];
  });
  const missed = article.quotes.filter((gold) => !used.has(gold));
  return [
    ...answers,
    ...missed.map((gold): Answer => ({
      verdict: 'missed', confidence: 0, named: false, mention: kindOf(gold),
      line: `${id} “${gold.text.slice(0, 70)}”`, around: aroundOf(article, gold.start, gold.end),
    })),
  ];
}

const kindOf = ({ mention, named, speaker }: GoldQuote): string =>
  speaker === null ? `${mention}, nobody` : named ? mention : `${mention}, unnamed`;

const ARTICLE = /^(?:the|an?|der|die|das|eine?|el|los?|las?|les?|il|une?|un[ao]?|l|os?|as?)(?!\p{L})/iu;
