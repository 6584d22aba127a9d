/** What the sentence behind a name calls its bearer. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

function roleIn(language: string, text: string, name: string): string | null {
  const named = resolveEntities(documentOf(text, language), lexiconFor(language));
  return named.find((one) => one.name === name)?.role?.text ?? null;
}

describe('a noun with a demonstrative or an age, right behind the sentence of a name', () => {
  it.each<[language: string, text: string, name: string, role: string]>([
    ['fr', '« C’est lui », avoue Luc Morin. Ce menuisier de 57 ans a pris la route.', 'Luc Morin', 'menuisier'],
    ['fr', 'Réveillée, Claire Morin est sortie. Cette fromagère vendait là ses tommes.', 'Claire Morin', 'fromagère'],
    ['fr', 'Luc Morin ne montera pas sur scène. Le chanteur de 33 ans est las.', 'Luc Morin', 'chanteur'],
    ['es', '«Es el peor», lamenta Ana Gil. Esta agricultora sigue en el campo.', 'Ana Gil', 'agricultora'],
    ['it', '«È finita», sospira Paolo Ferri. Questo falegname lavora da solo.', 'Paolo Ferri', 'falegname'],
    ['pt', '“Acabou”, diz Rita Lopes. Esta enfermeira trabalha de noite.', 'Rita Lopes', 'enfermeira'],
    ['de', 'Gemeint ist Petra Lund. Die 38-jährige Altenpflegerin hörte den Alarm.', 'Petra Lund', 'Altenpflegerin'],
    ['de', '„Nein“, sagt Paul Brandt. Der 41 Jahre alte Landwirt winkt ab.', 'Paul Brandt', 'Landwirt'],
  ])('%s: %s', (language, text, name, role) => expect(roleIn(language, text, name)).toBe(role));
});

describe('a noun that may be of anybody else', () => {
  it.each<[language: string, text: string, name: string]>([
    ['de', '„Nein“, sagte Paul Brandt. Der Bauleiter habe nur abgewinkt.', 'Paul Brandt'],
    ['de', '„Nein“, sagte Paul Brandt. Die 38-jährige Altenpflegerin ging.', 'Paul Brandt'],
    ['de', '„Nein“, sagte Paul Brandt. Der 38-Jährige ging.', 'Paul Brandt'],
    ['fr', '« Non », dit Luc Morin. Le menuisier a ri.', 'Luc Morin'],
    ['fr', '« Non », dit Luc Morin. Cette fromagère a ri.', 'Luc Morin'],
    ['fr', 'Luc Morin a vu Claire Roy. Ce menuisier a ri.', 'Luc Morin'],
    ['fr', 'Luc Morin a vu M. Roy. Ce menuisier a ri.', 'Luc Morin'],
    ['fr', 'Luc Morin a vu P. Roy. Ce menuisier a ri.', 'Luc Morin'],
    ['fr', '« Non », dit Luc Morin. Ce projet de 57 ans est mort.', 'Luc Morin'],
    ['es', '«No», dice Ana Gil. Este vecino se ríe.', 'Ana Gil'],
    ['it', '«No», dice Paolo Ferri. Questa mattina piove.', 'Paolo Ferri'],
    ['pt', '“Não”, diz Rita Lopes. O enfermeiro riu.', 'Rita Lopes'],
  ])('%s: %s', (language, text, name) => expect(roleIn(language, text, name)).toBeNull());
});
