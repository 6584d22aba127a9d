/**
 * What a caller may say about an article, and how it may be sent: the schemas of `POST /api/sheets`. Unknown fields are
 * refused.
 */
import * as z from 'zod';
import { EXPIRES_IN_S, MAX_STATED_LENGTH, MAX_URL_LENGTH } from '../limits.ts';
import type { ArticleMeta } from './article.ts';
import { StatedBrand } from './brand.ts';
import { textFlaw } from './clean-text.ts';

/** Form fields and templates send "" or null for "nothing stated". */
const blank = (value: unknown) =>
  value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;

const line = z
  .string()
  .transform((value) => value.replace(/\s+/g, ' ').trim())
  .pipe(z.string().max(MAX_STATED_LENGTH))
  .superRefine((value, context) => {
    const flaw = textFlaw(value);
    if (flaw) context.addIssue({ code: 'custom', message: `must be plain Unicode text; it holds ${flaw}` });
  });

const isoDate = z.union(
  [
    z.iso.date(),
    z.iso.datetime({ offset: true, local: true }),
    z.iso.datetime({ offset: true, local: true, precision: -1 }),
  ],
  {
    error: 'must be an ISO 8601 date (2024-11-06) or date-time (2024-11-06T10:00:00Z)',
  },
);

/** An absolute http or https address without credentials. */
export const webAddress = z.string().max(MAX_URL_LENGTH).transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url.href;
  context.addIssue({
    code: 'custom', message: 'must be an absolute http or https address without user name or password',
  });
  return z.NEVER;
});

const languageTag = z.string().max(35).transform((value, context) => {
  const tag = canonicalLanguage(value);
  if (tag) return tag;
  context.addIssue({ code: 'custom', message: 'must be a BCP 47 language tag such as "en" or "pt-BR"' });
  return z.NEVER;
});

/** The tag as BCP 47 writes it, or null when it is none. */
export function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null; // a RangeError is the only way that Intl says "no such tag"
  }
}

const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional()).optional();

const statedShape = {
  title: optional(line),
  author: optional(line),
  publisher: optional(line),
  publishedAt: optional(isoDate),
  sourceUrl: optional(webAddress),
  language: optional(languageTag),
};

/** How long the sheet is kept, in seconds: a wish about the sheet, no word about the article. */
const expiresIn = optional(z
  .union([z.number(), z.string().regex(/^\d{1,12}$/).transform(Number)], { error: 'must be a number of seconds' })
  .pipe(z.int().min(EXPIRES_IN_S.min).max(EXPIRES_IN_S.max)));

/** The query of a raw body. */
export const StatedQuery = z.strictObject({ ...statedShape, expiresIn });

const body = z.preprocess((value) => (value === null ? undefined : value), z.string().optional()).optional();
export const BODY_FIELDS = ['text', 'html', 'url'] as const;

/** The JSON body: exactly one of text, html and url. */
export const ArticleRequest = z
  .strictObject({ text: body, html: body, url: body, ...statedShape, expiresIn, brand: StatedBrand.nullish() })
  .superRefine((value, context) => {
    const sent = BODY_FIELDS.filter((field) => value[field] !== undefined);
    if (sent.length === 1) return;
    const came = sent.length ? sent.join(' and ') : 'none of them';
    context.addIssue({
      code: 'custom',
      message: `exactly one of ${BODY_FIELDS.join(', ')} must be sent; ${came} came`,
    });
  });

export const STATED_FIELDS = [...Object.keys(statedShape), 'expiresIn'];
export type Stated = z.infer<typeof StatedQuery>;

/** Stated fields over found ones. */
export function overrule(stated: Stated, found: Partial<ArticleMeta>): ArticleMeta {
  return {
    title: stated.title ?? found.title ?? null,
    author: stated.author ?? found.author ?? null,
    publisher: stated.publisher ?? found.publisher ?? null,
    publishedAt: stated.publishedAt ?? found.publishedAt ?? null,
    sourceUrl: stated.sourceUrl ?? found.sourceUrl ?? null,
    language: stated.language ?? found.language ?? null,
  };
}
