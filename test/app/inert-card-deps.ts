/** What the card routes are given, where a test is not about the picture: every card is the same few bytes. */
import type { Deps } from '../../src/env.ts';
import { PictureStore } from '../../src/render/picture-store.ts';

export const inertCardDeps = (): Pick<Deps, 'pictures' | 'themes' | 'draw'> => ({
  pictures: new PictureStore({ capBytes: 1000, tiers: [], onError: () => undefined }),
  themes: ['paper', 'ink'],
  draw: async () => new Uint8Array([1, 2, 3]),
});
