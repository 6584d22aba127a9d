/** What a card shows, each piece beside its evidence: the place in the article, who said it, and the link to it. */
import { kindOf } from '../cards/kinds/registry.ts';
import { isLeadIn } from '../cards/pieces.ts';
import type { Claim, Fact, Figure, Headline, Quote, Sheet, Speaker } from '../schema.ts';
import type { Place, PlannedCard } from '../sheet/plan.ts';
import type { Span } from '../text/document.ts';
import { bareExcerpt, excerptOf, widened, type Excerpt } from './excerpt.ts';

export interface Passage {
  /** Of the sheet's fact, quotation or figure. */
  id: string;
  kind: 'headline' | 'fact' | 'quote' | 'claim' | 'figure' | 'event' | 'person';
  text: string;
  /** What a figure counts, the role of a person, or the verb that reports: a verbatim phrase. */
  label: string | null;
  excerpt: Excerpt;
  /** The same without the sentence around it. */
  bare: Excerpt;
  /** The same with a sentence more on each side; null where the paragraph has none. */
  wide: Excerpt | null;
  /** Where the words stand that lead to the speaker's name. */
  naming: Span[];
  paragraph: number | null;
  link: string | null;
  /** Of quotations and of what is reported; null where the article does not say. */
  speaker: Speaker | null;
  /**
   * The words that lead to the speaker's name, link by link, and how likely it is right (0–1; null where not known).
   */
  named: { chain: string[]; confidence: number | null } | null;
}

type Linker = (span: Span) => string | null;

interface Evidence {
  sheet: Sheet;
  /** The article's text, in which the spans count. */
  text: string;
  /** Where everything stands that a page may show, as it was planned. */
  places: readonly Place[];
  linkTo: Linker;
}

/** Every piece of the sheet, in its order. A fact that is the headline has been shown. */
export function passagesOfSheet(evidence: Evidence): Passage[] {
  const { headline, facts, quotes, claims, figures } = evidence.sheet;
  const labelled = figures.filter(({ label }) => label !== null);
  const read = readers(evidence);
  return [
    ...read.headline(headline),
    ...facts.filter(({ text }) => text !== headline.text).flatMap(read.fact),
    ...quotes.flatMap(read.quote),
    ...claims.flatMap(read.claim),
    ...labelled.flatMap(read.figure),
  ];
}

/** The pieces that stand on a card, by the spans that were kept with it. */
export function passagesOfCard(card: PlannedCard, evidence: Evidence): Passage[] {
  const { headline, facts, quotes, figures } = evidence.sheet;
  const read = readers(evidence);
  const ids = new Set(card.shows.map(({ id }) => id));
  /** Sentences that are no facts of the sheet, and events. */
  const unlisted = (kind: 'fact' | 'event'): Passage[] =>
    [...ids]
      .filter((id) => id !== 'headline' && !facts.some((fact) => fact.id === id))
      .flatMap((id) => read.words(id, kind, null));
  switch (kindOf(card).evidence) {
    case 'matter':
      return [
        ...read.headline(headline),
        ...facts.filter(({ id, text }) => ids.has(id) && text !== headline.text).flatMap(read.fact),
        ...unlisted('fact'),
      ];
    case 'fact':
      return [...facts.filter(({ id }) => ids.has(id)).flatMap(read.fact), ...unlisted('fact')];
    case 'quote':
      return [
        ...card.shows.filter(isLeadIn).flatMap(({ id }) => read.words(id, 'fact', null)),
        ...quotes.filter(({ id }) => ids.has(id)).flatMap(read.quote),
      ];
    case 'figure':
      return [
        ...figures.filter(({ id }) => ids.has(id)).flatMap(read.figure),
        ...(ids.has(card.id) && !figures.some(({ id }) => id === card.id) ? read.words(card.id, 'figure', null) : []),
      ];
    case 'event':
      return unlisted('event');
    case 'person':
      return ('people' in card ? card.people : []).flatMap(({ role }, i) =>
        read.words(`person-${i + 1}`, 'person', role),
      );
  }
}

function readers({ text, places, linkTo }: Evidence) {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const wordsAt = ({ start, end }: Span) => text.slice(start, end);
  /** Nothing where the plan knows no place: what cannot be shown in its sentence is not shown. */
  const at = (id: string, speaker: Span | null = null) => {
    const place = placeOf.get(id);
    const plain = { label: null, speaker: null, named: null, naming: [] };
    if (!place) return [];
    const excerpt = excerptOf(text, place, place.context, speaker);
    return [
      {
        ...plain,
        excerpt,
        bare: bareExcerpt(text, place, place.context),
        wide: place.around ? widened(text, excerpt, place.around) : null,
        paragraph: place.paragraph,
        link: linkTo(place),
      },
    ];
  };
  /** Words of somebody, and the way to the name. */
  const said = ({ id, text: words, speaker, evidence, confidence }: Quote | Claim) => {
    const naming = speaker && evidence ? (evidence.path ?? [evidence]) : [];
    const named = naming.length > 0 ? { chain: naming.map(wordsAt), confidence: confidence ?? null } : null;
    return at(id, evidence).map((found) => ({ ...found, id, text: words, speaker, named, naming }));
  };
  return {
    headline: (headline: Headline): Passage[] =>
      at('headline').map((found) => ({ ...found, id: 'headline', kind: 'headline', text: headline.text })),
    fact: ({ id, text: words }: Fact): Passage[] =>
      at(id).map((found) => ({ ...found, id, kind: 'fact', text: words })),
    quote: (quote: Quote): Passage[] => said(quote).map((found) => ({ ...found, kind: 'quote' })),
    claim: (claim: Claim): Passage[] =>
      said(claim).map((found) => ({ ...found, kind: 'claim', label: claim.cue.text })),
    figure: ({ id, text: words, label }: Figure): Passage[] =>
      at(id).map((found) => ({ ...found, id, kind: 'figure', text: words, label })),
    /** Words that the sheet does not list: an event, a person. */
    words: (id: string, kind: 'event' | 'person' | 'fact' | 'figure', label: string | null): Passage[] => {
      const place = placeOf.get(id);
      return place ? at(id).map((found) => ({ ...found, id, kind, text: wordsAt(place), label })) : [];
    },
  };
}
