/**
 * The headline as context over a card's own words: what the article is about, for somebody who sees the card alone.
 */
import { overlap, stemsOfTitle } from '../extract/facts/topic.ts';
import type { Piece } from '../sheet/plan.ts';
import { visualLength } from '../text/count-words.ts';
import type { Document, Span } from '../text/document.ts';
import { headlinePiece } from './pieces.ts';
import type { Planning } from './planning.ts';
import { stemsIn } from './stems-in.ts';

/** A card that shares this much of its words with the headline says the headline. */
const SAME = 0.75;

/** No sentence of more letters stands on a card; an article of one sentence would be read for each of its figures. */
const LONGEST_READ = 1000;

/** What is asked of a planning: an editor's headline is laid over a kept plan, for which nothing is read. */
interface Told {
  sheet: Pick<Planning['sheet'], 'headline'>;
  document: Pick<Document, 'text' | 'language'>;
}

export function saysHeadline({ sheet: { headline }, document }: Told, { start, end }: Span): boolean {
  if (headline.start !== null && headline.end !== null && headline.start < end && headline.end > start) return true;
  const words = stemsIn(document, { start, end: Math.min(end, start + LONGEST_READ) });
  const told = stemsOfTitle(headline.text.slice(0, LONGEST_READ), document.language);
  const shared = [...told].filter((stem) => words.has(stem)).length;
  return overlap(told, words) >= SAME && shared >= told.size * SAME;
}

/**
 * A sentence that holds such a share of the title's stems says it once more, whatever else it tells: of five such cards
 * in other languages than English a strict editor would have printed one.
 */
const MOSTLY = 0.7;

/** Does it mostly say the title, so that what is new should be told first? */
export function isTitleAgain({ sheet: { headline }, document }: Told, { start, end }: Span): boolean {
  if (document.language === 'en' || headline.from !== 'title') return false;
  const words = stemsIn(document, { start, end: Math.min(end, start + LONGEST_READ) });
  const told = stemsOfTitle(headline.text.slice(0, LONGEST_READ), document.language);
  return told.size > 0 && [...told].filter((stem) => words.has(stem)).length >= MOSTLY * told.size;
}

/** «Ma fille a été emportée»: a headline that is nothing but somebody's words tells neither of whom nor of what. */
const ONLY_QUOTED = /^[“„«"‘‚]\s?[^“”„«»"]+\s?[”“»"’][.!]?$/u;

export const isOnlyQuoted = ({ sheet: { headline } }: Told): boolean => ONLY_QUOTED.test(headline.text);

/** Words that are the whole headline: on a card they would stand without any. */
export const isWholeHeadline = (planning: Told, span: Span): boolean =>
  isOnlyQuoted(planning) && isQuotedInHeadline(planning, span);

/** Are these somebody else's words than those which are the whole headline? Under it they would be one's own cry. */
export function isUnderOthersWords(planning: Told, span: Span): boolean {
  return ONLY_QUOTED.test(planning.sheet.headline.text) && !isQuotedInHeadline(planning, span);
}

/**
 * Is a passage of another matter than a headline that was taken from the text, or is somebody's words alone? Under an
 * opening anecdote it is read as if it told of that: of 15 such cards that editors judged they printed two. A title
 * says what all of it is about.
 */
export function isOfElse({ sheet: { headline }, document }: Told, { start, end }: Span): boolean {
  const tellsAll = headline.from !== 'lead' && !ONLY_QUOTED.test(headline.text);
  if (tellsAll || headline.by !== undefined) return false;
  const words = stemsIn(document, { start, end: Math.min(end, start + LONGEST_READ) });
  const told = stemsOfTitle(headline.text.slice(0, LONGEST_READ), document.language);
  return told.size > 0 && ![...told].some((stem) => words.has(stem));
}

/**
 * Letters that a card holds whole in every size and theme, the headline over the words counted: past it one of the two
 * is cut. With 375 eighteen of 32 passages without room were good ones; with 490, of quotations under the writer's
 * sentence, many lost what their speaker came to say at the end ("… Where are these people supposed to go?").
 */
export const TOGETHER = 540;

/** Is there room for both the words and, where they do not say it, the headline? */
export function fitsTogether(planning: Told, span: Span, more = 0): boolean {
  const own = planning.document.text.slice(span.start, span.end);
  const headline = saysHeadline(planning, span) ? '' : planning.sheet.headline.text;
  return visualLength(own) + visualLength(headline) + more <= TOGETHER;
}

/** The headline and where it stands; nothing where the words themselves say it. */
export function matterOf(planning: Told, span: Span): { matter: string; pieces: Piece[] } {
  if (saysHeadline(planning, span)) return { matter: '', pieces: [] };
  const { headline } = planning.sheet;
  if (!isQuotedInHeadline(planning, span)) return { matter: headline.text, pieces: headlinePiece(headline) };
  const matter = BEFORE_QUOTED.exec(headline.text)?.[1] ?? '';
  const [piece] = matter === '' ? [] : headlinePiece(headline);
  return { matter, pieces: piece ? [{ ...piece, end: piece.start + matter.length }] : [] };
}

/** “Storm at sea: ‘When the oceans overheat, storms follow’”: what is quoted there. */
const QUOTED = /[“„«"‘‚](.+?)[”“»"’](?!\p{L})/gu;
/** The words before it, where they end by themselves: two at least. */
const BEFORE_QUOTED = /^([^“„«"‘‚:]+\s[^“„«"‘‚:]+(?=:)|[^“„«"‘‚]+\s[^“„«"‘‚]+?(?=\s[–—-]))[\s:–—-]+[“„«"‘‚]/u;
/** Fewer words in marks are a term, not what was said. */
const LEAST_QUOTED = 4;

/** Does the headline quote these very words, so that they would stand twice? */
function isQuotedInHeadline({ sheet: { headline }, document }: Told, { start, end }: Span): boolean {
  const words = stemsIn(document, { start, end: Math.min(end, start + LONGEST_READ) });
  return [...headline.text.slice(0, LONGEST_READ).matchAll(QUOTED)].some(([, quoted = '']) => {
    const told = stemsOfTitle(quoted, document.language);
    const shared = [...told].filter((stem) => words.has(stem)).length;
    return told.size >= LEAST_QUOTED && shared >= told.size * SAME;
  });
}
