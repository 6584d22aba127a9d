/**
 * No picture is drawn twice: asked of the isolate, then of the outer tiers in order, then drawn, once for all who
 * ask at the same time. What is drawn is handed to the outer tiers behind the answer.
 */
import { PictureLru } from './picture-lru.ts';
import { pictureName, type DrawnFor, type PictureKey, type PictureTier } from './picture-tiers.ts';

interface PictureStoreOptions {
  capBytes: number;
  /** Nearest first. */
  tiers: PictureTier[];
  /** A tier that failed; the picture is served all the same. */
  onError: (error: unknown) => void;
}

/** Keeps work going after the answer, and after the one who asked has gone. */
export type KeepAlive = (work: Promise<unknown>) => void;

export class PictureStore {
  readonly near: PictureLru;
  readonly #tiers: PictureTier[];
  readonly #onError: (error: unknown) => void;
  readonly #drawing = new Map<string, Promise<Uint8Array>>();

  constructor({ capBytes, tiers, onError }: PictureStoreOptions) {
    this.near = new PictureLru(capBytes);
    this.#tiers = tiers;
    this.#onError = onError;
  }

  picture(key: PictureKey, draw: () => Promise<Uint8Array>, keepAlive: KeepAlive): Promise<Uint8Array> {
    return this.#once(key, () => this.#find(key, draw, keepAlive), keepAlive);
  }

  /**
   * One that nobody can have asked for yet, behind a post. No tier is asked: KV would remember for a minute that it was
   * not there. When it settles, every tier has it.
   */
  async fresh(key: PictureKey, draw: () => Promise<Uint8Array>, keepAlive: KeepAlive): Promise<void> {
    await this.#spread(this.#tiers, key, await this.#once(key, draw, keepAlive), 'post');
  }

  #once(key: PictureKey, make: () => Promise<Uint8Array>, keepAlive: KeepAlive): Promise<Uint8Array> {
    const name = pictureName(key);
    const underWay = this.#drawing.get(name);
    if (underWay) return underWay;
    const work = make().finally(() => this.#drawing.delete(name));
    this.#drawing.set(name, work);
    keepAlive(work.catch(() => undefined));
    return work;
  }

  /** @param known pictures that the sheet most likely had, for tiers that cannot list what they hold */
  async forget(sheet: string, known: readonly PictureKey[] = []): Promise<void> {
    this.near.forget(nearPrefix(sheet));
    await Promise.all(this.#tiers.map((tier) => this.#tolerate(tier.forget(sheet, known))));
  }

  async #find(key: PictureKey, draw: () => Promise<Uint8Array>, keepAlive: KeepAlive): Promise<Uint8Array> {
    for (const [depth, tier] of this.#tiers.entries()) {
      const found = await this.#tolerate(tier.get(key));
      if (found) {
        keepAlive(this.#spread(this.#tiers.slice(0, depth), key, found, 'reader'));
        return found;
      }
    }
    const drawn = await draw();
    keepAlive(this.#spread(this.#tiers, key, drawn, 'reader'));
    return drawn;
  }

  async #spread(tiers: PictureTier[], key: PictureKey, bytes: Uint8Array, drawnFor: DrawnFor): Promise<void> {
    await Promise.all(tiers.map((tier) => this.#tolerate(tier.put(key, bytes, drawnFor))));
  }

  async #tolerate<T>(work: Promise<T>): Promise<T | null> {
    try {
      return await work;
    } catch (error) {
      this.#onError(error);
      return null;
    }
  }
}

/** Keys of the isolate's own pictures begin so: it finds them before it knows the sheet's version. */
export const nearPrefix = (sheet: string): string => `${sheet}/`;
