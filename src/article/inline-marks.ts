/** Follows one Markdown block through its inline nodes: what is struck out, hidden or raised there. */
import type { LeftOutReason } from './article.ts';
import { isReordered, isStruckOut, isUnseen } from './html/visible/is-unseen.ts';
import { raisedText } from './html/visible/raised-text.ts';
import { readDeclarations } from './html/visible/style-rules.ts';
import type { TextBuilder } from './text-builder.ts';

const TAG = /^<(\/?)([a-z][a-z\d]*)\b([^>]*)>$/i;
const STRUCK = new Set(['del', 's', 'strike']);

export class InlineMarks {
  readonly #out: TextBuilder;
  /** Marks `~~` that the block still holds: an odd one at the end is text. */
  #tildes: number;
  #struck = false;
  /** The tag that hides or raises the words behind it, until its end. */
  #within: { tag: string; depth: number; reason: LeftOutReason | 'raised' } | null = null;
  #raised = '';
  #before = '';
  /** Words were left out here: what follows does not join what stands before. */
  #parted = false;

  constructor(out: TextBuilder, tildes: number) {
    this.#out = out;
    this.#tildes = tildes;
  }

  text(literal: string): void {
    const parts = literal.split('~~');
    parts.forEach((part, index) => {
      if (index > 0) this.#toggle();
      this.add(part);
    });
  }

  /** A tag in the line: `<del>`, `<sup>`, `<span style="display:none">` and their ends. */
  tag(literal: string): void {
    const [, slash, name = '', attributes = ''] = TAG.exec(literal) ?? [];
    const tag = name.toLowerCase();
    if (this.#within) {
      if (tag !== this.#within.tag) return;
      this.#within.depth += slash ? -1 : 1;
      if (this.#within.depth === 0) this.#leave();
    } else if (tag === 'q') this.add(slash ? '”' : '“');
    else if (!slash) {
      const reason = reasonOf(tag, attributes);
      if (reason) this.#within = { tag, depth: 1, reason };
    }
  }

  #toggle(): void {
    if (!this.#struck && this.#tildes < 2) return this.add('~~');
    this.#tildes -= 1;
    this.#struck = !this.#struck;
    this.#parted = true;
    this.#out.leaveOut('struck-out');
  }

  /** Words, or a space where a line breaks. */
  add(text: string): void {
    if (this.#within?.reason === 'raised') this.#raised += text;
    else if (!this.#struck && !this.#within) {
      if (text === '') return;
      if (this.#parted && /[\p{L}\p{N}]$/u.test(this.#before) && /^[\p{L}\p{N}]/u.test(text)) this.#out.add(' ');
      this.#parted = false;
      this.#before = (this.#before + text).slice(-12);
      this.#out.add(text);
    }
  }

  #leave(): void {
    const reason = this.#within?.reason;
    this.#within = null;
    if (reason === 'raised') {
      const raised = this.#raised.trim();
      this.#raised = '';
      const text = raisedText(this.#before, raised, false) ?? raised;
      if (text === '') this.#out.leaveOut('note-mark');
      if (text === '') this.#parted = true;
      this.add(text);
    } else if (reason) {
      this.#out.leaveOut(reason);
      this.#parted = true;
    }
  }
}

function reasonOf(tag: string, attributes: string): LeftOutReason | 'raised' | null {
  if (STRUCK.has(tag)) return 'struck-out';
  if (tag === 'bdo') return 'reordered';
  if (tag === 'sup') return 'raised';
  if (tag === 'rt' || tag === 'rp') return 'hidden'; // how the characters beside it are spoken
  if (tag === 'script' || tag === 'style') return 'hidden';
  const style = readDeclarations(
    (/\bstyle\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes)?.slice(1).find(Boolean) ?? '')
      .replace(/\/\*.{0,200}?\*\//g, '')
      .toLowerCase(),
  );
  if (isStruckOut(style)) return 'struck-out';
  if (isReordered(style)) return 'reordered';
  return isUnseen(style) || /\shidden(?:[\s=/]|$)/i.test(attributes) ? 'hidden' : null;
}
