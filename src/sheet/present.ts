/** From the stored record to the public sheet: links into the source, and absolute addresses of cards and pages. */
import { SIZES } from '../limits.ts';
import { bySize, type CardEntry, type OtherVersion, type Sheet, type SizeName } from '../schema.ts';
import { checkFirst } from '../extract/check-first/check-first.ts';
import { whoseWord } from '../extract/check-first/whose-word.ts';
import type { OfEntity } from '../extract/extraction.ts';
import type { Span } from '../text/document.ts';
import type { SheetRecord, Version } from './record.ts';
import { speakingSources } from './sources.ts';
import { sourceLinks } from './text-fragment.ts';

/** What the sheet says of a card; how it is drawn is no business of the sheet. */
type PlannedCard = Pick<
  CardEntry,
  'id' | 'kind' | 'alt' | 'insertions' | 'leadIn' | 'sensitive' | 'by' | 'size' | 'theme' | 'kicker' | 'approved'
> & {
  /** Goes into the addresses of its pictures; see pictureVersion. */
  version: string;
};

interface Showing {
  /** Scheme and host that the addresses begin with, e.g. `https://cards.example.org`. */
  origin: string;
  /** In the order in which an editor would post them. */
  cards: readonly PlannedCard[];
  /** Whether an editor released the sheet as it is. */
  isApproved: boolean;
  /** The brand kit and the language of labels that were chosen. */
  brand?: string | undefined;
  labels?: string | undefined;
}

export function presentSheet(record: SheetRecord, { origin, cards, isApproved, brand, labels }: Showing): Sheet {
  const { id, createdAt, expiresAt, supersededBy, corrects, edited, source, extraction } = record;
  const linkTo = sourceLinks(source.url, record.article.text);
  const withLink = <T extends Span & OfEntity>(span: T) => ({ ...onWire(span), link: linkTo(span) });
  const page = `${origin}/s/${id}`;
  const claims = extraction.claims ?? [];
  const checked = checkFirst(extraction, record.article.text, source.language);
  return {
    schemaVersion: 1,
    id,
    createdAt,
    revision: edited?.n ?? 0,
    ...(edited && { editedAt: edited.at }),
    ...(isApproved && { approved: true }),
    ...(brand !== undefined && { brand }),
    ...(labels !== undefined && { labels }),
    ...(expiresAt !== null && { expiresAt }),
    ...(supersededBy && { correctedBy: otherVersion(supersededBy, origin) }),
    ...(corrects && { corrects: otherVersion(corrects, origin) }),
    source,
    ...extraction,
    facts: extraction.facts.map((fact) => ({ ...withLink(fact), ...whoseWord(fact, claims, checked) })),
    quotes: extraction.quotes.map(withLink),
    claims: claims.map(withLink),
    checkFirst: checked,
    people: extraction.people.map(onWire),
    organisations: extraction.organisations.map(onWire),
    sources: speakingSources(extraction),
    cards: cards.map(({ version, ...card }) => ({
      ...card,
      page: `${page}/${card.id}`,
      images: imagesOf((size) => {
        const theme = card.theme === undefined ? '' : `&theme=${card.theme}`;
        return `${origin}/cards/${id}/${card.id}.png?size=${size}${theme}&v=${version}`;
      }),
    })),
    urls: {
      page,
      embed: `${origin}/embed/${id}`,
      oembed: `${origin}/oembed?url=${encodeURIComponent(page)}`,
      json: `${origin}/api/sheets/${id}`,
    },
  };
}

/** Ids of entities are the record's own. */
function onWire<T extends OfEntity>({ entity: _, ...rest }: T): Omit<T, 'entity'> {
  return rest;
}

export function otherVersion({ id, at }: Version, origin: string): OtherVersion {
  return { id, at, page: `${origin}/s/${id}`, json: `${origin}/api/sheets/${id}` };
}

export const imagesOf = (address: (size: SizeName) => string): CardEntry['images'] =>
  bySize((size) => ({ url: address(size), ...SIZES[size] }));
