/**
 * What Markdown writers use beyond CommonMark, and what nobody sees: settled in one pass over the source before it is
 * parsed.
 */

/** Opening and closing of what HTML shows to nobody. */
const UNSEEN: readonly (readonly [string, string])[] = [
  ['<!--', '-->'], ['<?', '?>'], ['<![CDATA[', ']]>'], ['<!', '>'],
];

/**
 * Without comments, processing instructions and the like, without footnotes and the boxes of task lists. An opening
 * that
 * nothing closes is text; it is escaped, since CommonMark's parser would look for its end from every one of them anew.
 */
export function settleMarks(source: string): string {
  return withoutUnseen(source)
    .replace(/^ {0,3}\[\^[^\]\s]{1,60}\]:[^\n]*(?:\n[ \t]+\S[^\n]*)*$/gm, '')
    .replace(/\[\^[^\]\s]{1,60}\]/g, '')
    .replace(/^([ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})\[[ xX]\][ \t]+/gm, '$1');
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
