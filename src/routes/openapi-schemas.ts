/** The schemas of the API by name, from the Zod schemas that the code itself parses with. */
import * as z from 'zod';
import { THEME_NAMES } from '../../templates/theme.ts';
import { StatedBrand, statedKit } from '../article/brand.ts';
import { ArticleRequest, BODY_FIELDS } from '../article/stated.ts';
import { Change, ChangedPart, ChangedWords, Changes } from '../changes/changes-schema.ts';
import { CheckAnswer, CheckedQuote, QuoteToCheck, SummaryFile } from '../check/check-schema.ts';
import { Change as SheetChangeRequest, PickRequest } from '../desk/change.ts';
import { PROBLEMS, type FaultCode } from '../errors.ts';
import { EXPIRES_IN_S, MAX_BATCH, MAX_CHECKED_QUOTES, MAX_SUMMARY_LENGTH } from '../limits.ts';
import {
  CardEntry, CardImage, Claim, DateMention, Evidence, Fact, Figure, Headline, Kit, Named, OtherVersion, Person, Quote,
  Sheet, Source, Speaker, SpeakingSource,
} from '../schema.ts';
import { StatedFeed } from '../feeds/stated-feed.ts';
import { Posts } from '../share/posts/posts-schema.ts';
import { KitRow } from '../sheet/kits.ts';
import { SheetRow } from '../sheet/store.ts';
import { StatedWebhook } from '../webhooks/webhook-store.ts';
import { Answer, Message } from './mcp/protocol.ts';
import { Revisions } from './list-revisions.ts';
import { PIPELINE_ANSWERS } from './pipeline-schemas.ts';

const CODES = Object.keys(PROBLEMS) as [FaultCode, ...FaultCode[]];

const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(CODES),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** Of a passage that would mislead: why, and which one near it would not. */
  reason: z.string().optional(),
  nearest: z.object({ kind: z.string(), start: z.int(), end: z.int() }).nullable().optional(),
});
const CreatedSheet = Sheet.extend({ article: z.object({ text: z.string() }) });
const SheetList = z.object({
  sheets: z.array(SheetRow.extend({ page: z.string(), json: z.string() })),
  cursor: z.string().nullable(),
});
const KitList = z.object({ kits: z.array(KitRow) });
const Health = z.object({ status: z.enum(['ok', 'failing']), parts: z.record(z.string(), z.enum(['ok', 'failing'])) });
const Oembed = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  html: z.string(),
  width: z.int(),
  height: z.int(),
  cache_age: z.int(),
  author_name: z.string().optional(),
  author_url: z.string().optional(),
  thumbnail_url: z.string().optional(),
  thumbnail_width: z.int().optional(),
  thumbnail_height: z.int().optional(),
});

/** What a client receives. */
const ANSWERS = {
  Sheet, CreatedSheet, Source, Headline, Fact, Quote, Speaker, Evidence, Figure, DateMention, Person, Named,
  SpeakingSource, Claim,
  OtherVersion, CardEntry, CardImage, SheetList, Problem, Health, Oembed, CheckAnswer, CheckedQuote, Changes, Change,
  ChangedWords, ChangedPart, McpRequest: Message, McpAnswer: Answer, Revisions, Posts, Kit, KitList,
  ...PIPELINE_ANSWERS,
} as const satisfies Record<string, z.ZodType>;

export type JsonSchema = Record<string, unknown>;

/** A pattern that no reader takes in is left to the parser. */
const READABLE_PATTERN = 60;

/** Name → JSON Schema 2020-12, references between them by name. */
export function namedSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(ANSWERS)) registry.add(schema, { id });
  const uri = (id: string) => `#/components/schemas/${id}`;
  const { schemas } = z.toJSONSchema(registry, { io: 'output', uri, override: tidy });
  const request = z.toJSONSchema(ArticleRequest, { io: 'input', unrepresentable: 'any', override: tidy });
  const clean = Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]);
  const others = { ...checkRequests(), ...editRequests(), ...pipelineRequests() };
  const requests = { ...articleRequests(request.properties ?? {}), ...others };
  return { ...requests, ...Object.fromEntries(clean) };
}

/**
 * Exactly one of text, html and url, as three objects: a generated client has a union of which TypeScript lets through
 * one member only, since the other two fields may be null there and nothing else.
 */
