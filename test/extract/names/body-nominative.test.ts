/** German bodies that the article names in another case only are named as a subject would be. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const bodiesOf = (text: string): string[] =>
  resolveEntities(documentOf(text, 'de'), lexiconFor('de')).filter(({ kind }) => kind === 'organisation')
    .map(({ name }) => name);

it.each<[text: string, names: string[], why: string]>([
  ['„Das war grob fahrlässig“, heißt es im Urteil des Landgerichts Kassel.', ['Landgericht Kassel'], 'its noun'],
  ['Nach Angaben des Bundesamtes für Verkehr war das „ein kleiner Fehler“.', ['Bundesamt für Verkehr'], 'in -es'],
  ['Laut der Technischen Universität Kassel war das „ein kleiner Fehler“.', ['Technische Universität Kassel'],
    'its adjective'],
  ['Nach Angaben der Europäischen Union war das „ein kleiner Fehler“.', ['Europäische Union'], 'and a union'],
])('%s → %j (%s)', (text, names) => expect(bodiesOf(text)).toEqual(names));

it.each<[text: string, names: string[], why: string]>([
  ['Nach Angaben des ADAC war das „ein kleiner Fehler“.', ['ADAC'], 'letters'],
  ['Nach Angaben der Universität Kassel war das „ein kleiner Fehler“.', ['Universität Kassel'], 'no ending'],
])('%s → %j, as written (%s)', (text, names) => expect(bodiesOf(text)).toEqual(names));
