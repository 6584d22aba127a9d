/**
 * A house's logo as pixels, drawn once, when it is posted: what cards are given is a PNG, whatever came. One that
 * cannot be drawn, or draws nothing, is refused while its sender listens.
 */
import { LOGO_DRAWN, LOGOS_BYTES, MAX_LOGO_BYTES } from '../limits.ts';
import type { Brand } from '../schema.ts';
import { ByteCache } from './byte-cache.ts';
import { straight } from './flatten-images.ts';
import { encodePng } from './png.ts';
import type { Pixels } from './resvg-engine.ts';
import type { SmallPictures } from './small-pictures.ts';

type Logo = NonNullable<Brand['logo']>;

/** @returns the logo, drawn; or a sentence that says what is wrong with it. @throws where the engines do not start */
export type DrawLogo = (logo: Logo) => Promise<Logo | string>;

export function logoDrawer(engines: () => Promise<{ pictures: SmallPictures }>): DrawLogo {
  const known = new ByteCache<string, Logo | string>(LOGOS_BYTES);
  return async (logo) => {
    const before = known.get(logo.src);
    if (before !== undefined) return before;
    const { pictures } = await engines();
    const drawn = drawLogo(logo, pictures);
    known.put(logo.src, drawn, logo.src.length + (typeof drawn === 'string' ? 0 : drawn.src.length));
    return drawn;
  };
}

function drawLogo(logo: Logo, pictures: SmallPictures): Logo | string {
  for (let scale = scaleOf(logo); ; scale /= 2) {
    const pixels = rasterised(logo, scale, pictures);
    if (pixels === null) return 'cannot be drawn';
    if (isBlank(pixels)) return 'draws nothing';
    const isAsItCame = scale === 1 && logo.src.startsWith(PNG);
    if (isAsItCame) return logo;
    const png = Buffer.from(encodePng(straight(pixels)));
    if (png.length <= MAX_LOGO_BYTES || pixels.height === 1)
      return { ...logo, src: `${PNG};base64,${png.toString('base64')}` };
  }
}

const PNG = 'data:image/png';

/** As large as the largest card shows it, twice over; a PNG is never made larger than it came. */
function scaleOf({ src, width, height }: Logo): number {
  const scale = Math.min(LOGO_DRAWN.width / width, LOGO_DRAWN.height / height);
  return src.startsWith(PNG) ? Math.min(1, scale) : scale;
}

/** Null where resvg cannot read it. */
function rasterised({ src, width, height }: Logo, scale: number, pictures: SmallPictures): Pixels | null {
  const pixels = (side: number) => Math.max(1, Math.round(side * scale));
  try {
    return pictures.draw({ href: src, width: pixels(width), height: pixels(height), isStretched: true });
  } catch {
    return null; // there is nothing else in it that could be at fault
  }
}

function isBlank({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) return false;
  return true;
}
