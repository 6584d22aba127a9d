/**
 * /cards/{sheet}/{card}.png and .svg: one card as a picture, drawn at most once, cached for ever at its versioned
 * address.
 */
import { Hono, type Context } from 'hono';
import * as z from 'zod';
import type { Card } from '../cards/card.ts';
import { Fault } from '../errors.ts';
import { DRAW_TIMEOUT_MS, PICTURE_CONFIRMED_MS } from '../limits.ts';
import type { KeptPicture } from '../render/picture-lru.ts';
import { nearPrefix, type PictureStore } from '../render/picture-store.ts';
import type { PictureFormat, PictureKey } from '../render/picture-tiers.ts';
import { SIZE_NAMES, SizeName } from '../schema.ts';
import type { EditedRecord } from '../desk/apply-edits.ts';
import type { SheetStore } from '../sheet/store.ts';
import { correctionsOf } from './compare-versions.ts';
import { keepAlive } from './keep-alive.ts';
import { parseQuery } from './query.ts';
import { requireRate, type RateLimiter } from './rate.ts';
import type { Replay } from './replay.ts';
import { secondsLeft } from './seconds-left.ts';
import { dressed, findSheet, successorLink, versionOf } from './show-sheet.ts';
import { within } from './within.ts';

export interface CardRouteDeps {
  store: Pick<SheetStore, 'get'>;
  pictures: PictureStore;
  /** Identifies what draws the cards; part of every picture's version. */
  drawing: string;
  themes: readonly [string, ...string[]];
  now: () => Date;
  draw: (card: Card, size: SizeName, theme: string, format: PictureFormat) => Promise<Uint8Array>;
  /** Counts drawings; absent: unlimited. */
  renders?: RateLimiter | undefined;
}

/** What an address asks for, before anything is read. */
interface Asked extends Omit<PictureKey, 'version'> {
  v: string | undefined;
  origin: string;
  /** What the picture is called when it is saved; the default theme goes without saying. */
  fileName: string;
  /** Names the picture in the isolate's memory. */
  near: string;
}
type Known = Pick<KeptPicture, 'version' | 'state'>;

export function cardRoutes(deps: CardRouteDeps & { replay: Replay }) {
  return new Hono().get('/:id/:file', async (c) => {
    const asked = parseAddress(c, deps.themes);
    const { near } = asked;
    const kept = deps.pictures.near.get(near);
    const now = deps.now().getTime();
    // A clock that went back confirms nothing; an address that names another version may know of a newer look.
    const isAsked = kept !== undefined && (asked.v === undefined || asked.v === kept.version);
    if (isAsked && isAlive(kept, now) && Math.abs(now - kept.confirmedAt) < PICTURE_CONFIRMED_MS) {
      deps.replay.show(c, { near, kept });
      return answer(c, asked, kept, now, () => kept.body);
    }

    const record = await findSheet(deps.store, asked.sheet);
    if (asked.card.startsWith('correction-')) return drawCorrection(c, deps, asked, record);
    const planned = record.plan.cards.find(({ id }) => id === asked.card);
    if (!planned)
      throw new Fault('CARD_NOT_FOUND', 'The fact sheet has no card of this name; its cards are listed on the sheet.');
    const version = await versionOf(record, planned, asked.origin, deps.drawing);
    const { supersededBy, expiresAt } = record;
    const known = { version, state: { supersededBy, expiresAt } };
    return answer(c, asked, known, now, async () => {
      const bytes = await pictureOf(c, deps, { ...asked, version }, dressed(planned, record, asked.origin));
      const drawn = { ...known, body: bodyOf(bytes), confirmedAt: now };
      deps.pictures.near.put(near, drawn);
      deps.replay.show(c, { near, kept: drawn });
      return drawn.body;
    });
  });
}

/**
 * What was altered since the version before, drawn anew each time: nothing of it is kept here, for the older words go
 * when their sheet does.
 */
async function drawCorrection(c: Context, deps: CardRouteDeps, asked: Asked, record: EditedRecord): Promise<Response> {
  const planned = (await correctionsOf(deps.store, record)).get(asked.card);
  if (!planned) throw new Fault('CARD_NOT_FOUND', 'There is no correction of this number on the fact sheet.');
  const version = await versionOf(record, planned, asked.origin, deps.drawing);
  const { supersededBy, expiresAt } = record;
  // without `v`, so that no cache keeps it for a year: the older sheet, whose words it shows, may be removed before
  const known = { version, state: { supersededBy, expiresAt } };
  return answer(c, { ...asked, v: undefined }, known, deps.now().getTime(), async () => {
    await requireRate(c.req.raw, deps.renders);
    const card = dressed(planned, record, asked.origin);
    return bodyOf(await within(DRAW_TIMEOUT_MS, deps.draw(card, asked.size, asked.theme, asked.format)));
  });
}

