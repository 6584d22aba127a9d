/** The article as paragraphs of stretches, each with where it stands and what the sheet reads in it. */
import type { Sheet } from '../../schema.ts';
import type { Span } from '../../text/document.ts';

type MarkKind = 'fact' | 'quote' | 'figure' | 'person';

export interface Stretch {
  start: number;
  text: string;
  kinds: MarkKind[];
}

interface Marked extends Span {
  kind: MarkKind;
}

/** A line break ends a paragraph; blank lines are left out, their offsets are not. */
export function markedParagraphs(
  text: string,
  sheet: Pick<Sheet, 'facts' | 'quotes' | 'figures' | 'people'>,
): Stretch[][] {
  const marks: Marked[] = [
    ...sheet.facts.map(({ start, end }) => ({ start, end, kind: 'fact' as const })),
    ...sheet.quotes.map(({ start, end }) => ({ start, end, kind: 'quote' as const })),
    ...sheet.figures.map(({ start, end }) => ({ start, end, kind: 'figure' as const })),
    ...sheet.people.flatMap(({ start, end }) =>
      start === undefined || end === undefined ? [] : [{ start, end, kind: 'person' as const }],
    ),
  ];
  return [...text.matchAll(/[^\n]+/gu)].map((line) =>
    stretches(text, { start: line.index, end: line.index + line[0].length }, marks),
  );
}

function stretches(text: string, line: Span, marks: readonly Marked[]): Stretch[] {
  const inside = marks.filter((mark) => mark.start < line.end && mark.end > line.start);
  const edges = new Set([line.start, line.end]);
  for (const { start, end } of inside) for (const edge of [start, end]) if (isWithin(edge, line)) edges.add(edge);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? line.end;
    const kinds = inside.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kind);
    return { start, text: text.slice(start, end), kinds: [...new Set(kinds)] };
  });
}

const isWithin = (edge: number, { start, end }: Span): boolean => edge > start && edge < end;
