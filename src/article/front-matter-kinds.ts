/** The lines of each kind of front matter as pairs of a name and a value. Values of several are joined by ", ". */
import * as z from 'zod';

/** In order of the block; a name may come twice, and its first value counts. */
export type Pairs = readonly (readonly [name: string, value: string])[];

const YAML_LINE = /^(?:\s*$|\s*#|[\w-]+\s*:|\s+\S|-\s)/;

/** YAML of simple `key: value` lines, lists, folded (`>`) and literal (`|`) words, and a name below `author:`. */
export function pairsOfYaml(lines: string[]): Pairs | null {
  if (!lines.every((line) => YAML_LINE.test(line))) return null;
  return lines.flatMap((line, i) => {
    const colon = line.indexOf(':');
    if (colon < 0 || /^[\s-]/.test(line)) return [];
    const raw = line.slice(colon + 1);
    const value = /^\s*[|>][+-]?\s*$/.test(raw) ? wordsBelow(lines, i + 1) : scalar(raw) || listBelow(lines, i + 1);
    return [[line.slice(0, colon), value]] as const;
  });
}

/** `"Quoted"`, `[a, b]`, `plain # comment` → the value. */
function scalar(raw: string): string {
  const value = raw.trim();
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(value);
  if (quoted) return (quoted[1]?.replace(/\\(.)/g, '$1') ?? quoted[2]?.replaceAll("''", "'") ?? '').trim();
  if (value.startsWith('[') && value.endsWith(']'))
    return value.slice(1, -1).split(',').map(scalar).filter(Boolean).join(', ');
  return value.replace(/(?:^|\s)#.*$/, '').trim();
}

/** The indented lines of a folded or literal scalar. */
function wordsBelow(lines: string[], from: number): string {
  const words: string[] = [];
  for (let i = from; /^(?:\s+\S|\s*$)/.test(lines[i] ?? 'x'); i++) words.push((lines[i] ?? '').trim());
  return words.filter(Boolean).join(' ');
}

/** The items of a list; of items or of one entry that has names of its own, the name. */
function listBelow(lines: string[], from: number): string {
  const items: string[] = [];
  for (let i = from; /^(?:\s*-\s|\s+\S)/.test(lines[i] ?? ''); i++) {
    const line = lines[i] ?? '';
    const named = /^\s*(?:-\s+)?name:\s*(.+)$/.exec(line)?.[1];
    const plain = /^\s*-\s+(?![\w-]+:\s)(.+)$/.exec(line)?.[1];
    const item = named ?? plain;
    if (item !== undefined) items.push(scalar(item));
  }
  return items.filter(Boolean).join(', ');
}

/** TOML of `key = value` lines; what stands below a `[table]` is another's. */
export function pairsOfToml(lines: string[]): Pairs | null {
  const pairs: [string, string][] = [];
  for (const line of lines) {
    if (/^\s*\[/.test(line)) break;
    const found = /^\s*"?([\w-]+)"?\s*=\s*(.+)$/.exec(line);
    if (found === null && /^\s*[^\s#]/.test(line) && pairs.length === 0) return null;
    if (found?.[1] !== undefined) pairs.push([found[1], scalar(found[2] ?? '')]);
  }
  return pairs.length === 0 ? null : pairs;
}

const Named = z.object({ name: z.string() });
const Value = z.union([z.string(), Named, z.array(z.union([z.string(), Named]))]);

/** JSON: words, names of entries, and lists of both. */
export function pairsOfJson(lines: string[]): Pairs | null {
  const parsed = z.record(z.string(), z.unknown()).safeParse(jsonOf(lines.join('\n')));
  if (!parsed.success) return null;
  return Object.entries(parsed.data).flatMap(([name, raw]) => {
    const value = Value.safeParse(raw);
    return value.success ? [[name, wordsOf(value.data)] as const] : [];
  });
}

/** Undefined for what is no JSON: the block is then words of the article. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wordsOf(value: z.infer<typeof Value>): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map((item) => wordsOf(item)).join(', ') : value.name;
}

const PERCENT_LINES = ['title', 'author', 'date'] as const;

/** Pandoc: title, authors and date, each behind a per cent sign. One line alone may be a sentence. */
export function pairsOfPercent(lines: string[]): Pairs | null {
  const isBlock = lines.length > 1 && lines.length <= PERCENT_LINES.length;
  if (!isBlock || !lines.every((line) => /^%(?:\s|$)/.test(line))) return null;
  return lines.map((line, i) => [PERCENT_LINES[i] ?? '', line.slice(1).trim().replaceAll(/\s*;\s*/g, ', ')] as const);
}

/** MultiMarkdown: lines of `Key: value` at the head, up to a blank line. One alone may be a sentence. */
export function pairsOfHeader(lines: string[]): Pairs | null {
  const isHeader = lines.length > 1 && lines.every((line) => /^[\w -]{1,40}:\s+\S/.test(line));
  if (!isHeader) return null;
  return lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const);
}
