/** A house's look as a caller or a deployment states it, checked: accent, logo, name, font pairing, corner. */
import * as z from 'zod';
import { Corner, FONT_PAIRINGS, type Brand, type Kit } from '../schema.ts';
import { readLogo } from './logo.ts';

/** Longer names are cut on every card. */
const MAX_NAME = 80;

const logo = z.string().transform((uri, context) => {
  const read = readLogo(uri);
  if (typeof read !== 'string') return read;
  context.addIssue({ code: 'custom', message: read });
  return z.NEVER;
});

const FIELDS = {
  accent: z.string().regex(/^#[\da-f]{6}$/i, 'must be a colour as #rrggbb').nullish(),
  logo: logo.nullish(),
  name: z.string().trim().min(1).max(MAX_NAME).nullish(),
  fonts: z.enum(FONT_PAIRINGS).nullish(),
  corner: Corner.nullish(),
};
type Stated = z.infer<z.ZodObject<typeof FIELDS>>;

/** A corner that is not stated is none: the look of a sheet of before stays as it is, letter for letter. */
const brandOf = ({ accent, logo: mark, name, fonts, corner }: Stated): Brand => ({
  accent: accent?.toLowerCase() ?? null,
  logo: mark ?? null,
  name: name ?? null,
  fonts: fonts ?? null,
  ...(corner && { corner }),
});

export const StatedBrand = z.strictObject(FIELDS).transform(brandOf);

/** @param themes those that cards can be drawn in */
export const statedKit = (themes: readonly string[]) =>
  z
    .strictObject({ ...FIELDS, theme: z.enum(themes).nullish() })
    .transform(({ theme, ...stated }): Kit => ({ ...brandOf(stated), theme: theme ?? null }));

export const BRAND_FIELDS = ['accent', 'logo', 'name', 'fonts', 'corner'] as const satisfies readonly (keyof Brand)[];

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
