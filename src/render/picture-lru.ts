/** Pictures kept in the isolate, the least recently asked for dropped first, up to a number of bytes. */
import type { SheetRecord } from '../sheet/record.ts';
import { ByteCache } from './byte-cache.ts';

export interface KeptPicture {
  /** Its stream is the body of any number of answers: of an array, each answer makes a copy of its own. */
  body: Blob;
  version: string;
  /** What the sheet says of itself beside its cards: whether it was corrected, and when it goes. */
  state: Pick<SheetRecord, 'supersededBy' | 'expiresAt'>;
  /** When the sheet was last seen to be there, in ms since 1970. */
  confirmedAt: number;
}

export class PictureLru {
  readonly #pictures: ByteCache<string, KeptPicture>;

  constructor(capBytes: number) {
    this.#pictures = new ByteCache(capBytes);
  }

  get(key: string): KeptPicture | undefined {
    return this.#pictures.get(key);
  }

  put(key: string, picture: KeptPicture): void {
    this.#pictures.put(key, picture, picture.body.size);
  }

  /**
   * Drops every picture whose key begins so: those of a sheet that was removed.
   * @param isOld of a sheet that was changed: those alone that it no longer has
   */
  forget(prefix: string, isOld: (picture: KeptPicture) => boolean = () => true): void {
    const named = [...this.#pictures.keys()].filter((key) => key.startsWith(prefix));
    for (const key of named) {
      const picture = this.#pictures.get(key);
      if (picture && isOld(picture)) this.#pictures.drop(key);
    }
  }
}
