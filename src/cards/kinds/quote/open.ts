/** What somebody's words leave open beside the headline, and behind the writer's sentence that stands over them. */
import { danglingIn } from '../../../extract/sense/dangling.ts';
import type { Dangling } from '../../../extract/sense/sign.ts';
import { senseWords } from '../../../extract/sense/sense-words.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import { pattern } from '../../../pattern.ts';
import { oncePer } from '../../../text/memo.ts';
import { hasWords } from '../../has-words.ts';
import type { Planning } from '../../planning.ts';
import { shownOf, type PlannedQuote } from './join.ts';
import { namesSpeaker } from './lead-in.ts';

/** The first word after a passage stands within so many letters. */
const NEAR = 40;
/** "another triumph", "again": in speech one such word is heard over. */
const MOST_HALVES = 1;
/** "It is also …" goes on from what stands before. */
const EARLY_WORDS = 3;

/** "Yes, we are late", "What I said was …": to whose question? */
const ANSWERS = pattern(
  'iu',
  '^[^\\p{L}\\p{N}]*(?:(?:yes|yeah|no|nope|absolutely|exactly|correct|definitely|certainly|not really|ja|nein|oui|',
  'voilà|bref|non|sí|sì|sim)(?=\\s?[,.!—–])|',
  '(?:è vero|c[’\']est vrai|es (?:verdad|cierto)|é verdade|(?:das|es) stimmt|' +
    'it(?:[’\']s| is) true)(?!\\p{L})|(?:all |what )(?:i|we) (?:said|meant|am saying|mean) )',
);

/** "Gli ho dato il mio cappotto", "Lo dudo", "Die ist noch nicht durch": to whom, and what? */
const CLITIC_FIRST: Readonly<Record<string, RegExp>> = {
  it: /^(?:(?:Gli|Le|Ne) (?:ho|hai|ha|abbiamo|hanno|avevo)|L[’'](?:ho|abbiamo) fatt[oa]|Lo (?:dubito|nego))\s/u,
  de: /^D(?:ie|er|en) (?:ist|sind|war|waren) (?:noch|schon|nicht|ja|auch|doch|immer|nie)\s/u,
  es: /^(?:Les? (?:he|hemos|ha|han|había)|Lo (?:dudo|niego|descarto))(?!\p{L})/u,
};

/**
 * "Anotou a matrícula": who did? Where a verb needs no pronoun, its subject stood in what was said before. "Acabou a
 * festa" has it behind: with verbs of coming and ending it mostly stands there.
 */
const DID: Readonly<Record<string, RegExp>> = {
  it: pattern(
    'u',
    String.raw`^(?:Non )?[Hh]a (?!(?:fatto|piovuto|nevicato|vinto|perso|prevalso|pesato)(?!\p{L}))`,
    String.raw`\p{Ll}+(?:[aiu]t|tt|st|rt|ss|[aeou]s)o(?!\p{L})`,
  ),
  pt: pattern(
    'iu',
    '^(?:(?:não|já|só) )?(?!(?:vou|sou|dou|estou|meu|seu|teu|museu|liceu|pneu|jubileu|coliseu|romeu|tadeu|viu|deu|',
    'ouviu|acabou|chegou|faltou|começou|terminou|sobrou|passou|mudou|aconteceu|morreu|nasceu|caiu|ficou|bastou|valeu|',
    'doeu|surgiu|apareceu|entrou|voltou|melhorou|piorou|aumentou|diminuiu|ocorreu|pesou|funcionou|continuou|parou)',
    String.raw`(?!\p{L}))\p{L}{2,}(?:ou|eu|iu)(?![\p{L}-])`,
  ),
};

/**
 * "But …", "Wir wissen aber", "They will …": its first words answer what stands before it, and is not on the card.
 * Under the writer's sentence before them they go on from that one: of 33 such cards that were judged 30 were good.
 */
export function goesOn(planning: Planning, quote: PlannedQuote): boolean {
  const { document } = planning;
  const shown = shownOf(quote);
  if (ANSWERS.test(document.text.slice(shown[0]?.start, (shown[0]?.start ?? 0) + NEAR))) return true;
  if (quote.leadIn !== null) return false;
  const words = document.text.slice(shown[0]?.start, shown[0]?.end);
  if ([CLITIC_FIRST, DID].some((opens) => opens[document.language]?.test(words) === true)) return true;
  const head = tokensIn(document, shown[0] ?? { start: 0, end: 0 }).find(({ kind }) => kind !== 'mark')?.start;
  return signsOf(planning, quote).some(({ sign, start, end }) =>
    sign === 'joining' || (start === head && !isLight(sign, document.text.slice(start, end))));
}

/** What the headline is about may open somebody's words as "it"; "The road would cost …" asks of which road. */
const isLight = (sign: Dangling['sign'], word: string): boolean =>
  sign === 'surname' || (sign === 'matter' && word.toLowerCase() !== 'the');

/**
 * "He never called us": whom the card does not name. Under a sentence of the writer's he is of the matter that it tells
 * of (17 of 20 such cards were good), but not where that names whoever speaks: there he would be the speaker.
 */
export function speaksOfSomebody(planning: Planning, quote: PlannedQuote): boolean {
  const { leadIn } = quote;
  if (leadIn !== null && !namesSpeaker(planning, leadIn, quote)) return false;
  return signsOf(planning, quote).some(({ sign }) => sign === 'person');
}

/** Asked by three rules. */
const signsOf = (planning: Planning, quote: PlannedQuote): readonly Dangling[] => signsIn(planning)(quote);
const signsIn = oncePer((planning: Planning) => oncePer((quote: PlannedQuote) => readSigns(planning, quote)));

/** What the words leave open behind the sentence that stands over them; "That is …" opens with what that one tells. */
function readSigns({ document, known }: Planning, quote: PlannedQuote): readonly Dangling[] {
  const shown = shownOf(quote);
  const beside = known(quote.lead.speaker?.name ?? null);
  if (quote.leadIn === null) return danglingIn(document, shown, beside);
  const { start, end } = quote.leadIn;
  const head = shown[0]?.start ?? end;
  const isThat = senseWords(document.language)?.that.test(document.text.slice(head, head + NEAR)) === true;
  return danglingIn(document, [{ start, end }, ...shown], beside)
    .filter((sign) => sign.start >= end && !(isThat && sign.start === head));
}

/** Something that nothing on the card tells; what the headline is about, and whom it names, is told. */
export function isOpen(planning: Planning, quote: PlannedQuote): boolean {
  const { document, sheet } = planning;
  const signs = signsOf(planning, quote);
  const isTold = ({ sign, start, end }: Dangling): boolean =>
    sign === 'matter' || (sign === 'surname' && sheet.headline.text.includes(document.text.slice(start, end)));
  const open = signs.filter((sign) => !isTold(sign));
  const isEarly = ({ start }: Dangling): boolean =>
    !hasWords(document.text.slice(shownOf(quote)[0]?.start ?? 0, start), EARLY_WORDS + 1);
  return open.some((sign) => sign.sign !== 'half' || isEarly(sign)) || open.length > MOST_HALVES;
}
