/**
 * The front matter of a Markdown file, in the usual kinds: YAML between `---`, TOML between `+++`, JSON alone or
 * between `;;;`, pandoc's three `%` lines, MultiMarkdown's lines at the head. It is metadata, no part of the text.
 */
import type { ArticleMeta } from './article.ts';
import {
  pairsOfHeader, pairsOfJson, pairsOfPercent, pairsOfToml, pairsOfYaml, type Pairs,
} from './front-matter-kinds.ts';
import { parseDate } from './parse-date.ts';

/** Names that site generators use, by field. */
const KEYS: Record<string, keyof ArticleMeta> = {
  title: 'title', headline: 'title',
  author: 'author', authors: 'author', byline: 'author', by: 'author',
  publisher: 'publisher', site: 'publisher', publication: 'publisher',
  date: 'publishedAt', published: 'publishedAt', publishedat: 'publishedAt', published_at: 'publishedAt',
  publishdate: 'publishedAt', pubdate: 'publishedAt', 'date-published': 'publishedAt',
  canonical: 'sourceUrl', canonical_url: 'sourceUrl', canonicalurl: 'sourceUrl', url: 'sourceUrl', source: 'sourceUrl',
  source_url: 'sourceUrl',
  lang: 'language', language: 'language', locale: 'language',
};
const LONGEST = 10_000;

interface FrontMatter {
  meta: Partial<Record<keyof ArticleMeta, string>>;
  /** Offset of the first character behind the block; 0 without one. */
  end: number;
}

interface Kind {
  opens: RegExp;
  /** Where the block ends: the first character behind its last line; −1 where nothing closes it. */
  closes: RegExp;
  /** The block's lines as pairs; null where they are something else. */
  read: (lines: string[]) => Pairs | null;
  /** Its first line is a fence, or belongs to it already. */
  isFenced: boolean;
}

/** The first that fits is read. */
const KINDS: readonly Kind[] = [
  {
    opens: /^---[ \t]*(?:ya?ml)?[ \t]*\n/i, closes: /\n(?:---|\.\.\.)[ \t]*(?=\n|$)/g,
    read: pairsOfYaml, isFenced: true,
  },
  { opens: /^---[ \t]*json[ \t]*\n/i, closes: /\n---[ \t]*(?=\n|$)/g, read: pairsOfJson, isFenced: true },
  { opens: /^---[ \t]*toml[ \t]*\n/i, closes: /\n---[ \t]*(?=\n|$)/g, read: pairsOfToml, isFenced: true },
  { opens: /^\+\+\+[ \t]*\n/, closes: /\n\+\+\+[ \t]*(?=\n|$)/g, read: pairsOfToml, isFenced: true },
  { opens: /^;;;[ \t]*\n/, closes: /\n;;;[ \t]*(?=\n|$)/g, read: pairsOfJson, isFenced: true },
  { opens: /^\{[ \t]*\n/, closes: /\n\}[ \t]*(?=\n|$)/g, read: pairsOfJson, isFenced: false },
  { opens: /^% \S/, closes: /\n(?!%|[ \t])/g, read: pairsOfPercent, isFenced: false },
  { opens: /^(?:title|author|date)[ \t]*:[ \t]+\S/i, closes: /\n(?=[ \t]*\n)/g, read: pairsOfHeader, isFenced: false },
];

export function readFrontMatter(text: string): FrontMatter {
  for (const kind of KINDS) {
    const opening = kind.opens.exec(text)?.[0];
    const found = opening === undefined ? null : readKind(text, kind, opening);
    if (found !== null) return found;
  }
  return { meta: {}, end: 0 };
}

function readKind(text: string, { closes, read, isFenced }: Kind, opening: string): FrontMatter | null {
  closes.lastIndex = opening.length - 1;
  const close = closes.exec(text.slice(0, LONGEST));
  if (close === null) return null;
  const inside = text.slice(isFenced ? opening.length : 0, isFenced ? close.index + 1 : close.index + close[0].length);
  const pairs = read(inside.replace(/\n$/, '').split('\n'));
  return pairs === null ? null : { meta: metaOf(pairs), end: close.index + close[0].length };
}

function metaOf(pairs: Pairs): FrontMatter['meta'] {
  const meta: FrontMatter['meta'] = {};
  for (const [name, raw] of pairs) {
    const key = name.trim().toLowerCase();
    const field = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (!field || meta[field] !== undefined) continue;
    const value = field === 'publishedAt' ? parseDate(raw) : raw.trim();
    if (value) meta[field] = value;
  }
  return meta;
}
