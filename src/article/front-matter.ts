/**
 * The front matter of a Markdown file (a YAML block of simple `key: value` lines between `---`): metadata, no part of
 * the text.
 */
import type { ArticleMeta } from './article.ts';
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

export interface FrontMatter {
  meta: Partial<Record<keyof ArticleMeta, string>>;
  /** Offset of the first character behind the block; 0 without one. */
  end: number;
}

export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { meta: {}, end: 0 };
  if (!/^---[ \t]*\n/.test(text)) return none;
  const close = text.slice(0, LONGEST).search(/\n(?:---|\.\.\.)[ \t]*(?:\n|$)/);
  if (close < 0) return none;
  const lines = text.slice(text.indexOf('\n') + 1, close).split('\n');
  if (!lines.every((line) => /^(?:\s*$|\s*#|[\w-]+\s*:|\s+\S|-\s)/.test(line))) return none;
  const end = text.indexOf('\n', close + 1);
  return { meta: readLines(lines), end: end < 0 ? text.length : end + 1 };
}

function readLines(lines: string[]): FrontMatter['meta'] {
  const meta: FrontMatter['meta'] = {};
  lines.forEach((line, index) => {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const field = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
    if (!field || meta[field] !== undefined || /^\s/.test(line)) return;
    const raw = scalar(line.slice(colon + 1)) || listBelow(lines, index + 1);
    const value = field === 'publishedAt' ? parseDate(raw) : raw;
    if (value) meta[field] = value;
  });
  return meta;
}

/** `"Quoted"`, `[a, b]`, `plain # comment` → the value; several are joined by ", ". */
function scalar(raw: string): string {
  const value = raw.trim();
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(value);
  if (quoted) return (quoted[1]?.replace(/\\(.)/g, '$1') ?? quoted[2]?.replaceAll("''", "'") ?? '').trim();
  if (value.startsWith('[') && value.endsWith(']'))
    return value.slice(1, -1).split(',').map(scalar).filter(Boolean).join(', ');
  return value.replace(/(?:^|\s)#.*$/, '').trim();
}

function listBelow(lines: string[], from: number): string {
  const items: string[] = [];
  for (let line = lines[from]; line !== undefined && /^\s*-\s/.test(line); line = lines[++from]) {
    items.push(scalar(line.replace(/^\s*-\s+(?:name:\s*)?/, '')));
  }
  return items.filter(Boolean).join(', ');
}
