/** The lines of an article that may be points: what number, bullet or heading marks them, and where their words are. */
import type { Block } from '../../article/article.ts';
import { monthNumber } from '../../article/month-names.ts';
import { patternOnce } from '../../pattern.ts';
import { BULLET } from '../../text/bullets.ts';
import type { Document, Paragraph, Span } from '../../text/document.ts';

/** The span holds the words alone: number, bullet and "Tip 3:" stand outside of it. */
export interface Line extends Span {
  /** Where the line itself begins. */
  from: number;
  kind: Paragraph['kind'];
  /** Of a heading, as its page says it; 0 for a short line by itself; null for running text. */
  level: number | null;
  number: number | null;
  text: string;
}

/** A line by itself is no longer, and ends like no sentence. */
const LONGEST = 110;
const OPEN_END = /[^.!?…:;,。！？：；、，|]$/u;
/** "Comedy about a hedge. (October 7, Mill Press)". */
const SENTENCES = /[.!?…]["”’»)]?\s/u;
const SIGNS = new RegExp(String.raw`^(?:(?:${BULLET}|#{1,6}|\p{Extended_Pictographic}\uFE0F?)\s+)+`, 'u');
const STEPS =
  'tip|step|reason|way|rule|idea|sign|mistake|lesson|myth|fact|tipp|schritt|grund|regel|fehler|trick|idee|conseil|' +
  'astuce|' +
  'étape|raison|règle|erreur|consejo|paso|razón|truco|regla|error|clave|consiglio|passo|motivo|regola|errore|trucco|' +
  'dica|razão|regra|erro|truque|no|nr|nº|n°';
/** "1. Bleed", "2) Bleed", "3: Bleed", "4 – Bleed", "#5 Bleed", "Tip 6: Bleed"; "1 May", "1-bed flat" bear none. */
const numberOf = patternOnce(
  'iu', '^(?:(?:', STEPS, String.raw`)\.?\s?)?(?:#(\d{1,2})[.):]?\s+|\(?(\d{1,2})`,
  String.raw`(?:\s?[.)](?:\s+|(?=\p{L}))|\s?:\s+|\s+[–—-]\s+))(?=\S)`,
);

export function linesOf({ paragraphs, text }: Document, blocks: readonly Block[]): Line[] {
  const levels = new Map(blocks.map(({ start, level }) => [start, level]));
  return paragraphs.flatMap((paragraph) =>
    spansOf(text, paragraph).map((span, index, all) => {
      const isOwn = index === 0 && (all.length === 1 || paragraph.kind !== 'heading');
      const level = paragraph.kind === 'heading' ? (levels.get(paragraph.start) ?? 0) : null;
      return lineOf(text, span, paragraph.kind, isOwn ? level : null);
    }));
}

function spansOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const part of text.slice(start, end).split('\n')) {
    if (/\S/.test(part)) found.push({ start: from, end: from + part.trimEnd().length });
    from += part.length + 1;
  }
  return found;
}

function lineOf(whole: string, { start, end }: Span, kind: Paragraph['kind'], headed: number | null): Line {
  const line = whole.slice(start, end);
  const bullet = SIGNS.exec(line)?.[0].length ?? 0;
  const mark = numberOf().exec(line.slice(bullet));
  const isNumbered = mark !== null && !isDay(line.slice(bullet + mark[0].length));
  const at = start + bullet + (isNumbered ? mark[0].length : 0);
  const said = whole.slice(at, end).trimEnd();
  const words = { start: at, end: at + (said.endsWith(':') ? said.slice(0, -1).trimEnd() : said).length };
  const text = whole.slice(words.start, words.end);
  const isShort = text.length <= LONGEST && OPEN_END.test(text) && !SENTENCES.test(text);
  const isAlone = kind === 'text' && isShort;
  const level = headed ?? (isAlone ? 0 : null);
  return { ...words, from: start, kind, level, number: isNumbered ? Number(mark[1] ?? mark[2]) : null, text };
}

/** "1. Mai: Kundgebung". */
const isDay = (behind: string): boolean => monthNumber(/^\p{L}+/u.exec(behind)?.[0] ?? '') !== null;
