/**
 * The body of a Word document, read as one stream of tags into paragraphs: what is shown, in the order of the file. No
 * tree is built, and no entity of a DTD is known.
 */
import { Parser } from 'htmlparser2';
import type { LeftOutReason } from '../../article.ts';
import { raisedText } from '../../html/visible/raised-text.ts';

export interface WordParagraph {
  text: string;
  /** Id of its style; "" for the usual one. */
  style: string;
  isListItem: boolean;
  /** Height of its largest type in half points; 0 where the style says it. */
  size: number;
  /** The table that it stands in, row by row, by number; null outside. */
  cell: { table: number; row: number; cell: number } | null;
}

interface WordBody {
  paragraphs: WordParagraph[];
  leftOut: Set<LeftOutReason>;
}

/** Characters that tell what a raised one is: "km", "10". */
const BEFORE = 12;
/** Their words are not shown: removed and moved by tracked changes, … */
const REMOVED = new Set(['w:del', 'w:movefrom', 'w:deltext']);
/** … the older twin of a text box, codes of fields, former properties, the reading that stands above a word. */
const SILENT = new Set([...REMOVED, 'mc:fallback', 'w:instrtext', 'w:pprchange', 'w:rprchange', 'w:rt']);
const WORDS: ReadonlyMap<string, string> = new Map([
  ['w:tab', ' '], ['w:ptab', ' '], ['w:br', '\n'], ['w:cr', '\n'], ['w:nobreakhyphen', '-'],
]);

export function readWordXml(xml: string): WordBody {
  const reader = new WordReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name.toLowerCase(), attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name.toLowerCase()),
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: false },
  );
  parser.end(xml);
  return reader.finish();
}

type Open = Omit<WordParagraph, 'text'> & { parts: string[] };

class WordReader {
  readonly #done: WordParagraph[] = [];
  readonly #leftOut = new Set<LeftOutReason>();
  /** Paragraphs that are open: a text box stands in one, and its own paragraphs are read first. */
  readonly #open: Open[] = [];
  readonly #tables: { table: number; row: number; cell: number }[] = [];
  #tableCount = 0;
  #silent = 0;
  #removed = false;
  #inText = 0;
  /** What the properties of the run say that is being read. */
  #run: { hidden: boolean; struck: boolean; raised: boolean; size: number } = plainRun();

  open(name: string, attributes: Record<string, string>): void {
    if (SILENT.has(name)) this.#silent += 1;
    if (REMOVED.has(name)) this.#removed = true;
    if (this.#silent > 0) return;
    const value = attributes['w:val'] ?? '';
    this.#frame(name);
    this.#property(name, value);
    const at = this.#open.at(-1);
    if (name === 'w:t') this.#inText += 1;
    else if (WORDS.has(name) && attributes['w:type'] !== 'page') this.#add(WORDS.get(name) ?? '');
    else if (name === 'w:footnotereference' || name === 'w:endnotereference') this.#leftOut.add('note-mark');
    else if (at && name === 'w:pstyle') at.style = value;
    else if (at && name === 'w:numpr') at.isListItem = true;
  }

  text(text: string): void {
    if (this.#removed && /\S/.test(text)) this.#leftOut.add('struck-out');
    else if (this.#silent === 0 && this.#inText > 0) this.#add(text);
  }

  close(name: string): void {
    if (SILENT.has(name)) {
      this.#silent = Math.max(0, this.#silent - 1);
      if (this.#silent === 0) this.#removed = false;
      return;
    }
    if (this.#silent > 0) return;
    if (name === 'w:t') this.#inText -= 1;
    else if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:tbl') this.#tables.pop();
  }

  finish(): WordBody {
    while (this.#open.length > 0) this.#endParagraph();
    return { paragraphs: this.#done, leftOut: this.#leftOut };
  }

  /** Paragraphs, tables, rows and cells. */
  #frame(name: string): void {
    const table = this.#tables.at(-1);
    if (name === 'w:p') {
      this.#open.push({ parts: [], style: '', isListItem: false, size: 0, cell: table ? { ...table } : null });
    } else if (name === 'w:tbl') this.#tables.push({ table: ++this.#tableCount, row: 0, cell: 0 });
    else if (name === 'w:tr' && table) table.row += 1;
    else if (name === 'w:tc' && table) table.cell += 1;
    else if (name === 'w:r') this.#run = plainRun();
  }

  /** A property without a value, or with "true" or "1", holds. */
  #property(name: string, value: string): void {
    const holds = !/^(?:0|false|off|none)$/i.test(value);
    if (name === 'w:vanish' || name === 'w:webhidden') this.#run.hidden = holds;
    else if (name === 'w:strike' || name === 'w:dstrike') this.#run.struck = holds;
    else if (name === 'w:vertalign') this.#run.raised = value === 'superscript';
    else if (name === 'w:sz') this.#run.size = Number(value) || 0;
  }

  #add(text: string): void {
    const at = this.#open.at(-1);
    const { hidden, struck, raised, size } = this.#run;
    if (!at) return;
    if (hidden || struck) {
      if (/\S/.test(text)) this.#leftOut.add(hidden ? 'hidden' : 'struck-out');
      return;
    }
    const before = at.parts.slice(-BEFORE).join('').slice(-BEFORE);
    const set = raised ? raisedText(before, text.trim(), false) : null;
    if (set === '') this.#leftOut.add('note-mark');
    at.parts.push(set ?? text);
    if (/\S/.test(text)) at.size = Math.max(at.size, size);
  }

  #endParagraph(): void {
    const at = this.#open.pop();
    if (!at) return;
    const { parts, ...rest } = at;
    const text = parts.join('');
    if (/\S/.test(text)) this.#done.push({ text, ...rest });
  }
}

const plainRun = () => ({ hidden: false, struck: false, raised: false, size: 0 });
