/** What a share page, an embed and an oEmbed answer tell of a card: its title, its description, its picture. */
import type { Card } from '../cards/card.ts';
import { cut } from '../cards/cut.ts';
import { formatDate } from '../cards/format-date.ts';
import { guardedCut } from '../cards/guarded-cut.ts';
import { kindOf } from '../cards/kinds/registry.ts';
import { commaOf, labelsFor, labelsOn } from '../cards/labels.ts';
import { leadsOn } from '../cards/telling.ts';
import { typeset, typesetQuote } from '../cards/typeset.ts';
import type { CardEntry, Sheet } from '../schema.ts';
import { plain } from './plain.ts';
import type { Voice } from '../sheet/sources.ts';
import { vouched } from '../sheet/vouched.ts';

/** One card with what the sheet says of it. */
interface ShownCard {
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

const BETWEEN_POINTS = ' · ';

/** As many as stand there whole, in their order. */
function pointsWithin(points: readonly string[], room: number): string {
  let said = '';
  for (const [index, point] of points.entries()) {
    const next = said === '' ? point : `${said}${BETWEEN_POINTS}${point}`;
    const isLast = index === points.length - 1;
    if (next.length + (isLast ? 0 : ' …'.length) > room) return said === '' ? cut(point, room) : `${said} …`;
    said = next;
  }
  return said;
}

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
    title: titleOf(shown.card, sheet),
    description: descriptionOf(shown.card, sheet),
  };
}

/** Where the guard lets no cut of the card's words stand, the headline tells what the page is about. */
function titleOf(card: Card, { headline }: Sheet): string {
  const labels = labelsFor(labelsOn(card));
  const short = (text: string, isSpeech = false): string | null =>
    guardedCut(plain(text), card.language, TITLE_ROOM, isSpeech)?.replace(/(?: …){2,}/u, ' …') ?? null;
  const about = (): string => typeset(short(headline.text) ?? cut(plain(headline.text), TITLE_ROOM), card.language);
  const title = kindOf(card).title(card, labels);
  if ('words' in title) {
    const words = short(title.words);
    return words === null ? about() : typeset(words, card.language);
  }
  const said = short(title.said, true);
  const who = plain(title.who);
  return said === null ? `${who} · ${about()}` : labels.said(who, typesetQuote(said, card.language));
}

/** Of a card, the matter it belongs to; of the sheet, its first facts. Then where it was printed. */
function descriptionOf(card: Card, sheet: Sheet): string {
  const source = sourceLine(sheet);
  const room = DESCRIPTION_ROOM - source.length - 1;
  if (card.kind === 'summary' && card.points)
    return [pointsWithin(card.facts.map((fact) => plain(typeset(fact, card.language))), room), source].join(' ').trim();
  const facts = card.kind === 'summary' ? card.facts.join(' ') : leadInOf(card) || sheet.headline.text;
  const fits = (text: string): string | null =>
    guardedCut(plain(typeset(text, card.language)), card.language, room);
  const { text: headline } = sheet.headline;
  const said = fits(facts || headline) ?? fits(headline) ?? cut(plain(typeset(headline, card.language)), room);
  return [said, source].filter(Boolean).join(' ');
}

/** The title tells what is said: what it answers comes next, where it is a sentence of its own. */
const leadInOf = (card: Card): string => (card.kind === 'quote' && !leadsOn(card.leadIn) ? card.leadIn : '');

/** “Source: The Courier, 12 March 2026”, in the article's language; a date alone is no source. */
export function sourceLine({ source }: Sheet): string {
  const { publishedAt, language } = source;
  const { publisher } = vouched(source);
  const date = publishedAt && formatDate(publishedAt, language);
  if (!publisher) return date ?? '';
  const from = [cut(plain(publisher), 60), date].filter(Boolean).join(commaOf(language));
  return labelsFor(language).source(from);
}
