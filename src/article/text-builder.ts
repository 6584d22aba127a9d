/**
 * Builds an article's text block by block and keeps each block's offsets: one space between words, one blank line
 * between blocks.
 */
import type { Block, LeftOutReason } from './article.ts';
import { normalizeText, withoutControls } from './clean-text.ts';

const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;
/**
 * An override to its end or the block's; and a right-to-left frame without a letter that runs that way, which turns
 * the order of numbers and signs: "12-15" is shown as "15-12".
 */
const OVERRIDDEN = /[\u202d\u202e][^\u202c]*\u202c?|[\u202b\u2067][^\u202c\u2069\u0590-\u08ff]*(?:[\u202c\u2069]|$)/g;

export class TextBuilder {
  #parts: string[] = [];
  #length = 0;
  #blocks: Block[] = [];
  #kind: Block['kind'] | null = null;
  #level: number | null = null;
  #pending: string[] = [];
  #verbatim = false;
  readonly #leftOut = new Set<LeftOutReason>();

  /** Notes that words were left out, and why. */
  leaveOut(reason: LeftOutReason): void {
    this.#leftOut.add(reason);
  }

  /** Begins a block; one that is open ends. `level`: of a heading. */
  open(kind: Block['kind'], level: number | null = null): void {
    this.close();
    this.#kind = kind;
    this.#level = level;
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
    const raw = this.#inReadingOrder(this.#pending.join(''));
    const text = this.#verbatim ? normalizeText(raw) : raw.replace(/ *\n[ \n]*/g, '\n').replace(/ {2,}/g, ' ').trim();
    const kind = this.#kind ?? 'paragraph';
    const level = this.#level;
    this.#pending = [];
    this.#verbatim = false;
    this.#kind = null;
    this.#level = null;
    if (text === '') return;
    if (this.#length > 0) this.#push('\n\n');
    this.#blocks.push({
      start: this.#length, end: this.#length + text.length, kind, ...(level !== null && { level }),
    });
    this.#push(text);
  }

  /**
   * Words under a mark that overrides direction are shown in another order than they stand; the other marks only show.
   */
  #inReadingOrder(raw: string): string {
    if (!DIRECTION.test(raw)) return raw;
    const kept = raw.replace(OVERRIDDEN, ' ');
    if (kept !== raw) this.leaveOut('reordered');
    return kept.replace(new RegExp(DIRECTION, 'g'), '');
  }

  finish(): { text: string; blocks: Block[]; leftOut: LeftOutReason[] } {
    this.close();
    return { text: this.#parts.join(''), blocks: this.#blocks, leftOut: [...this.#leftOut] };
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** Zero-width characters vanish; white space becomes one space. */
const fold = (run: string) => (/\s/.test(run.replaceAll('\ufeff', '')) ? ' ' : '');
