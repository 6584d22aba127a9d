/** Annotated articles (JSON lines) as documents with their quotations, and the speakers that people found for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { URL } from 'node:url';
import { detectLanguage } from '../../src/article/language.ts';
import { normalizeText } from '../../src/article/clean-text.ts';
import { readPlainText } from '../../src/article/plain-text.ts';
import { readDocument } from '../../src/text/read-document.ts';
import type { Document } from '../../src/text/document.ts';

export interface GoldQuote {
  text: string;
  start: number;
  end: number;
  speaker: string | null;
  named: boolean;
  role: string | null;
  mention: string;
  alt?: string[];
}

export interface Annotated {
  id: string;
  document: Document;
  quotes: GoldQuote[];
  /** What stands between marks and is no speech; what is in neither list nobody has judged. */
  notSpeech: string[] | null;
  /** Written by us, for a test. */
  isOwn?: boolean;
  /** Written by us as newspapers do, to be learned from. */
  isStory?: boolean;
  /** A few sentences of a test. */
  isPassage?: boolean;
  /** The rules were made on it: right there more often than anywhere. */
  isKnown?: boolean;
  /** Of another group of languages: learned from beside the group's own articles, at less weight. */
  isLent?: boolean;
}

interface Row {
  id: string;
  text: string;
  title?: string | null;
  quotes: GoldQuote[];
  notSpeech?: string[];
}

/** @throws where a file is no JSON lines, or its texts are not clean, so that the offsets would not fit. */
export function readAnnotated(files: readonly string[]): Annotated[] {
  const rows = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line): Row => JSON.parse(line)),
  );
  return rows.map(({ id, text: raw, title, quotes, notSpeech = null }) => {
    const text = normalizeText(raw);
    const shift = raw.length - raw.trimStart().length;
    const found = readPlainText(text, title ?? null);
    const document = readDocument({ ...found, language: detectLanguage(text, null) });
    return {
      id,
      document,
      notSpeech,
      quotes: quotes.map((quote) => ({ ...quote, start: quote.start - shift, end: quote.end - shift })),
    };
  });
}

/** Our own articles and passages, whose every speaker is known: the constructions that no other article may have. */
export async function readOwn(): Promise<Annotated[]> {
  const corpus = new URL('../../test/corpus/', import.meta.url);
  const folders = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const articles = folders.map(({ name }) => {
    const { quotes, language = 'en' } = JSON.parse(readFileSync(new URL(`${name}/expected.json`, corpus), 'utf8'));
    const told = quotes.map((quote: OwnQuote & { speaker: { name: string } | null }) => ({
      ...quote,
      by: quote.speaker?.name ?? null,
    }));
    return ownArticle(name, readFileSync(new URL(`${name}/article.txt`, corpus), 'utf8').trim(), language, told);
  });
  const passages = new URL('../../test/extract/quotes/passages/', import.meta.url);
  for (const file of readdirSync(passages).filter((name) => /^\w\w\.ts$/.test(name)).sort()) {
    const language = file.slice(0, 2);
    const { [language.toUpperCase()]: all } = await import(new URL(file, passages).href);
    all.forEach(({ text, quotes }: { text: string; quotes: { says: string; by: string | null }[] }, i: number) => {
      articles.push(ownArticle(`${language}-${i}`, text, language, quotes.map(({ says, by }) => ({ text: says, by }))));
    });
  }
  return articles;
}

interface OwnQuote { text: string; by: string | null }

function ownArticle(id: string, text: string, language: string, quotes: readonly OwnQuote[]): Annotated {
  const found = readPlainText(text);
  let from = 0;
  const placed = quotes.map(({ text: words, by }): GoldQuote => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { text: words, start, end: from, speaker: by, named: true, role: null, mention: 'own' };
  });
  return { id, document: readDocument({ ...found, language }), quotes: placed, notSpeech: null, isOwn: true };
}
