/** The words that a composition sets: what a reader, or tesseract, should find in the picture. */
import { resolve, type Node } from '../../src/render/element.ts';
import type { Composition } from '../../templates/compose.ts';

export function shownWords({ element }: Composition): string[] {
  return wordsIn(textOf(resolve(element)));
}

/** Case, marks and what only typesetting adds are no words. */
export function wordsIn(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().replace(/['’]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Of the words that were meant, those that were not read; each reading answers for one word. */
export function unread(meant: string[], read: string[]): string[] {
  const left = new Map<string, number>();
  for (const word of read) left.set(word, (left.get(word) ?? 0) + 1);
  return meant.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}

function textOf(nodes: Node[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : ` ${textOf(node.props.children ?? [])} `)).join('');
}
