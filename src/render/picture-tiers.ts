/**
 * Where drawn pictures are kept outside the isolate: the data centre's cache, and KV. Each is optional, and one
 * that fails only costs a drawing: its error is told to `onError`, never to the reader.
 */
import type { SizeName } from '../schema.ts';

export type PictureFormat = 'png' | 'svg';

/** What names a picture for ever: the version changes with the sheet and with what draws. */
export interface PictureKey {
  sheet: string;
  card: string;
  size: SizeName;
  theme: string;
  format: PictureFormat;
  version: string;
  /** Scheme and host that it was asked on. They stand on the card, so the version tells of them too. */
  origin: string;
}

/** What a picture is drawn for: a post, which somebody with a key sent, or a reader, who may be anybody. */
export type DrawnFor = 'post' | 'reader';

export interface PictureTier {
  get(key: PictureKey): Promise<Uint8Array | null>;
  put(key: PictureKey, bytes: Uint8Array, drawnFor: DrawnFor): Promise<void>;
  /** Drops every picture of a sheet, where the tier can list them; else those that are known. */
  forget(sheet: string, known: readonly PictureKey[]): Promise<void>;
}

export const pictureName = ({ sheet, version, card, size, theme, format }: PictureKey): string =>
  `${sheet}/${version}/${card}.${size}.${theme}.${format}`;

/** A picture unasked for a month is drawn again when somebody comes. */
const KEPT_SECONDS = 30 * 24 * 60 * 60;

/** The free plan lets a call touch its caches 50 times. What is left cannot be reached without its sheet, and ages. */
const MOST_FORGOTTEN = 40;

/** The data centre's cache. It has no effect on workers.dev hosts, and cannot be listed. */
export function cacheTier(cache: Cache): PictureTier {
  const address = (key: PictureKey) => `https://pictures.invalid/${encodeURI(pictureName(key))}`;
  return {
    async get(key) {
      const hit = await cache.match(address(key));
      return hit ? new Uint8Array(await hit.arrayBuffer()) : null;
    },
    put: (key, bytes) =>
      cache.put(address(key), new Response(bytes, { headers: { 'cache-control': `max-age=${KEPT_SECONDS}` } })),
    async forget(_, known) {
      await Promise.all(known.slice(0, MOST_FORGOTTEN).map((key) => cache.delete(address(key))));
    },
  };
}

/** Which pictures are worth a KV write; the free plan has 1,000 a day. */
export const KV_POLICIES = {
  /** None: every data centre draws for itself, when it is asked, and nothing is drawn behind a POST. */
  none: () => false,
  /** The picture that link previews ask for, in its usual format and the default theme: no page links to another. */
  og: ({ size, format, theme }: PictureKey, defaultTheme: string) =>
    size === 'og' && format === 'png' && theme === defaultTheme,
  all: () => true,
} as const satisfies Record<string, (key: PictureKey, defaultTheme: string) => boolean>;

export type KvPolicy = keyof typeof KV_POLICIES;

/**
 * Readers write here only where the operator wants every picture kept, and only what the public origin shows: whoever
 * asks under a hundred host names would else use up the day's writes.
 */
export function kvTier(
  kv: KVNamespace,
  policy: KvPolicy,
  defaultTheme: string,
  publicOrigin: string | null,
): PictureTier {
  const prefix = (sheet: string) => `picture:${sheet}/`;
  const isKept = (key: PictureKey) => KV_POLICIES[policy](key, defaultTheme);
  const mayWrite = ({ origin }: PictureKey, drawnFor: DrawnFor) =>
    drawnFor === 'post' || (policy === 'all' && origin === publicOrigin);
  return {
    async get(key) {
      const bytes = isKept(key) ? await kv.get(`picture:${pictureName(key)}`, 'arrayBuffer') : null;
      return bytes && new Uint8Array(bytes);
    },
    async put(key, bytes, drawnFor) {
      if (!isKept(key) || !mayWrite(key, drawnFor)) return;
      const metadata = { bytes: bytes.length, version: key.version };
      await kv.put(`picture:${pictureName(key)}`, bytes, { expirationTtl: KEPT_SECONDS, metadata });
    },
    async forget(sheet) {
      let cursor: string | null = null;
      do {
        const page: KVNamespaceListResult<unknown> = await kv.list({ prefix: prefix(sheet), cursor });
        for (const { name } of page.keys) await kv.delete(name);
        cursor = page.list_complete ? null : page.cursor;
      } while (cursor !== null);
    },
  };
}