function articleRequests(fields: Record<string, unknown>): Record<string, JsonSchema> {
  const { brand: _, ...said } = fields;
  const stated = Object.fromEntries(Object.entries(said).map(([name, field]) => [name, orNull(field)]));
  const brand = z.toJSONSchema(StatedBrand, { io: 'input', unrepresentable: 'any', override: tidy });
  const { $schema: __, ...StatedBrandSchema } = brand;
  const seconds = { type: 'integer', minimum: EXPIRES_IN_S.min, maximum: EXPIRES_IN_S.max };
  const shared = {
    ...stated,
    expiresIn: orNull({
      ...seconds,
      description: 'Seconds after which the sheet is removed; for good unless it is said.',
    }),
    brand: orNull({ $ref: '#/components/schemas/StatedBrand' }),
  };
  const name = (field: string) => `ArticleFrom${field[0]?.toUpperCase()}${field.slice(1)}`;
  const variants = BODY_FIELDS.map((field): [string, JsonSchema] => {
    const others = BODY_FIELDS.filter((other) => other !== field).map((other) => [other, { type: 'null' }]);
    const properties = { ...shared, ...Object.fromEntries(others), [field]: { type: 'string' } };
    return [name(field), { type: 'object', properties, required: [field], additionalProperties: false }];
  });
  // No article fits two of them, so that any is one.
  const anyOf = BODY_FIELDS.map((field) => ({ $ref: `#/components/schemas/${name(field)}` }));
  return { ArticleRequest: { anyOf }, ...Object.fromEntries(variants), StatedBrand: StatedBrandSchema };
}

/** Quotations against a sheet, or against an article that is sent: exactly one of the fields that say which. */
function checkRequests(): Record<string, JsonSchema> {
  const asSent = { io: 'input', unrepresentable: 'any', override: tidy } as const;
  const { $schema: _, ...quote } = z.toJSONSchema(QuoteToCheck, asSent);
  const against = ['sheet', ...BODY_FIELDS];
  const wanted = ['quotes', 'summary', 'summaryFile'];
  const items = { $ref: '#/components/schemas/QuoteToCheck' };
  const quotes = { type: 'array', items, minItems: 1, maxItems: MAX_CHECKED_QUOTES };
  const { $schema: __, ...summaryFile } = z.toJSONSchema(SummaryFile, asSent);
  const fields = { quotes, summary: { type: 'string', maxLength: MAX_SUMMARY_LENGTH }, summaryFile };
  const CheckRequest = {
    type: 'object',
    properties: { ...Object.fromEntries(against.map((field) => [field, orNull({ type: 'string' })])), ...fields },
    allOf: [against, wanted].map((names) => ({ oneOf: names.map((name) => ({ required: [name] })) })),
  };
  return { CheckRequest, QuoteToCheck: quote };
}

function editRequests(): Record<string, JsonSchema> {
  const asSent = { io: 'input', unrepresentable: 'any', override: tidy } as const;
  const { $schema: _, ...SheetChange } = z.toJSONSchema(SheetChangeRequest, asSent);
  const { $schema: __, ...PickedPassage } = z.toJSONSchema(PickRequest, asSent);
  const { $schema: ___, ...StatedKit } = z.toJSONSchema(statedKit(THEME_NAMES), asSent);
  return { SheetChange, PickedPassage, StatedKit };
}

function pipelineRequests(): Record<string, JsonSchema> {
  const asSent = { io: 'input', unrepresentable: 'any', override: tidy } as const;
  const { $schema: _, ...feed } = z.toJSONSchema(StatedFeed.omit({ brand: true }), asSent);
  const { $schema: __, ...WebhookRequest } = z.toJSONSchema(StatedWebhook, asSent);
  const properties = { ...feed.properties, brand: orNull({ $ref: '#/components/schemas/StatedBrand' }) };
  const entry = { anyOf: [{ type: 'string', format: 'uri' }, { $ref: '#/components/schemas/ArticleRequest' }] };
  const list = { type: 'array', items: entry, minItems: 1, maxItems: MAX_BATCH };
  const held = { type: 'object', properties: { articles: list }, required: ['articles'], additionalProperties: false };
  return { FeedRequest: { ...feed, properties }, WebhookRequest, BatchRequest: { anyOf: [list, held] } };
}

/** Templates send null for a field that is not stated; a look that is null is taken off. */
const orNull = (schema: unknown) => ({ anyOf: [schema, { type: 'null' }] });

function tidy({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  const { pattern } = jsonSchema;
  if (typeof pattern === 'string' && pattern.length > READABLE_PATTERN) delete jsonSchema['pattern'];
  if (jsonSchema['maximum'] === Number.MAX_SAFE_INTEGER) delete jsonSchema['maximum'];
  if (jsonSchema['minimum'] === Number.MIN_SAFE_INTEGER) delete jsonSchema['minimum'];
  const { anyOf } = jsonSchema;
  if (!Array.isArray(anyOf)) return;
  const written = anyOf.map((one) => JSON.stringify(one));
  jsonSchema['anyOf'] = anyOf.filter((_, i) => written.indexOf(written[i] ?? '') === i);
}