/** From a cache, or drawn: only a drawing is counted. Whoever joins another's drawing does not share its refusal. */
export async function pictureOf(c: Context, deps: CardRouteDeps, key: PictureKey, card: Card): Promise<Uint8Array> {
  let isOurs = false;
  const draw = async () => {
    isOurs = true;
    await requireRate(c.req.raw, deps.renders);
    return within(DRAW_TIMEOUT_MS, deps.draw(card, key.size, key.theme, key.format));
  };
  const ask = () => deps.pictures.picture(key, draw, keepAlive(c));
  return ask().catch((error: unknown) => {
    if (!isOurs && error instanceof Fault && error.code === 'RATE_LIMITED') return ask();
    throw error;
  });
}

const Query = z.strictObject({
  size: z.string().default('og'),
  theme: z.string().optional(),
  v: z.string().max(64).optional(),
});
/** Names of cards are ours: no other letter than theirs goes into a header. */
const FILE = /^([\w.-]{1,80})\.(png|svg)$/;

function parseAddress(c: Context<object, '/:id/:file'>, themes: CardRouteDeps['themes']): Asked {
  const { size, theme = themes[0], v } = parseQuery(Query, c.req.url);
  const [, card, format] = FILE.exec(c.req.param('file')) ?? [];
  if (card === undefined) throw new Fault('CARD_NOT_FOUND', 'A card ends in .png or .svg.');
  const parsedSize = SizeName.safeParse(size);
  if (!parsedSize.success)
    throw new Fault('INVALID_SIZE', `size: ${shown(size)} came; allowed are ${SIZE_NAMES.join(', ')}.`);
  if (!themes.includes(theme))
    throw new Fault('INVALID_THEME', `theme: ${shown(theme)} came; allowed are ${themes.join(', ')}.`);
  const { origin } = new URL(c.req.url);
  const sheet = c.req.param('id');
  const near = `${nearPrefix(sheet)}${origin} ${card}.${size}.${theme}.${format}`;
  const fileName = `verbatim-${sheet}-${card}-${size}${theme === themes[0] ? '' : `-${theme}`}.${format}`;
  return {
    sheet,
    card,
    size: parsedSize.data,
    theme,
    format: format === 'svg' ? 'svg' : 'png',
    v,
    origin,
    fileName,
    near,
  };
}

const shown = (value: string): string => JSON.stringify(value.slice(0, 40));

const CONTENT_TYPES = { png: 'image/png', svg: 'image/svg+xml; charset=utf-8' } as const satisfies Record<
  PictureFormat,
  string
>;
/** An SVG that is opened by itself is a document: it may run nothing and load nothing. */
const SVG_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox";

async function answer(
  c: Context,
  asked: Asked,
  { version, state }: Known,
  now: number,
  pictureOf: () => Blob | Promise<Blob>,
): Promise<Response> {
  const etag = `"${version}-${asked.card}-${asked.size}-${asked.theme}-${asked.format}"`;
  const headers = {
    etag,
    'cache-control': cacheControl(asked.v === version, state.expiresAt, now),
    ...successorLink(state.supersededBy ? `${asked.origin}/s/${state.supersededBy.id}` : undefined),
    ...(asked.format === 'svg' && { 'content-security-policy': SVG_POLICY }),
  };
  if (matches(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers);
  const picture = await pictureOf();
  return new Response(picture, {
    headers: {
      ...headers,
      'content-type': CONTENT_TYPES[asked.format],
      'content-length': String(picture.size),
      'content-disposition': `inline; filename="${asked.fileName}"`,
    },
  });
}

const bodyOf = (bytes: Uint8Array): Blob => new Blob([bytes]);

const isAlive = ({ state: { expiresAt } }: KeptPicture, now: number): boolean =>
  expiresAt === null || now < Date.parse(expiresAt);

/** No cache keeps a picture for longer than its sheet lives. */
function cacheControl(isVersioned: boolean, expiresAt: string | null, now: number): string {
  const left = secondsLeft(expiresAt, now);
  if (isVersioned && left === Infinity) return 'public, max-age=31536000, immutable';
  return `public, max-age=${Math.min(left, isVersioned ? 31_536_000 : 300)}`;
}

/**
 * If-None-Match, compared weakly as RFC 9110 wants it: a proxy that compressed the picture marks the tag as weak. "*"
 * is for writes.
 */
function matches(header: string | undefined, etag: string): boolean {
  return header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false;
}
