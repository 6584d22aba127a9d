/** @jsxImportSource hono/jsx */
/** The API's description as a page: made from the same data as /openapi.json, and as light as a page of text. */
import type { FC } from 'hono/jsx';
import { THEME_NAMES } from '../../templates/theme.ts';
import { PROBLEMS } from '../errors.ts';
import { SIZES } from '../limits.ts';
import { Foot, HtmlDocument, Masthead } from '../share/html-document.tsx';
import { OPERATIONS } from './operations/index.ts';
import type { Operation } from './openapi-operation.ts';
import { namedSchemas, type JsonSchema } from './openapi-schemas.ts';
import { recipes } from './recipes.ts';

export const DocsPage: FC<{ origin: string }> = ({ origin }) => (
  <HtmlDocument
    title="The API of Verbatim"
    tags={
      <>
        <meta name="description" content="Calls, schemas and recipes of the Verbatim API." />
        <link rel="canonical" href={`${origin}/docs`} />
      </>
    }
    styles={['/site.css', '/docs.css']}
    scripts={[]}
    bodyClass="docs"
  >
    <Masthead />
    <main id="content">
      <h1>The API</h1>
      <p>
        Also as <a href="/openapi.json">OpenAPI 3.1</a>. Reading is public; writing needs{' '}
        <code>Authorization: Bearer …</code> where the deployment has keys. Errors are{' '}
        <code>application/problem+json</code> with a <code>code</code>.
      </p>
      <nav aria-label="Calls">
        <ul>
          {OPERATIONS.map(({ id, method, path }) => (
            <li>
              <a href={`#${id}`}>
                <Call method={method} path={path} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 id="recipes">Recipes</h2>
      {recipes(origin).map(({ title, code }) => (
        <section>
          <h3>{title}</h3>
          <pre tabindex={0}>
            <code>{code}</code>
          </pre>
        </section>
      ))}
      <h2 id="themes">Themes</h2>
      <div class="themes">
        {THEME_NAMES.map((name) => (
          <figure>
            <img
              src={`/themes/${name}.png`}
              width={SIZES.og.width}
              height={SIZES.og.height}
              loading="lazy"
              alt={`A quote card in the theme ${name}`}
            />
            <figcaption>
              <code>theme={name}</code>
            </figcaption>
          </figure>
        ))}
      </div>
      <h2 id="calls">Calls</h2>
      {OPERATIONS.map((operation) => (
        <OperationSection operation={operation} />
      ))}
      <h2 id="schemas">Schemas</h2>
      {Object.entries(namedSchemas()).map(([name, schema]) => (
        <SchemaSection name={name} schema={schema} />
      ))}
    </main>
    <Foot />
  </HtmlDocument>
);

const Call: FC<Pick<Operation, 'method' | 'path'>> = ({ method, path }) => (
  <code>
    <span class={`method method-${method}`}>{method.toUpperCase()}</span> {path}
  </code>
);

const OperationSection: FC<{ operation: Operation }> = ({
  operation: { id, method, path, summary, description, needsKey, parameters, body, answers, faults },
}) => (
  <section id={id} aria-labelledby={`${id}-heading`}>
    <h3 id={`${id}-heading`}>
      {summary} <Call method={method} path={path} />
    </h3>
    <p>
      {description}
      {needsKey && ' Needs a key.'}
    </p>
    {parameters.length > 0 && (
      <Rows
        head={['Parameter', 'In', 'Meaning']}
        rows={parameters.map((p) => [<code>{p.name}</code>, p.in, `${p.description}${allowed(p.schema)}`])}
      />
    )}
    {body && (
      <Rows
        head={['Body', '', 'Example']}
        rows={Object.entries(body).map(([type, example]) => [
          <code>{type}</code>,
          '',
          <pre tabindex={0}>
            <code>{exampleText(example)}</code>
          </pre>,
        ])}
      />
    )}
    <Rows
      head={['Status', '', 'Answer']}
      rows={[
        ...Object.entries(answers).map(([status, { description: said, content }]) => [
          status,
          '',
          `${said} ${Object.entries(content ?? {})
            .map(([type, schema]) => (schema ? `${type}: ${schema}` : type))
            .join(', ')}`,
        ]),
        ...faults.map((code) => [
          String(PROBLEMS[code].status),
          '',
          <>
            <code>{code}</code> {PROBLEMS[code].title}
          </>,
        ]),
      ]}
    />
  </section>
);

/** A file of bytes is sent as it is. */
function exampleText(example: unknown): string {
  if (example === null) return '--data-binary @FILE';
  return typeof example === 'string' ? example : JSON.stringify(example, null, 2);
}

const Rows: FC<{ head: string[]; rows: unknown[][] }> = ({ head, rows }) => (
  <div class="scroll" tabindex={0} role="group" aria-label={head[0]}>
    <table>
      <thead>
        <tr>
          {head.filter(Boolean).map((title) => (
            <th scope="col">{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr>
            {cells
              .filter((cell) => cell !== '')
              .map((cell) => (
                <td>{cell}</td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const SchemaSection: FC<{ name: string; schema: JsonSchema }> = ({ name, schema }) => {
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const rows = Object.entries(schema['properties'] ?? {}).map(([field, type]) => [
    <code>{field}</code>,
    typeName(type),
    required.includes(field) ? 'always' : '',
  ]);
  return (
    <section id={`schema-${name}`}>
      <h3>{name}</h3>
      <div class="scroll" tabindex={0} role="group" aria-label={name}>
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Type</th>
              <th scope="col">Given</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([field, type, given]) => (
              <tr>
                <td>{field}</td>
                <td>{type}</td>
                <td>{given || 'sometimes'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

function allowed({ enum: values, default: usual }: Record<string, unknown>): string {
  const list = Array.isArray(values) ? ` One of ${values.join(', ')}.` : '';
  return usual === undefined ? list : `${list} ${String(usual)} unless said otherwise.`;
}

/** Longer lists stand in a table of their own. */
const MOST_LISTED = 12;

/** A JSON Schema in a few words: `Fact[]`, `string or null`, `"title" | "lead"`. */
function typeName(schema: JsonSchema): string {
  const {
    $ref,
    type,
    items,
    anyOf,
    enum: values,
    const: constant,
    format,
  } = schema as JsonSchema & { items?: JsonSchema; anyOf?: JsonSchema[] };
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? '';
  if (constant !== undefined) return JSON.stringify(constant);
  if (Array.isArray(values))
    return values.length > MOST_LISTED
      ? `one of ${values.length} codes`
      : values.map((value) => JSON.stringify(value)).join(' | ');
  if (anyOf) return [...new Set(anyOf.map(typeName))].join(' or ');
  if (items) return `${typeName(items)}[]`;
  return [type, format && `(${String(format)})`].filter(Boolean).join(' ') || 'anything';
}
