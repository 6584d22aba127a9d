/**
 * What Markdown writers use beyond CommonMark, and what nobody sees: settled over the source before it is parsed, code
 * blocks left alone.
 */

/** Opening and closing of what HTML shows to nobody. */
const UNSEEN: readonly (readonly [string, string])[] = [
  ['<!--', '-->'], ['<?', '?>'], ['<![CDATA[', ']]>'], ['<!', '>'],
];

const FREE_BEFORE = String.raw`(?<![\p{L}\p{N}\\`;
const FREE_AFTER = String.raw`(?![\p{L}\p{N}`;
/** Words between two marks that touch them: "~$9 million~", but not "~5 and ~6". */
const between = (mark: string): RegExp => {
  const char = mark.at(-1) ?? '';
  const inside = `([^\\s${char}](?:[^${char}\\n]{0,400}[^\\s${char}])?)`;
  return new RegExp(`${FREE_BEFORE}${char}])${mark}${inside}${mark}${FREE_AFTER}${char}])`, 'gu');
};

/** Each pattern is bounded, so that a text of its first sign alone is read in steps as many as it is long. */
const MARKS: readonly (readonly [pattern: RegExp, becomes: string])[] = [
  // footnotes: the note with its indented lines and paragraphs, the mark, the note in the line
  [/^ {0,3}\[\^[^\]\s]{1,60}\]:[^\n]*(?:\n[ \t]+\S[^\n]*|\n[ \t]*\n(?: {2,8}|\t)\S[^\n]*)*$/gm, ''],
  [/\[\^[^\]\s]{1,60}\]/g, ''],
  [/(?<=\S)\^\[[^\]\n]{1,600}\]/g, ''],
  // boxes of task lists
  [/^([ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})\[[ xX]\][ \t]+/gm, '$1'],
  // struck by one tilde, marked, inserted; H~2~O and 10^6^
  [between('~'), '~~$1~~'],
  [between('=='), '$1'],
  [between('\\+\\+'), '$1'],
  [/(?<=\p{L})~(\d{1,3})~(?!~)/gu, '$1'],
  [/(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+−-]{1,20})\^/gu, '<sup>$1</sup>'],
  // wiki links, short codes and attributes of site generators, tables of contents, abbreviations, admonitions
  [/\[\[_?TOC_?\]\]|^\[TOC\]$/gim, ''],
  [/(?<!!)\[\[(?:[^\]|\n]{1,200}\|)?([^\]|\n]{1,200})\]\]/g, '$1'],
  [/\{\{[<%][^}\n]{0,400}[>%]\}\}|\{%[^}\n]{0,400}%\}/g, ''],
  [/[ \t]?\{:?[ ]?[.#][^}\n]{0,200}\}/g, ''],
  [/^\*\[[^\]\n]{1,60}\]:[^\n]*$/gm, ''],
  [/^ {0,3}(?::::+[^\n]*|!!! [^\n]*)$/gm, ''],
  [/^((?: {0,3}>){1,9}[ \t]?)\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*$/gm, '$1'],
];
const DELIMITER_ROW = /^ {0,3}\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?[ \t]*)?$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
/** A tag of struck words that reaches over paragraphs. */
const STRUCK = /<(del|s|strike)\b[^<>]{0,200}>/gi;

/**
 * Without comments, processing instructions and the like, without footnotes, boxes of task lists and short codes. An
 * opening that nothing closes is text; it is escaped, since CommonMark's parser would look for its end from every one
 * of them anew.
 */
export function settleMarks(source: string): string {
  return outsideCode(struckInEach(withoutUnseen(source)), (words) => {
    const settled = MARKS.reduce((text, [pattern, becomes]) => text.replace(pattern, becomes), words);
    return tablesApart(settled);
  });
}

/** Changes the lines between code fences; those inside stay. */
function outsideCode(source: string, change: (words: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  let open: string | null = null;
  let at = 0;
  for (const line of source.split('\n')) {
    const fence = FENCE.exec(line)?.[0].trim() ?? null;
    if (fence !== null && (open === null || open === fence)) {
      const end = open === null ? at : at + line.length;
      const part = source.slice(from, end);
      parts.push(open === null ? change(part) : part);
      open = open === null ? fence : null;
      from = end;
    }
    at += line.length + 1;
  }
  const rest = source.slice(from);
  return parts.join('') + (open === null ? change(rest) : rest);
}

/** A pipe table right below a line of text begins a block of its own. */
function tablesApart(words: string): string {
  const lines = words.split('\n');
  return lines
    .map((line, i) => {
      const isHead = line.includes('|') && DELIMITER_ROW.test(lines[i + 1] ?? '');
      return isHead && (lines[i - 1] ?? '').trim() !== '' ? `\n${line}` : line;
    })
    .join('\n');
}

/** "<del>one\n\ntwo</del>" is struck in both paragraphs: each gets its own tags. */
function struckInEach(source: string): string {
  const parts: string[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  for (const { index, 0: begin, 1: name = '' } of source.matchAll(STRUCK)) {
    const end = `</${name}>`;
    if (index < at || unclosed.has(end)) continue;
    const close = source.indexOf(end, index + begin.length);
    if (close < 0) {
      unclosed.add(end);
      continue;
    }
    const inside = source.slice(index + begin.length, close);
    const paragraphs = inside.split(/\n[ \t]*\n\s*/).map((words) => words.trim());
    parts.push(source.slice(at, index));
    if (paragraphs.length === 1) parts.push(begin, inside, end);
    else parts.push(paragraphs.map((words) => (words === '' ? '' : `${begin}${words}${end}`)).join('\n\n'));
    at = close + end.length;
  }
  return parts.join('') + source.slice(at);
}

function withoutUnseen(source: string): string {
  const parts: string[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  for (let open = nextOpening(source, 0); open >= 0; open = nextOpening(source, at)) {
    const [begin, end] = UNSEEN.find(([mark]) => source.startsWith(mark, open)) ?? ['<', '>'];
    const close = unclosed.has(end) ? -1 : source.indexOf(end, open + begin.length);
    parts.push(source.slice(at, open));
    if (close < 0) {
      unclosed.add(end);
      parts.push('&lt;');
    }
    at = close < 0 ? open + 1 : close + end.length;
  }
  return parts.join('') + source.slice(at);
}

function nextOpening(source: string, from: number): number {
  const opening = /<[?!]/g;
  opening.lastIndex = from;
  return opening.exec(source)?.index ?? -1;
}
