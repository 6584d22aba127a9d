/** The look that a post states, with its logo drawn: while its sender listens, and once for all cards. */
import { Fault } from '../errors.ts';
import { DRAW_TIMEOUT_MS } from '../limits.ts';
import type { DrawLogo } from '../render/draw-logo.ts';
import type { Brand } from '../schema.ts';
import { within } from './within.ts';

/** @throws Fault INVALID_BODY that names the field; RENDER_FAILED where nothing can be drawn at all */
export async function drawnBrand<B extends Brand | null | undefined>(
  brand: B,
  drawLogo: DrawLogo | undefined,
): Promise<B> {
  if (!brand?.logo || !drawLogo) return brand;
  const drawn = await within(DRAW_TIMEOUT_MS, drawLogo(brand.logo)).catch((cause: unknown) => {
    throw new Fault('RENDER_FAILED', 'The logo could not be drawn. Nothing was stored; try again.', { cause });
  });
  if (typeof drawn !== 'string') return { ...brand, logo: drawn };
  const errors = [{ path: 'brand.logo', message: drawn }];
  throw new Fault('INVALID_BODY', `brand.logo: ${drawn}`, { errors });
}

/** The deployment's own look, drawn; where its logo cannot be, no post is to blame, and it stays as it was set. */
export function usualBrand(brand: Brand | null, drawLogo: DrawLogo | undefined): Promise<Brand | null> {
  return drawnBrand(brand, drawLogo).catch(() => brand);
}
