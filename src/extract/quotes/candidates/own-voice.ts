/**
 * Whose "I" it is, where the form of the page tells: in the answers of an interview, printed without marks below lines
 * that ask, that of whom the lines before the first question are about; behind "KW:" and "Lowe:" that of whose label it
 * is; elsewhere the writer's, who has a name only where a byline opens the page. English.
 */
import { oncePer } from '../../../text/memo.ts';
import type { Candidate } from './candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { answeredBy, isAnswerOfInterview, personBefore } from './interview.ts';
import { isNarrated } from '../clause/narrator.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, named, textAt, type Scene } from '../scene/scene.ts';

/** Who is interviewed, if the quotation is an answer or what they say that they said; undefined if it is neither. */
export function whoAnswers(scene: Scene, quote: Quotation): Reference | null | undefined {
  if (!scene.lexicon.headFirst && isNarrated(scene, quote)) return selfAround(scene, quote);
  return isAnswerOfInterview(scene, quote) ? answeredBy(scene) : undefined;
}

/** "I said: “…”": nobody's, unless the page tells whose "I" it is. */
export const isOfWriter = (scene: Scene, quote: Quotation): boolean =>
  isNarrated(scene, quote) && selfAround(scene, quote) === null;

/** Who says "I" in the paragraph of the quotation; null where the page does not tell. */
const selfAround = (scene: Scene, { paragraph, start, end }: Quotation): Reference | null => {
  const labelled = labelsOf(scene);
  if (labelled.size > 0) return labelled.get(paragraph) ?? null;
  const { by, answers } = answersOf(scene);
  if (answers.size > 0) return answers.has(paragraph) ? by : null;
  return /[?？]\W*$/.test(scene.doc.text.slice(start, end)) ? null : by; // what a reporter asks is no statement
};

/**
 * "She went quiet, and she said: “…”" in Lowe's own answer: neither she who answers nor anybody whom neither the answer
 * nor the question names.
 */
export function isPronounElsewhere(scene: Scene, quote: Quotation, { who, reference, sources }: Candidate): boolean {
  if (scene.lexicon.language !== 'en' || reference?.kind !== 'pronoun' || !('entity' in who)) return false;
  const isAnswer = labelsOf(scene).has(quote.paragraph) || answersOf(scene).answers.has(quote.paragraph);
  if (!isAnswer || sources.includes('interview')) return false;
  const self = selfAround(scene, quote);
  const asked = scene.doc.paragraphs[quote.paragraph - 1]?.start ?? 0;
  const isNamed = scene.entities[who.entity]?.mentions.some(({ start }) => start >= asked && start < quote.start);
  return !isNamed || (self?.kind === 'name' && who.entity === self.entity);
}

/** By paragraph: whose label opens it. "Q:" and the letters of a paper are nobody's whom the article names. */
const labelsOf = oncePer((scene: Scene): ReadonlyMap<number, Reference | null> => {
  const found = new Map<number, Reference | null>();
  if (scene.lexicon.language !== 'en') return found;
  const { paragraphs, text } = scene.doc;
  const labels = paragraphs.map(({ start, end }) => LABEL.exec(text.slice(start, end))?.[1] ?? null);
  const times = (label: string): number => labels.filter((other) => other === label).length;
  const opening = labels.findIndex((label) => label !== null && times(label) >= LEAST_ASKED);
  labels.forEach((label, p) => {
    if (label !== null && times(label) >= LEAST_ASKED) found.set(p, bearerOf(scene, label, p, opening));
  });
  return new Set(labels.filter((_, p) => found.has(p))).size >= 2 ? found : new Map();
});
const LABEL = /^((?:[A-Z][\p{L}.'’-]*)(?: [A-Z][\p{L}.'’-]*){0,2}):\s/u;

