/**
 * A validator of linked data by a published vocabulary: every class and property is one of it, every property stands on
 * a class that has it, and leads to a class that it may lead to.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsonld, { type ContextDefinition } from 'jsonld';

interface Triple { subject: string; predicate: string; object: string; isLiteral: boolean }

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SUB_CLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const LINE = /^(<[^>]*>|_:\S+) <([^>]*)> (<[^>]*>|_:\S+|"(?:[^"\\]|\\.)*"\S*)(?: <[^>]*>)? \.$/;
const bare = (term: string) => term.replace(/^<(.*)>$/, '$1');

function triplesOf(lines: string): Triple[] {
  return lines.split('\n').filter(Boolean).map((line) => {
    const [, subject, predicate = '', object = ''] = LINE.exec(line) ?? [];
    if (subject === undefined) throw new Error(`no N-Quad: ${line}`);
    return { subject: bare(subject), predicate, object: bare(object), isLiteral: object.startsWith('"') };
  });
}

/** JSON-LD as triples, with no other contexts than those given; a term that none of them knows is refused. */
async function expanded(document: object, contexts: Readonly<Record<string, ContextDefinition>>): Promise<Triple[]> {
  const documentLoader = async (address: string) => {
    const context = contexts[address.replace(/\/$/, '')];
    if (!context) throw new Error(`no context at ${address}`);
    return { documentUrl: address, document: { '@context': context }, contextUrl: undefined };
  };
  const options = { documentLoader, safe: true, format: 'application/n-quads' } as const;
  return triplesOf(String(await jsonld.toRDF(document, options)));
}

interface Vocabulary { name: string; namespace: string; domain: string; range: string }

export const SCHEMA_ORG: Vocabulary = {
  name: '@vocabulary/schema/schema.nq', namespace: 'http://schema.org/',
  domain: 'http://schema.org/domainIncludes', range: 'http://schema.org/rangeIncludes',
};
export const WEB_ANNOTATION: Vocabulary = {
  name: '@vocabulary/oa/oa.nq', namespace: 'http://www.w3.org/ns/oa#',
  domain: 'http://www.w3.org/2000/01/rdf-schema#domain', range: 'http://www.w3.org/2000/01/rdf-schema#range',
};

/** What breaks the vocabulary, each as a sentence; what is of another namespace is left alone. */
export async function vocabularyFaults(
  document: object,
  vocabulary: Vocabulary,
  contexts: Readonly<Record<string, ContextDefinition>>,
): Promise<string[]> {
  const [folder, file = ''] = vocabulary.name.split(/\/(?=[^/]+$)/);
  const path = fileURLToPath(import.meta.resolve(folder ?? '')).replace(/[^/]+$/, file);
  const known = triplesOf(readFileSync(path, 'utf8'));
  const terms = new Set(known.map(({ subject }) => subject));
  const pairs = (predicate: string) =>
    Map.groupBy(known.filter((triple) => triple.predicate === predicate), ({ subject }) => subject);
  const [above, domains, ranges] = [SUB_CLASS, vocabulary.domain, vocabulary.range].map(pairs);
  const lineage = (name: string): string[] => [
    name, ...(above?.get(name) ?? []).flatMap(({ object }) => lineage(object)),
  ];
  const fits = (types: readonly string[], allowed: readonly Triple[] | undefined) =>
    allowed === undefined || types.some((type) => lineage(type).some((one) => allowed.some(({ object }) => object === one)));

  const triples = await expanded(document, contexts);
  const types = Map.groupBy(triples.filter(({ predicate }) => predicate === TYPE), ({ subject }) => subject);
  const typesOf = (node: string) => (types.get(node) ?? []).map(({ object }) => object);
  return triples.flatMap(({ subject, predicate, object, isLiteral }) => {
    if (predicate === TYPE)
      return object.startsWith(vocabulary.namespace) && !terms.has(object) ? [`no class ${object}`] : [];
    if (!predicate.startsWith(vocabulary.namespace)) return [];
    if (!terms.has(predicate)) return [`no property ${predicate}`];
    if (!fits(typesOf(subject), domains?.get(predicate))) return [`${typesOf(subject)} has no ${predicate}`];
    const isToldHere = !isLiteral && types.has(object);
    return isToldHere && !fits(typesOf(object), ranges?.get(predicate))
      ? [`${predicate} does not lead to ${typesOf(object)}`]
      : [];
  });
}
