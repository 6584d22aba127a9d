/**
 * The sentence that says what a story is about where its lede sets a scene: "Trucks hauled tanks down a dark highway"
 * tells nothing of the war that the story is about. A lede is a scene where the words of the article do not recur in
 * it; its place takes only a sentence that holds clearly more of them and leaves nothing open.
 */
import type { Document, Sentence, Span } from '../text/document.ts';
import { visualLength } from '../text/count-words.ts';
import type { Entity } from './entity.ts';
import { keyWordsOf, topicOf } from './facts/topic.ts';
import { headsAlone } from './heads-alone.ts';
import { passageOf } from './sense/dangling.ts';
import { isUntoldAt, untoldDefinites } from './sense/definite.ts';
import { DAYS } from './sense/pronouns.ts';
import { isPlain } from './sense/weigh.ts';
import { isWritersStatement } from './sense/writers-statement.ts';
import { isOfStory } from './story-start.ts';

/** By then a feature has said what it is about. */
const REACH = 20;
/** Letters: a headline over every card. */
const LONGEST = 220;
/**
 * A lede with less of the article's key words, whose own words recur less, and that is worth less as a headline, sets
 * a scene. Of 102 stories 9 open so; no lede that tells the news is among them.
 */
const SCENE = { keys: 0.36, recurring: 0.5, worth: 1.65 };
/** So much more a sentence must tell to take the place of the lede. */
const CLEARLY = 0.3;
const WEIGHTS = { keys: 3, worth: 0.15, untold: 0.3, later: 0.02 };
/** "the club's manager": one phrase that is not quite told. */
const MOST_UNTOLD = 1;

interface Told {
  /** Share of the key words of the article, each by how often it comes back. */
  keys: number;
  /** Share of its own words that come back. */
  recurring: number;
  /** Share of the mentions of anybody and anything that it names. */
  named: number;
}

/** A sentence that could head the sheet, and how well. */
export interface Lead {
  sentence: Sentence;
  worth: number;
}

/** @returns null where the lede is no scene, or nothing tells clearly more */
export function nutGraf(
  doc: Document, entities: readonly Entity[], lede: Lead, leadAt: (sentence: Sentence) => Lead | null,
): Sentence | null {
  const tellsOf = teller(doc, entities);
  const own = tellsOf(lede.sentence);
  const isScene = own.keys < SCENE.keys && own.recurring < SCENE.recurring && lede.worth < SCENE.worth;
  if (!isScene || isDated(doc, lede.sentence)) return null;
  const best = ranked(doc, entities, lede, leadAt)[0];
  return best && best.value > scoreOf(own, lede.worth) + CLEARLY ? best.sentence : null;
}

/** So much of the article's key words holds a sentence that takes the place of a lede that cannot stand alone. */
const MATTER = 0.25;

/** @returns what tells most of those that head a sheet alone, where the lede does not; null where none does */
export function standIn(
  doc: Document, entities: readonly Entity[], lede: Lead, leadAt: (sentence: Sentence) => Lead | null,
): Sentence | null {
  const names = namesOf(entities);
  return ranked(doc, entities, lede, leadAt)
    .find(({ sentence, told }) => told.keys >= MATTER && headsAlone(doc, sentence, names))?.sentence ?? null;
}

interface Ranked { sentence: Sentence; told: Told; value: number }

const scoreOf = (told: Told, worth: number): number =>
  WEIGHTS.keys * told.keys + told.recurring + told.named + WEIGHTS.worth * worth;

/** The sentences that could stand in the place of the lede, those that tell most first. */
function ranked(
  doc: Document, entities: readonly Entity[], lede: Lead, leadAt: (sentence: Sentence) => Lead | null,
): Ranked[] {
  const tellsOf = teller(doc, entities);
  const names = namesOf(entities);
  const running = doc.sentences.filter((sentence) => isOfStory(doc, sentence));
  const candidates = running.slice(0, REACH).flatMap((sentence, place) => {
    const lead = sentence === lede.sentence ? null : leadAt(sentence);
    const untold = lead && untoldIn(doc, sentence, names);
    if (lead === null || untold === null) return [];
    const told = tellsOf(sentence);
    const value = scoreOf(told, lead.worth) - WEIGHTS.untold * untold - WEIGHTS.later * place;
    return [{ sentence, told, value }];
  });
  return candidates.sort((a, b) => b.value - a.value);
}

const namesOf = (entities: readonly Entity[]): string[] =>
  entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);

/** "Nigerians go to the polls on March 28": what has a day of the month is news. */
function isDated({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  const own = tokens.slice(firstToken, endToken);
  return own.some(({ lower }, at) => DAYS.has(lower) && own[at + 1]?.kind === 'number');
}

/** How many phrases it leaves half told; null where it does not stand by itself. */
function untoldIn(doc: Document, sentence: Sentence, names: readonly string[]): number | null {
  const known = { headline: '', names, speaker: null };
  const passage = passageOf(doc, [sentence], known);
  if (passage === null || isUntoldAt(passage, 0)) return null;
  const untold = untoldDefinites(passage);
  const isShort = visualLength(doc.text.slice(sentence.start, sentence.end)) <= LONGEST;
  const stands = isShort && isPlain(doc, sentence, known) && isWritersStatement(doc, sentence);
  return stands && untold <= MOST_UNTOLD ? untold : null;
}

function teller(doc: Document, entities: readonly Entity[]): (sentence: Sentence) => Told {
  const topic = topicOf(doc);
  const { stems, frequencies } = topic;
  const keys = keyWordsOf(topic);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const ofKeys = sum([...keys.values()]) || 1;
  const ofNames = sum(entities.map(({ mentions }) => mentions.length)) || 1;
  return (sentence) => {
    const own = [...(stems[doc.sentences.indexOf(sentence)] ?? [])];
    const isIn = ({ start, end }: Span): boolean => start >= sentence.start && end <= sentence.end;
    const named = entities.filter(({ mentions }) => mentions.some(isIn)).map(({ mentions }) => mentions.length);
    return {
      keys: sum(own.map((stem) => keys.get(stem) ?? 0)) / ofKeys,
      recurring: own.filter((stem) => (frequencies.get(stem) ?? 0) > 1).length / Math.max(1, own.length),
      named: sum(named) / ofNames,
    };
  };
}