/** "Lowe:", "KW:" of Kat Wilm, "A:" of whom the lines before are about. */
function bearerOf(scene: Scene, label: string, paragraph: number, opening: number): Reference | null {
  const first = scene.doc.sentences[scene.doc.paragraphs[paragraph]?.firstSentence ?? 0]?.firstToken ?? 0;
  const isPerson = (entity: number): boolean => scene.entities[entity]?.kind === 'person';
  if (isPerson(entityAt(scene, first))) return named(scene, first);
  if (label === 'A') return personBefore(scene, scene.doc.paragraphs[opening]?.start ?? 0);
  const initials = (name: string): string => name.split(/\s+/).map((word) => word[0]).join('');
  const [bearer, other] = scene.entities.filter(({ kind, name }) => kind === 'person' && initials(name) === label);
  return bearer && !other ? named(scene, bearer.mentions[0]?.firstToken ?? 0) : null;
}

interface Answers {
  /** Numbers of paragraphs. */
  answers: ReadonlySet<number>;
  by: Reference | null;
}

const answersOf = oncePer((scene: Scene): Answers => {
  const lines = scene.doc.paragraphs.map(({ start, end }) => scene.doc.text.slice(start, end));
  const asking = lines.flatMap((line, p) => (isQuestion(line) ? [p] : []));
  const answers = new Set(asking.flatMap((p, k) => answerBelow(lines, p, asking[k + 1])));
  const isInterview = scene.lexicon.language === 'en' && asking.length >= LEAST_ASKED &&
    asking.filter((p) => TO_SOMEBODY.test(lines[p] ?? '')).length >= LEAST_TURNED &&
    [...answers].filter((p) => IN_PERSON.test(lines[p] ?? '')).length >= LEAST_TURNED;
  if (!isInterview) return { answers: new Set(), by: bylined(scene) };
  const opening = scene.doc.paragraphs[asking[0] ?? 0]?.start ?? 0;
  return { answers, by: isOfWriterBefore(scene, opening) ? null : personBefore(scene, opening) };
});

/** "Nora Field wrote to me about a dog. Here is what I told her.": who answers below it, nobody can tell. */
const isOfWriterBefore = (scene: Scene, end: number): boolean =>
  scene.doc.tokens.some((token, i) => token.start < end && isOutside(scene, i) && WRITER.test(token.lower));
const WRITER = /^(?:i|me|my|mine)(?:['’](?:m|ve|d|ll))?$/;

/** Fewer questions may be the writer's own; so many of them, and of the answers, speak to somebody or of oneself. */
const LEAST_ASKED = 3;
const LEAST_TURNED = 2;
const TO_SOMEBODY = /\byou(?:r|rs|rself|['’](?:ve|re|d|ll))?\b/i;
const IN_PERSON = /\b(?:I|my|me|we|our)\b/;

/** "By Ann Lowe", "By Ann Lowe, sheep farmer": a line of its own at the head of the page. */
function bylined(scene: Scene): Reference | null {
  for (const { start, end, firstSentence } of scene.doc.paragraphs.slice(0, LINES_OF_HEAD)) {
    const name = (scene.doc.sentences[firstSentence]?.firstToken ?? 0) + 1;
    const isLine = scene.lexicon.language === 'en' && /^By [^.!?]{5,100}$/u.test(scene.doc.text.slice(start, end));
    if (!isLine) continue;
    if (scene.entities[entityAt(scene, name)]?.kind === 'person') return named(scene, name);
    let last = name;
    while (last - name < LONGEST_NAME && /^\p{Lu}[\p{L}.'’-]+$/u.test(textAt(scene, last))) last += 1;
    return last - name >= 2 ? { kind: 'descriptor', first: name, head: last - 1, end: last } : null;
  }
  return null;
}
const LINES_OF_HEAD = 3;
const LONGEST_NAME = 4;

/** "How do you prepare?", "Q: And the best?": a line that asks, outside marks. */
const isQuestion = (line: string): boolean =>
  line.length <= LONGEST_QUESTION && /^(?:Q\s?[.:]\s*)?[^“"‘«\s]/u.test(line) && /\?\W*$/u.test(line);
const LONGEST_QUESTION = 400;

/** The paragraphs from one question to the next; behind the last one only the first, for the writer may go on. */
function answerBelow(lines: readonly string[], asked: number, next: number | undefined): number[] {
  const end = next ?? Math.min(lines.length, asked + 2);
  return Array.from({ length: Math.max(0, end - asked - 1) }, (_, k) => asked + 1 + k);
}
