/** A house's look as a caller or a deployment states it, checked: accent, logo, name, font pairing. */
import * as z from 'zod';
import { FONT_PAIRINGS, type Brand } from '../schema.ts';
import { readLogo } from './logo.ts';

/** Longer names are cut on every card. */
const MAX_NAME = 80;

const logo = z.string().transform((uri, context) => {
  const read = readLogo(uri);
  if (typeof read !== 'string') return read;
  context.addIssue({ code: 'custom', message: read });
  return z.NEVER;
});

export const StatedBrand = z
  .strictObject({
    accent: z.string().regex(/^#[\da-f]{6}$/i, 'must be a colour as #rrggbb').nullish(),
    logo: logo.nullish(),
    name: z.string().trim().min(1).max(MAX_NAME).nullish(),
    fonts: z.enum(FONT_PAIRINGS).nullish(),
  })
  .transform(({ accent, logo: mark, name, fonts }): Brand => ({
    accent: accent?.toLowerCase() ?? null,
    logo: mark ?? null,
    name: name ?? null,
    fonts: fonts ?? null,
  }));

export const BRAND_FIELDS = ['accent', 'logo', 'name', 'fonts'] as const satisfies readonly (keyof Brand)[];

/**
 * The look of a deployment, from its variable BRAND: the JSON that a request may send as `brand`.
 * @throws Error that names what is wrong: better no Worker than one in the wrong colours
 */
export function parseBrand(variable: string | undefined): Brand | null {
  if (variable === undefined || variable.trim() === '') return null;
  const read = StatedBrand.safeParse(JSON.parse(variable));
  if (read.success) return read.data;
  throw new Error(`BRAND: ${read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`);
}
