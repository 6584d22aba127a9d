/** Figures that two versions do not share. One whose sentence stands in both, word for word, has not changed. */
import type { Figure } from '../schema.ts';
import type { Change, ChangedWords } from './changes-schema.ts';
import { pairAlike, pairSame, type Paired } from './pair-up.ts';
import { type ComparedVersion, sentenceOf, standsIn } from './version.ts';
import { diffWords } from './word-diff.ts';

/** Half of the words around it in common: "all 40 people on board" and "all 42 people on board were saved". */
const ALIKE = 0.5;

export function changedFigures(was: ComparedVersion, is: ComparedVersion): Change[] {
  const isElsewhere = (figure: Figure, own: ComparedVersion, other: ComparedVersion) =>
    !standsIn(other, sentenceOf(own, figure));
  const before = was.extraction.figures.filter((figure) => isElsewhere(figure, was, is));
  const after = is.extraction.figures.filter((figure) => isElsewhere(figure, is, was));
  const same = pairSame(before, after, (figure) => `${amountOf(figure)} ${counted(figure)}`);
  const sentences = new Map([
    ...same.gone.map((figure) => [figure, sentenceWithout(was, figure)] as const),
    ...same.come.map((figure) => [figure, sentenceWithout(is, figure)] as const),
  ]);
  const { pairs, gone, come } = inTurn(same.gone, same.come, [
    (a, b) => pairSame(a, b, ({ unit, label, text }) => `${unit} ${(label ?? text).toLowerCase()}`),
    (a, b) => pairAlike(a, b, (figure) => sentences.get(figure) ?? '', ALIKE),
  ]);
  return [
    ...pairs.filter(([a, b]) => !isSame(a, b)).map(([a, b]): Change => altered(a, b)),
    ...gone.map((a): Change => ({ what: 'figure', change: 'removed', was: side(a), is: null, diff: [] })),
    ...come.map((b): Change => ({ what: 'figure', change: 'added', was: null, is: side(b), diff: [] })),
  ];
}

type Step = (was: readonly Figure[], is: readonly Figure[]) => Paired<Figure>;

/** Each step pairs what those before it left. */
function inTurn(was: readonly Figure[], is: readonly Figure[], steps: readonly Step[]): Paired<Figure> {
  let all: Paired<Figure> = { pairs: [], gone: [...was], come: [...is] };
  for (const step of steps) {
    const next = step(all.gone, all.come);
    all = { ...next, pairs: [...all.pairs, ...next.pairs] };
  }
  return all;
}

const amountOf = ({ value, unit, text }: Figure): string => (value === null ? text.toLowerCase() : `${value} ${unit}`);
const counted = ({ label }: Figure): string => label?.toLowerCase() ?? '';

/** The same amount of what may be said in other words: "40 people", "40 passengers" is told; a bare number is not. */
const isSame = (a: Figure, b: Figure): boolean =>
  amountOf(a) === amountOf(b) && (a.label === null || b.label === null || counted(a) === counted(b));

function sentenceWithout(version: ComparedVersion, figure: Figure): string {
  return sentenceOf(version, figure).replace(figure.text, ' ');
}

function altered(was: Figure, is: Figure): Change {
  return { what: 'figure', change: 'altered', was: side(was), is: side(is), diff: diffWords(was.text, is.text) };
}

function side({ id, text, start, end, label }: Figure): ChangedWords {
  return { id, text, start, end, speaker: null, label };
}
