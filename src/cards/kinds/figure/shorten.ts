/** The number stays; its label and its sentence go. */
import type { FigureCard } from '../../card.ts';
import { to, type Spare } from '../../spare.ts';

/** Ems of the number, of what it counts and of its sentence; a sentence stands where so much of all is shown. */
const NUMBER = 24;
const LABEL = 90;
const SENTENCE = 110;
const WITH_SENTENCE = 0.5;

export function shorten(card: FigureCard, { share, ems, text, cleanly }: Spare): FigureCard {
  return {
    ...card,
    figure: to(card.figure, ems(NUMBER)),
    label: text(card.label, LABEL),
    sentence: card.sentence && share > WITH_SENTENCE ? cleanly(card.sentence, SENTENCE) : null,
  };
}
