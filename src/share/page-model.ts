/** What a share page, an embed and an oEmbed answer tell of a card: its title, its description, its picture. */
import type { Card } from '../cards/card.ts';
import { cut } from '../cards/cut.ts';
import { formatDate } from '../cards/format-date.ts';
import { kindOf } from '../cards/kinds/registry.ts';
import { commaOf, labelsFor, labelsOn } from '../cards/labels.ts';
import { typeset, typesetQuote } from '../cards/typeset.ts';
import type { CardEntry, Sheet } from '../schema.ts';
import { plain } from './plain.ts';
import type { Voice } from '../sheet/sources.ts';
import { vouched } from '../sheet/vouched.ts';

/** One card with what the sheet says of it. */
export interface ShownCard {
  card: Card;
  entry: CardEntry;
}

export interface Shown extends ShownCard {
  sheet: Sheet;
  /** True for the page of the whole sheet: it is previewed by its first card. */
  isSheet: boolean;
  origin: string;
  /** Address of this page, and of its embed. */
  page: string;
  embed: string;
  oembed: string;
  /** Who speaks in the article. */
  voices: readonly Voice[];
  title: string;
  description: string;
}

/** X cuts titles at 70 and descriptions at 200, Discourse at 80 and 250; others show more. */
const TITLE_ROOM = 110;
const DESCRIPTION_ROOM = 200;

type Whole = Pick<Shown, 'sheet' | 'voices' | 'origin'>;

/** @param cardId null for the page of the whole sheet */
export function show(shown: ShownCard, { sheet, voices, origin }: Whole, cardId: string | null): Shown {
  const path = cardId === null ? sheet.id : `${sheet.id}/${cardId}`;
  const page = `${origin}/s/${path}`;
  return {
    ...shown,
    sheet,
    voices,
    isSheet: cardId === null,
    origin,
    page,
    embed: `${origin}/embed/${path}`,
    oembed: `${origin}/oembed?url=${encodeURIComponent(page)}`,
    title: titleOf(shown.card),
    description: descriptionOf(shown.card, sheet),
  };
}

function titleOf(card: Card): string {
  const labels = labelsFor(labelsOn(card));
  const short = (text: string) => cut(plain(text), TITLE_ROOM).replace(/(?: …){2,}/u, ' …');
  const title = kindOf(card).title(card, labels);
  return 'words' in title
    ? short(typeset(title.words, card.language))
    : labels.said(plain(title.who), typesetQuote(short(title.said), card.language));
}

/** Of a card, the matter it belongs to; of the sheet, its first facts. Then where it was printed. */
function descriptionOf(card: Card, sheet: Sheet): string {
  const source = sourceLine(sheet);
  const facts = card.kind === 'summary' ? card.facts.join(' ') : sheet.headline.text;
  const said = cut(plain(typeset(facts || sheet.headline.text, card.language)), DESCRIPTION_ROOM - source.length - 1);
  return [said, source].filter(Boolean).join(' ');
}

/** “Source: The Courier, 12 March 2026”, in the article's language; a date alone is no source. */
export function sourceLine({ source }: Sheet): string {
  const { publishedAt, language } = source;
  const { publisher } = vouched(source);
  const date = publishedAt && formatDate(publishedAt, language);
  if (!publisher) return date ?? '';
  const from = [cut(plain(publisher), 60), date].filter(Boolean).join(commaOf(language));
  return labelsFor(language).source(from);
}
