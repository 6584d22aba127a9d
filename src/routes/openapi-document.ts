/** The OpenAPI 3.1 document: the operations and the schemas put together. */
import { PROBLEMS, problemType, type FaultCode } from '../errors.ts';
import type { Examples } from './openapi-examples.ts';
import { OPERATIONS } from './operations/index.ts';
import type { Answer, Operation } from './openapi-operation.ts';
import { namedSchemas, type JsonSchema } from './openapi-schemas.ts';

interface OpenApi {
  openapi: '3.1.0';
  info: Record<string, unknown>;
  servers: { url: string }[];
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, unknown> };
}

const DESCRIPTION =
  'An article goes in; out come its facts, quotations and figures, and cards to share. Every word stands in the ' +
  'article: for every span, article.slice(start, end) === text, in UTF-16 offsets. Errors are ' +
  'application/problem+json (RFC 9457) with a code.';

/** A description that was fetched from this machine may be read on another: it names no host. */
const LOOPBACK = /^https?:\/\/(?:localhost|127\.|\[::1\])/;

/** @param examples of what the calls answer */
export function openApi(origin: string, examples: Examples): OpenApi {
  const paths: OpenApi['paths'] = {};
  for (const operation of OPERATIONS)
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: described(operation, examples[operation.id] ?? {}),
    };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Verbatim',
      version: '1',
      summary: 'Fact cards that cannot misquote',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: LOOPBACK.test(origin) ? '/' : origin }],
    paths,
    components: {
      schemas: namedSchemas(),
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description:
            'One of the keys in the secret API_KEYS. Without a configured key, writes work on localhost only.',
        },
      },
    },
  };
}

function described(operation: Operation, examples: Examples[string]): object {
  const { id, summary, description, needsKey, parameters, body, bodySchema, answers, faults } = operation;
  return {
    operationId: id,
    summary,
    description,
    security: needsKey ? [{ key: [] }] : [],
    parameters: parameters.map((parameter) => ({ required: false, ...parameter })),
    ...(body && { requestBody: { required: true, content: bodies(body, bodySchema) } }),
    responses: { ...mapValues(answers, (one, status) => answer(one, status, examples)), ...problems(faults) },
  };
}

/** A body that is no text. */
const BYTES = { format: 'binary' };

function bodies(body: NonNullable<Operation['body']>, schema = 'ArticleRequest'): object {
  return mapValues(body, (example, type) => ({
    schema:
      type === 'application/json' ? reference(schema) : { type: 'string', ...(example === null && BYTES) },
    ...(example !== null && { example }),
  }));
}

function answer({ description, content }: Answer, status: string, examples: Examples[string]): object {
  const shown = (schema: string | null, type: string) => {
    const example = examples[`${status} ${type}`];
    return { ...(schema !== null && { schema: reference(schema) }), ...(example !== undefined && { example }) };
  };
  return { description, ...(content && { content: mapValues(content, shown) }) };
}

/** Faults of one status stand together. */
function problems(faults: readonly FaultCode[]): object {
  const byStatus = Object.groupBy(faults, (code) => PROBLEMS[code].status);
  return mapValues(byStatus, (codes = []) => ({
    description: codes.map((code) => `${code}: ${PROBLEMS[code].title}.`).join(' '),
    content: {
      'application/problem+json': {
        schema: reference('Problem'),
        examples: Object.fromEntries(codes.map((code) => [code, { value: exampleOf(code) }])),
      },
    },
  }));
}

const exampleOf = (code: FaultCode) => ({
  type: problemType(code),
  ...PROBLEMS[code],
  detail: `${PROBLEMS[code].title}.`,
  code,
});

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function mapValues<V, W>(record: Readonly<Record<string, V>>, map: (value: V, key: string) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
