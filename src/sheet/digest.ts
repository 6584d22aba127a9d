/**
 * Names made from content: the id of a sheet, the version of its pictures. SHA-256 by Web Crypto; no salt, no clock.
 */
import type { Article } from '../article/article.ts';
import type { PlannedCard } from './plan.ts';
import type { SheetRecord } from './record.ts';

/** Crockford's base 32 in lower case: no letter pair is mistaken for another, no case is lost in a spoken address. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** 80 bits: a deployment with a million sheets meets a chance collision once in a trillion. */
const ID_LENGTH = 16;

/** 50 bits tell the states of one sheet apart. */
const VERSION_LENGTH = 10;

/** What an id looks like; anything else is answered without asking the store. */
export const ID_PATTERN = new RegExp(`^[${ALPHABET}]{${ID_LENGTH}}$`);

/** SHA-256 of a text's UTF-8 bytes. */
export async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function base32(bytes: Uint8Array, length: number): string {
  let out = '';
  for (let bit = 0; out.length < length; bit += 5) {
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    out += ALPHABET.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return out;
}

/** The same in hex. */
export async function sha256(text: string): Promise<string> {
  return Array.from(await digest(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The id of an article's sheet: its text and every field that shapes the sheet. Same article, same id. */
export async function sheetId(article: Article): Promise<string> {
  const { text, title, author, publisher, publishedAt, sourceUrl, language } = article;
  return base32(
    await digest(JSON.stringify([text, title, author, publisher, publishedAt, sourceUrl, language])),
    ID_LENGTH,
  );
}

/** Names the page that versions of an article have in common; its fragment is a place in it, not another page. */
export async function sourceId(sourceUrl: string): Promise<string> {
  return base32(await digest(sourceUrl.replace(/#.*$/s, '')), ID_LENGTH);
}

/** What tells a revision from another one of its number: two that say the same are one. */
export async function nameOf(revision: object): Promise<string> {
  return base32(await digest(JSON.stringify(revision)), VERSION_LENGTH);
}

/**
 * The version in the addresses of a sheet's pictures: it changes with what is drawn, and with what draws it.
 * @param cards as they are planned: all that a picture shows, but for its source and the look of its house
 * @param drawing whatever identifies the templates and the renderer.
 */
export async function pictureVersion(
  { id, source, brand }: SheetRecord,
  cards: readonly PlannedCard[],
  drawing: string,
): Promise<string> {
  const { title, publisher, publishedAt, language, url } = source;
  const drawn = [id, cards, title, publisher, publishedAt, language, url, brand, drawing];
  return base32(await digest(JSON.stringify(drawn)), VERSION_LENGTH);
}
