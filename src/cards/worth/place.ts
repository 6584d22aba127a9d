/** Where a passage stands in its article, how it begins and ends, and what comes after it. */
import { functionWords } from '../../extract/facts/function-words.ts';
import { isTurnedBy } from '../../extract/sense/cut-guard.ts';
import type { Document, Sentence, Span } from '../../text/document.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Planning } from '../planning.ts';
import { nextSentence, sentenceSpanAt } from '../where.ts';
import type { Features, Passage } from './passage.ts';

const NO_COMMENT =
  /\b(?:declined? to comment|request for comment|did not (?:immediately )?(?:respond|reply|comment))\b/i;
/** A sentence that opens with one of these tells something else first. */
const FIRST_SOMETHING_ELSE = wordSet(
  'while as when after before despite following während als nachdem nach quand lorsque après cuando tras mentre dopo ' +
    'enquanto após',
);
const DEFINITE = wordSet('the der die das le la les el los las il lo gli o os as');
const LONGEST_HEAD = 40;
/** A fact that is not on the sheet ranks after all that are. */
const NO_RANK = 8;
/** Ranks are divided so that they weigh as other features do. */
const RANKS = 4;
/** Letters: a fact may begin behind the opening mark of its sentence. */
const NEAR = 5;

export function placeOf(planning: Planning, { shown, kind }: Passage): Features {
  const { document, sheet } = planning;
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return {};
  const sentence = sentenceSpanAt(document, first.start);
  const next = nextSentence(document, last);
  const head = headOf(document.text, first);
  const isSpeech = kind === 'quote';
  return {
    ...inArticle(document, sentence),
    cut: isSpeech ? 0 : +isCut(document, last),
    headless: +/^[\s“"«„]*\p{Ll}/u.test(document.text.slice(first.start, first.end)),
    parted: +(shown.length > 1),
    sentences: isSpeech ? Math.min(2, stopsIn(document.text.slice(first.start, last.end))) : 0,
    turned: +isTurnedBy(document, next),
    comment: +NO_COMMENT.test(document.text.slice(first.start, last.end)),
    hypotaxis: +FIRST_SOMETHING_ELSE.has(head),
    'definite-head': +(DEFINITE.has(head) && !isSpeech),
    'definite-head-in-speech': +(DEFINITE.has(head) && isSpeech),
    'name-head': +(!isSpeech && sheet.people.some(({ name }) => document.text.startsWith(name, first.start))),
    following: +functionWords(document.language).pointing.has(headOf(document.text, next)),
  };
}

function inArticle(document: Document, sentence: Sentence | null): Features {
  if (!sentence) return {};
  const index = document.sentences.indexOf(sentence);
  const paragraph = document.paragraphs[sentence.paragraph];
  return {
    lead: +(index === 0),
    depth: Math.log(1 + index) / 2,
    late: index / document.sentences.length,
    opens: +(paragraph?.firstSentence === index),
    alone: +(paragraph !== undefined && paragraph.endSentence - paragraph.firstSentence === 1),
    item: +(paragraph?.kind !== 'text'),
  };
}

/** Of a statement that is to stand as a fact or under the title, where the sheet has it in its list of facts. */
export function rankOf({ sheet }: Planning, { shown: [first], kind }: Passage): number {
  if (!first || (kind !== 'fact' && kind !== 'summary')) return 0;
  const rank = sheet.facts.findIndex((fact) => Math.abs(fact.start - first.start) < NEAR);
  return (rank < 0 ? NO_RANK : rank) / RANKS;
}

/** Does its last sentence go on? */
function isCut(document: Document, { start, end }: Span): boolean {
  const sentence = sentenceSpanAt(document, Math.max(start, end - 1));
  return sentence !== null && /[\p{L}\p{N}]/u.test(document.text.slice(end, sentence.end));
}

const stopsIn = (text: string): number => text.match(/[.!?]\s/g)?.length ?? 0;

const headOf = (text: string, { start, end }: Span): string =>
  /[\p{L}\p{M}]+/u.exec(text.slice(start, Math.min(end, start + LONGEST_HEAD)))?.[0].toLowerCase() ?? '';
