/** Builds an article's text block by block and keeps each block's offsets: one space between words, one blank line between blocks. */
import type { Block } from './article.ts';
import { normalizeText, withoutControls } from './clean-text.ts';

export class TextBuilder {
  #parts: string[] = [];
  #length = 0;
  #blocks: Block[] = [];
  #kind: Block['kind'] | null = null;
  #pending: string[] = [];
  #verbatim = false;

  /** Begins a block; one that is open ends. */
  open(kind: Block['kind']): void {
    this.close();
    this.#kind = kind;
  }

  /** Text of the open block (a paragraph, where none is). White space is folded; `verbatim` keeps it, for code. */
  add(text: string, how: 'folded' | 'verbatim' = 'folded'): void {
    if (how === 'verbatim') this.#verbatim = true;
    const clean = withoutControls(text);
    this.#pending.push(how === 'verbatim' ? clean : clean.replace(/[\s\u200b\ufeff\u00ad]+/g, fold));
  }

  lineBreak(): void {
    this.#pending.push('\n');
  }

  /** Whether the open block has words yet. */
  get empty(): boolean {
    return this.#pending.every((part) => !/\S/.test(part));
  }

  close(): void {
    const raw = this.#pending.join('');
    const text = this.#verbatim ? normalizeText(raw) : raw.replace(/ *\n[ \n]*/g, '\n').replace(/ {2,}/g, ' ').trim();
    const kind = this.#kind ?? 'paragraph';
    this.#pending = [];
    this.#verbatim = false;
    this.#kind = null;
    if (text === '') return;
    if (this.#length > 0) this.#push('\n\n');
    this.#blocks.push({ start: this.#length, end: this.#length + text.length, kind });
    this.#push(text);
  }

  finish(): { text: string; blocks: Block[] } {
    this.close();
    return { text: this.#parts.join(''), blocks: this.#blocks };
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** Zero-width characters vanish; white space becomes one space. */
const fold = (run: string) => (/\s/.test(run.replaceAll('\ufeff', '')) ? ' ' : '');
