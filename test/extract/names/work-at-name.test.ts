/** What the noun right before a full name says of its bearer where no list of offices has it. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

/** The role of the one who bears the name. */
function roleIn(language: string, text: string, name: string): string | null {
  const named = resolveEntities(documentOf(text, language), lexiconFor(language));
  return named.find((one) => one.name === name)?.role?.text ?? null;
}

describe('a noun made as nouns for people are, at a full name', () => {
  it.each<[language: string, text: string, name: string, role: string]>([
    ['de', 'Platzwart Jan Ohlsen schloss das Tor. Ohlsen blieb gelassen.', 'Jan Ohlsen', 'Platzwart'],
    ['de', '„Es taut“, sagte Wetterbeobachterin Petra Lund.', 'Petra Lund', 'Wetterbeobachterin'],
    ['de', 'Die Nachtschwester Petra Lund rief Hilfe. Lund blieb ruhig.', 'Petra Lund', 'Nachtschwester'],
    ['de', 'Der Käser und seine Mitstreiterin Petra Lund klagen. Lund ist müde.', 'Petra Lund', 'Mitstreiterin'],
    ['de', 'Das fand die SP-Grossrätin Petra Lund „mutlos“. Lund ging.', 'Petra Lund', 'SP-Grossrätin'],
    ['fr', '« On a souffert », a soufflé le manager Paul Morin.', 'Paul Morin', 'manager'],
    ['fr', '« C’est non », raille l’insoumise Claire Morin.', 'Claire Morin', 'insoumise'],
    ['es', 'El crítico Pablo Soler la llamó «cursi».', 'Pablo Soler', 'crítico'],
    ['it', '«È pulita», rassicura la tecnica Giulia Ferri.', 'Giulia Ferri', 'tecnica'],
    ['it', '«Ne parliamo», dice il ds, Paolo Ferri.', 'Paolo Ferri', 'ds'],
    ['pt', 'A manicure Rita Lopes, 48, apoiava o ato.', 'Rita Lopes', 'manicure'],
    ['pt', 'A etóloga chilena Rita Lopes leu o estudo.', 'Rita Lopes', 'etóloga chilena'],
  ])('%s: %s', (language, text, name, role) => expect(roleIn(language, text, name)).toBe(role));
});

describe('a thing, an origin or an adjective there', () => {
  it.each<[language: string, text: string, name: string]>([
    ['de', 'Der Frachter Anna Brandt lief ein. Anna Brandt trug Holz.', 'Anna Brandt'],
    ['de', 'Das Theater Paul Brandt spielt heute. Brandt schweigt.', 'Paul Brandt'],
    ['de', 'Den Grazer Paul Brandt barg ein Hubschrauber. Brandt schweigt.', 'Paul Brandt'],
    ['de', 'Im Dezember Paul Brandt zu fragen war falsch. Brandt schweigt.', 'Paul Brandt'],
    ['de', 'Die Norwegerin Petra Lund siegte. Lund weinte.', 'Petra Lund'],
    ['de', 'In Bildern Paul Brandts liegt Trauer. Paul Brandt malte nachts.', 'Paul Brandt'],
    ['de', '„Es taut“, sagte Paul Brandt, Häuser in der Stadt seien nass.', 'Paul Brandt'],
    ['de', 'Sein Gegenüber Paul Brandt sah es nüchtern. Brandt ging.', 'Paul Brandt'],
    ['es', 'Pablo Soler fue más crítico: «Corremos solos».', 'Pablo Soler'],
    ['fr', 'Paul Morin est insoumis à sa façon. Morin rit.', 'Paul Morin'],
    ['it', 'Giulia Ferri è critica e attenta. Ferri tace.', 'Giulia Ferri'],
    ['pt', 'Rita Lopes foi crítica. Lopes saiu.', 'Rita Lopes'],
  ])('%s: %s', (language, text, name) => expect(roleIn(language, text, name)).toBeNull());
});
