/** The office or work by which somebody's words are told is theirs, where the article gives none beside the name. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const roleOf = (text: string, language: string): string | null | undefined =>
  extract(documentOf(text, language), CONTEXT).quotes.at(-1)?.speaker?.role;

describe('what the tag calls somebody', () => {
  it.each([
    ['en', 'Ron Kowalik spoke at noon. “I can see it too,” he said. “The sky was blue on Monday,” the mayor said.', 'mayor'],
    ['de', 'Corinne Aebi hat gekündigt. «Es geht nicht ums Geld», sagt die Pflegefachfrau.', 'Pflegefachfrau'],
    ['fr', 'Philippe Aumont n’a rien dit. « Je regrette tout », a lâché le notaire honoraire.', 'notaire honoraire'],
    ['es', 'Hernán Goya salió tarde. «Se hizo justicia», dijo el abogado.', 'abogado'],
    ['it', 'Giulio Brambilla chiude il registro. «Non ci fermiamo», dice il maestro.', 'maestro'],
    ['pt', 'Juvenal de Souza desliga o motor. “Se você demora, estraga”, diz o carteiro.', 'carteiro'],
  ])('is their role (%s)', (language, text, role) => {
    expect(roleOf(text, language)).toBe(role);
  });

  it.each([
    ['en', 'Ron Kowalik, a roofer, spoke at noon. “The sky was blue on Monday,” the roofer said.', 'a roofer'],
    ['en', 'Ron Kowalik spoke at noon. “The sky was blue on Monday,” the man said.', null],
    ['en', 'Ron Kowalik spoke at noon. “The sky was blue on Monday,” the widower said.', null],
    ['de', 'Corinne Aebi hat gekündigt. «Es geht nicht ums Geld», sagt die Witwe.', null],
    ['fr', 'Philippe Aumont n’a rien dit. « Je regrette tout », a lâché le prévenu.', null],
  ])('is none where one stands beside the name, or where it tells no work (%s)', (language, text, role) => {
    expect(roleOf(text, language)).toBe(role);
  });
});

describe('a bare noun behind a name and a comma', () => {
  it.each([
    ['it', 'A guidare il lavoro è stata Giulia Ferri, zoologa, che la mette così: «Abbiamo contato i lupi.»', 'Giulia Ferri'],
    ['fr', 'Le travail a été mené par Julie Ferrand, zoologiste, qui résume : « Nous avons compté les loups. »', 'Julie Ferrand'],
    ['es', 'El trabajo lo dirigió Julia Ferrer, zoóloga, que lo resume así: «Hemos contado los lobos.»', 'Julia Ferrer'],
    ['pt', 'O trabalho foi dirigido por Júlia Ferreira, zoóloga, que resume assim: «Contámos os lobos.»', 'Júlia Ferreira'],
  ])('says what its bearer is, and is nobody else (%s)', (language, text, name) => {
    expect(extract(documentOf(text, language), CONTEXT).quotes[0]?.speaker?.name).toBe(name);
  });
});

describe('a wider noun for the work of somebody', () => {
  it.each([
    ['en', 'The surgeon Ruth Alden met the baker Owen Tarrant.\n\n“We need more beds,” said the doctor.', 'Ruth Alden'],
    ['de', 'Die Chirurgin Ruth Albers traf den Bäcker Otto Thal.\n\n„Wir brauchen Betten“, sagte die Ärztin.', 'Ruth Albers'],
    ['fr', 'La chirurgienne Ruth Aldin a vu le boulanger Otto Thal.\n\n« Il faut des lits », a dit la médecin.', 'Ruth Aldin'],
    ['es', 'La bióloga Ruth Aldea habló con el panadero Otto Tal.\n\n«Faltan datos», dijo la científica.', 'Ruth Aldea'],
    ['it', 'La biologa Ruth Aldi ha visto il fornaio Otto Tal.\n\n«Mancano i dati», ha detto la ricercatrice.', 'Ruth Aldi'],
    ['pt', 'A bióloga Ruth Aldeia ouviu o padeiro Otto Tal.\n\n«Faltam dados», disse a investigadora.', 'Ruth Aldeia'],
  ])('means that person (%s)', (language, text, name) => {
    expect(extract(documentOf(text, language), CONTEXT).quotes[0]?.speaker?.name).toBe(name);
  });
});
