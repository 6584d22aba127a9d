/** Fonts from the ASSETS binding of the Worker: files under /fonts/ of the static assets. */
import type { FontSource } from './fonts.ts';

const NOT_FOUND = 404;

export function assetFonts(assets: Pick<Fetcher, 'fetch'>): FontSource {
  return {
    async read(path) {
      const answer = await assets.fetch(`https://assets.invalid/fonts/${path}`);
      if (answer.status === NOT_FOUND) return null;
      if (!answer.ok) throw new Error(`The asset fonts/${path} answered ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}
