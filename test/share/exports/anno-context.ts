/** The terms of the Web Annotation model that we use, as its Recommendation maps them (annotation-model, appendix A). */
import type { ContextDefinition } from 'jsonld';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';

export const ANNO_CONTEXT = {
  id: '@id', type: '@type',
  Annotation: `${OA}Annotation`, SpecificResource: `${OA}SpecificResource`, TextualBody: `${OA}TextualBody`,
  TextQuoteSelector: `${OA}TextQuoteSelector`, TextPositionSelector: `${OA}TextPositionSelector`,
  AnnotationPage: `${AS}OrderedCollectionPage`, Software: `${AS}Application`,
  items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
  body: { '@id': `${OA}hasBody`, '@type': '@id' },
  target: { '@id': `${OA}hasTarget`, '@type': '@id' },
  source: { '@id': `${OA}hasSource`, '@type': '@id' },
  selector: { '@id': `${OA}hasSelector`, '@type': '@id' },
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  tagging: `${OA}tagging`, identifying: `${OA}identifying`, describing: `${OA}describing`,
  exact: `${OA}exact`, prefix: `${OA}prefix`, suffix: `${OA}suffix`,
  start: { '@id': `${OA}start`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
  end: { '@id': `${OA}end`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  created: { '@id': 'http://purl.org/dc/terms/created', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  generator: { '@id': `${AS}generator`, '@type': '@id' },
  name: 'http://xmlns.com/foaf/0.1/name',
} satisfies ContextDefinition;

const textual = {
  type: 'object',
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string', minLength: 1 },
    format: { const: 'text/plain' },
    purpose: { enum: ['tagging', 'identifying', 'describing'] },
  },
  required: ['type', 'value'], additionalProperties: false,
};
const quoteSelector = {
  type: 'object',
  properties: {
    type: { const: 'TextQuoteSelector' }, exact: { type: 'string', minLength: 1 }, prefix: { type: 'string' },
    suffix: { type: 'string' },
  },
  required: ['type', 'exact'], additionalProperties: false,
};
const positionSelector = {
  type: 'object',
  properties: {
    type: { const: 'TextPositionSelector' }, start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 0 },
  },
  required: ['type', 'start', 'end'], additionalProperties: false,
};
const annotation = {
  type: 'object',
  properties: {
    id: { type: 'string', format: 'uri' },
    type: { const: 'Annotation' },
    created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$' },
    generator: { type: 'object', required: ['id', 'type', 'name'] },
    motivation: { enum: ['describing'] },
    body: { type: 'array', minItems: 1, items: textual },
    target: {
      type: 'object',
      properties: {
        type: { const: 'SpecificResource' },
        source: { type: 'string', format: 'uri' },
        selector: { type: 'array', minItems: 2, maxItems: 2, prefixItems: [quoteSelector, positionSelector], items: false },
      },
      required: ['source', 'selector'], additionalProperties: false,
    },
  },
  required: ['id', 'type', 'target'], additionalProperties: false,
};

/** What the Recommendation says must be (3.1, 3.2, 4, 5), of an AnnotationPage as ours is. */
export const PAGE_RULES = {
  type: 'object',
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: { type: 'string', format: 'uri' },
    type: { const: 'AnnotationPage' },
    items: { type: 'array', items: annotation },
  },
  required: ['@context', 'id', 'type', 'items'], additionalProperties: false,
};
