/** Which quotations get a card: a broken quotation is one card again, a long one several, a lame fragment none. */
import { speakerKey } from '../../../extract/speaker-key.ts';
import { hasWords } from '../../has-words.ts';
import { isOfElse } from '../../matter.ts';
import { denies } from '../../../extract/sense/cut-guard.ts';
import type { Span } from '../../../text/document.ts';
import type { Planning } from '../../planning.ts';
import { wordsOf } from '../../typeset.ts';
import { chanceOf } from '../../worth/chance.ts';
import { isNewsLede, isWorth } from '../../worth/lines.ts';
import { isClear } from './clear.ts';
import { voiceOf } from './known-speaker.ts';
import { isNamedBefore, leadInsOf, namesSpeaker } from './lead-in.ts';
import { isPartedAmid, MAX_CARDS, type LeadIn, type PlannedQuote } from './join.ts';
import { NO_CARD, NO_STATEMENT, OPEN, passageOf, refusalOf } from './refuse.ts';
import { runsOf } from './runs.ts';

/** Quotations with a card: more is a transcript. Of 33 fourth ones that were judged 26 were good, as of the others. */
const MAX_QUOTES = 4;
/** A quotation on more cards than this is a speech: its best sentences are shown. */
const MAX_PARTS = 2;
/** Quotations that are weighed against each other: the first of a page, for each is compared with each. */
const MAX_WEIGHED = 60;

interface Likely {
  quote: PlannedQuote;
  chance: number;
  /** Less of what was said, and likelier: where all of it would be printed only as the first words of a sheet. */
  part?: Likely | undefined;
}

/**
 * By how much a longer run may be less likely than the likeliest and still be taken, since it tells more; and by how
 * much all that was said, since what a cut leaves off is mostly the point.
 */
const NEARLY = { run: 0.04, whole: 0.12 };
/**
 * How much is taken off the chance of a run that breaks off before the quotation ends: of 26 such cards editors printed
 * 31 %, of the others 62 %. One that denies mostly leads up to what is said instead ("They don't think of that. …").
 */
const CUT_OFF = { any: 0.04, denying: 0.1 };

/**
 * The quotation with those of its sentences that a desk would most likely print; null where none says enough. All of a
 * long one, on several cards, where each of them would be printed. Under the writer's sentence before it, where that
 * names who speaks, or where the words are not worth a card without it.
 */
function likeliest(planning: Planning, quote: PlannedQuote, isTold: IsTold): Likely | null {
  if (refusalOf(OF_LEAD, planning, quote) !== null) return null;
  let asked: LeadIn[] | undefined;
  const leads = (): LeadIn[] => (asked ??= leadInsOf(planning, quote).filter((one) => !isTold(one)));
  const naming = isNamedBefore(planning, quote) ? leads().filter((one) => namesSpeaker(planning, one, quote)) : [];
  const named = ledBy(planning, quote, naming);
  if (named) return named;
  const alone = likeliestAlone(planning, quote);
  const isEnough = alone !== null && isWorth(planning, 'quote', (alone.part ?? alone).chance);
  return isEnough || naming.length > 0 ? alone : (ledBy(planning, quote, leads()) ?? alone);
}

/**
 * Under the first of these sentences that they go with: all that was said from its beginning, or what stands before its
 * tag, for what a cut leaves off is mostly the point ("The product is excellent. …" went on "The forecasting is
 * half-baked").
 */
function ledBy(planning: Planning, quote: PlannedQuote, leads: readonly LeadIn[]): Likely | null {
  if (leads.length === 0) return null;
  const runs = runsOf(planning.document, quote)
    .filter(({ shows, text }) =>
      shows[0]?.start === quote.lead.start && !text.endsWith('…') &&
      (text === quote.text || hasWords(text, LEAST_PART)))
    .sort((a, b) => Number(b.text === quote.text) - Number(a.text === quote.text) || b.text.length - a.text.length);
  for (const leadIn of leads) {
    for (const part of runs) {
      const likely = weighed(planning, { ...quote, leadIn, text: part.text, parts: [part] });
      if (likely && isWorth(planning, 'led', likely.chance)) return likely;
    }
  }
  return null;
}

/** "Management is candid": fewer words of what was said are less than its point. */
const LEAST_PART = 10;

