/** What an article said before and says now, each word for word from its own version. */
import { correctionLabels } from '../../correction-labels.ts';
import type { CorrectionCard } from '../../card.ts';
import { FULL, shortVoice, type Spare } from '../../spare.ts';
import { closed, described, naming } from '../../telling.ts';
import { typeset, typesetQuote } from '../../typeset.ts';
import type { Kind } from '../kind.ts';

type Side = CorrectionCard['was'];

/** As it stands on the card: a quotation in its marks, and behind it who said it or what is counted. */
export function toldSide({ text, isQuote, speaker, label }: Side, language: string): string {
  const words = isQuote ? typesetQuote(text, language) : typeset(text, language);
  const behind = speaker ? described(speaker, language) : label;
  return behind ? `${words} (${behind})` : words;
}

function shortSide(side: Side, { share, room, text }: Spare): Side {
  return { ...side, text: text(side.text, room.voice), speaker: side.speaker && shortVoice(side.speaker, share) };
}

export const correction: Kind<'correction'> = {
  evidence: 'matter',
  isSpeech: false,
  headed: 'never',
  leaner: [FULL],
  kicker: ({ language }) => correctionLabels(language).name,
  tell({ was, is, language }) {
    const labels = correctionLabels(language);
    const told = (label: string, side: Side) => closed(`${label}: ${toldSide(side, language)}`);
    return `${told(labels.was, was)} ${told(labels.is, is)}`;
  },
  title: ({ was, is, language }) => {
    const labels = correctionLabels(language);
    return { words: `${labels.name}: ${labels.was}: ${was.text} ${labels.is}: ${is.text}` };
  },
  outline: ({ was, is, language }) => {
    const labels = correctionLabels(language);
    return [
      { is: 'heading', text: labels.name },
      { is: 'sentence', text: `${labels.was}: ${toldSide(was, language)}` },
      { is: 'sentence', text: `${labels.is}: ${toldSide(is, language)}` },
    ];
  },
  shorten: (card, spare) => ({ ...card, was: shortSide(card.was, spare), is: shortSide(card.is, spare) }),
  besides: ({ is }) => [...(is.speaker ? naming(is.speaker) : []), ...(is.label ? [is.label] : [])],
};
