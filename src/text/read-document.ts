/** An article's text as a document: paragraphs, sentences, tokens, each with its true offsets. Linear in the text. */
import type { Article } from '../article/article.ts';
import type { Document, Paragraph, Sentence, Token } from './document.ts';
import { withOwnersMarks } from './owners-mark.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { withTitleStops } from './title-stops.ts';
import { hasClitics, splitClitics } from './split-clitics.ts';
import { sentenceEnds } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';

/**
 * Reads an article into paragraphs, sentences and tokens (UTF-16 offsets into `article.text`).
 *
 * @example readDocument({ text: 'Mr. Day left. He ran.', bodyStart: 0, blocks: [], language: 'en' }).sentences.length
 * // 2
 */
export function readDocument(article: Pick<Article, 'text' | 'bodyStart' | 'blocks' | 'language'>): Document {
  const { text } = article;
  const language = article.language.split('-')[0]?.toLowerCase() || 'und';
  const clitics = hasClitics(language);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const raw of splitParagraphs(article)) {
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    const words = withOwnersMarks(text, tokenize(text, raw.start, raw.end), raw, language);
    const parts = clitics ? words.flatMap((token) => splitClitics(text, token, language)) : words;
    for (const token of withTitleStops(text, parts, language)) tokens.push(token);
    let from = firstToken;
    for (const end of sentenceEnds(text, tokens, firstToken, tokens.length, language)) {
      const first = tokens[from];
      const last = tokens[end - 1];
      if (!first || !last) continue;
      for (let i = from; i < end; i++) (tokens[i] as Token).sentence = sentences.length;
      sentences.push({
        start: first.start,
        end: last.end,
        paragraph: paragraphs.length,
        firstToken: from,
        endToken: end,
      });
      from = end;
    }
    paragraphs.push({ start: raw.start, end: raw.end, kind: raw.kind, firstSentence, endSentence: sentences.length });
  }
  return { text, language, bodyStart: article.bodyStart, paragraphs, sentences, tokens };
}