/** Where nothing but the headline stands over it. */
function likeliestAlone(planning: Planning, quote: PlannedQuote): Likely | null {
  const isLong = quote.parts.length > 1 && quote.parts.length <= MAX_PARTS && !isPartedAmid(quote);
  const whole = isLong ? weighed(planning, quote) : null;
  if (whole && isWorth(planning, 'voice', whole.chance)) return whole;
  const runs = runsOf(planning.document, quote)
    .flatMap((part) => weighed(planning, { ...quote, text: part.text, parts: [part] }) ?? [])
    .sort((a, b) => b.quote.text.length - a.quote.text.length);
  const best = Math.max(...runs.map(({ chance }) => chance));
  const nearly = runs.filter(({ chance }) => chance >= best - NEARLY.run);
  const part = nearly.find(({ chance }) => isWorth(planning, 'quote', chance)) ?? nearly[0];
  const all = runs.find(({ quote: { text } }) => text === quote.text);
  if (all && isWorth(planning, 'voice', all.chance) && all.chance >= best - NEARLY.whole) return { ...all, part };
  return part ?? null;
}

/** As likely as the least of its cards; null where a rule refuses one, or it leaves something open. */
function weighed(planning: Planning, quote: PlannedQuote): Likely | null {
  const parts = partsOf(quote);
  if (!parts.every((part) => refusalOf(OF_SHOWN, planning, part) === null)) return null;
  const speaker = voiceOf(planning, quote)?.speaker ?? null;
  const over = quote.leadIn && { leadIn: { start: quote.leadIn.start, end: quote.leadIn.end } };
  const chance = Math.min(...parts.map((part) => chanceOf(planning, { ...passageOf(part), speaker, ...over })));
  const isOfElsewhere = !isNewsLede(planning) &&
    parts.every((part) => [...(quote.leadIn ? [quote.leadIn] : []), ...passageOf(part).shown]
      .every((span) => isOfElse(planning, span)));
  const likely = chance - lossAtEnd(planning, parts.at(-1)?.text ?? '');
  const isOpen = isOfElsewhere || parts.some((part) => refusalOf(OPEN, planning, part) !== null);
  return !isOpen || isWorth(planning, quote.leadIn ? 'openLed' : 'open', likely) ? { quote, chance: likely } : null;
}

function lossAtEnd({ document }: Planning, text: string): number {
  if (!text.endsWith('…')) return 0;
  const last = /(?:^|[.!?…]\s)([^.!?…]+[.!?]?\s?…)$/u.exec(text)?.[1] ?? text;
  return denies(last, document.language) ? CUT_OFF.denying : CUT_OFF.any;
}

const partsOf = (quote: PlannedQuote): PlannedQuote[] =>
  quote.parts.map((part) => ({ ...quote, text: part.text, parts: [part] }));

/** Asked once of a quotation, for all that may be shown of it. */
const OF_LEAD = [...NO_STATEMENT, ...NO_CARD].filter(([, of]) => of === 'lead');
/** Asked of what a card shows, not of all that was said. */
const OF_SHOWN = [...NO_STATEMENT, ...NO_CARD].filter(([, of]) => of === 'shown');

type IsTold = (span: Span) => boolean;

/**
 * The likeliest first, as many as there are cards for; new speakers before new words of one.
 * @param isTold does another card say it? It leads in to no words then
 */
export function chooseQuotes(planning: Planning, all: PlannedQuote[], isTold: IsTold = () => false): PlannedQuote[] {
  const quotes = all.filter(({ lead }) => lead.kind === 'sentence').slice(0, MAX_WEIGHED);
  const words = quotes.map(({ text }) => wordsOf(text));
  const isSaid = (index: number): boolean =>
    quotes.some(
      ({ text }, other) =>
        (other < index || text.length > (quotes[index]?.text.length ?? 0)) &&
        words[other]?.includes(words[index] ?? '') === true,
    );
  const likely = quotes
    .filter((_, index) => !isSaid(index))
    .flatMap((quote) => likeliest(planning, quote, isTold) ?? [])
    .sort((a, b) => b.chance - a.chance)
    .flatMap((one, i) => {
      const { quote, chance, part } = one;
      if (isWorth(planning, i === 0 ? 'voice' : 'quote', chance)) return one;
      if (part && isWorth(planning, 'quote', part.chance)) return part;
      return isWorth(planning, 'clear', chance) && isClear(planning, quote) ? one : [];
    });
  const heard = new Set<string>();
  const isHeard = ({ lead }: PlannedQuote): boolean => heard.size === heard.add(speakerKey(lead) ?? '').size;
  const again = new Map(likely.map(({ quote }) => [quote, isHeard(quote)]));
  let room = MAX_CARDS;
  return likely
    .map(({ quote }) => quote)
    .sort((a, b) => Number(again.get(a)) - Number(again.get(b)))
    .filter((quote) => (room -= quote.parts.length) >= 0 || ((room += quote.parts.length), false))
    .slice(0, MAX_QUOTES);
}
