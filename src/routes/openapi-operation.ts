/** What the description says of one call. Types only. */
import type { FaultCode } from '../errors.ts';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  /** JSON Schema. */
  schema: Record<string, unknown>;
  description: string;
  example?: string;
}

export interface Answer {
  description: string;
  /** Media type → the name of a schema, or null for bytes and text. */
  content?: Readonly<Record<string, string | null>>;
}

export interface Operation {
  id: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  summary: string;
  description: string;
  needsKey?: boolean;
  parameters: Parameter[];
  /** Media type → an example of such a body, null for bytes. */
  body?: Readonly<Record<string, unknown>>;
  /** The name of the schema of its JSON body; an ArticleRequest unless it is said. */
  bodySchema?: string;
  answers: Readonly<Record<number, Answer>>;
  faults: readonly FaultCode[];
}
