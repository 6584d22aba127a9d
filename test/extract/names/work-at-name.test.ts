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

describe('an office, and behind a comma the origin of who holds it', () => {
  it.each<[language: string, text: string, name: string, role: string]>([
    ['fr', '« Il fallait oser », a salué le président du jury, le Sénégalais Omar Dia.', 'Omar Dia',
      'président du jury'],
    ['fr', 'L’architecte, le Portugais Paulo Reis, a percé un puits de jour.', 'Paulo Reis', 'architecte'],
    ['es', 'Su director en el equipo Sierra, el español Josu Rey, lo alabó.', 'Josu Rey',
      'director en el equipo Sierra'],
    ['es', 'La regista, la gallega Ana Soler, la defiende.', 'Ana Soler', 'regista'],
    ['it', 'Lo sfidante, il filorusso Ivan Rusu, ha riconosciuto la sconfitta.', 'Ivan Rusu', 'sfidante'],
    ['it', 'Il relatore di maggioranza, il liberale Aldo Neri, tace.', 'Aldo Neri', 'relatore di maggioranza'],
    ['pt', 'O director de obras, o finlandês Pedro Virta, garante que sim.', 'Pedro Virta', 'director de obras'],
    ['pt', 'O treinador dele, o argentino Horácio Lema, riu.', 'Horácio Lema', 'treinador'],
  ])('%s: %s', (language, text, name, role) => expect(roleIn(language, text, name)).toBe(role));

  it.each<[language: string, text: string, name: string]>([
    ['fr', 'Il a battu l’entraîneur du club devant l’ami du maire, le Belge Luc Roy a ri.', 'Luc Roy'],
    ['fr', 'Le maire a reçu hier le champion, le Belge Luc Roy.', 'Luc Roy'],
    ['es', 'El juez citó a declarar al dueño, la argentina Ana Gil, y a otros.', 'Ana Gil'],
    ['es', 'El alcalde, la argentina Ana Gil y un juez brindaron.', 'Ana Gil'],
    ['it', 'Il sindaco, la tedesca Anna Koch e un giudice ridono.', 'Anna Koch'],
    ['it', 'La sindaca, il tedesco Paolo Koch, e un giudice ridono.', 'Paolo Koch'],
    ['pt', 'O prefeito viu o juiz, a argentina Ana Gil e um padre.', 'Ana Gil'],
    ['pt', 'A prefeita, o argentino Paulo Gil, e um padre riram.', 'Paulo Gil'],
  ])('%s: %s', (language, text, name) => expect(roleIn(language, text, name)).toBeNull());
});

describe('what only points back, and a stop', () => {
  it.each<[language: string, text: string, name: string, role: string]>([
    ['de', '„Das kam spät“, sagte deren Einsatzleiter Paul Brandt.', 'Paul Brandt', 'Einsatzleiter'],
    ['de', 'Auch dessen Stürmer Paul Brandt traf. Brandt lachte.', 'Paul Brandt', 'Stürmer'],
    ['de', 'Wehrführer Paul Brandt redete. Auch dessen Sohn Paul Brandt weinte.', 'Paul Brandt', 'Wehrführer'],
    ['de', '„Gut so“, sagte die frühere Trainerin Petra Lund.', 'Petra Lund', 'die frühere Trainerin'],
    ['de', 'Paul Brandt, Manager des 1. FC Ellersund, sagte „nein“.', 'Paul Brandt', 'Manager des 1. FC Ellersund'],
    ['es', '«¿Adónde voy?», pregunta Ana Gil, vecina del número 14. Otro vecino calla.', 'Ana Gil',
      'vecina del número 14'],
    ['pt', '“Não”, disse o advogado dele, Pedro Lopes.', 'Pedro Lopes', 'advogado'],
  ])('%s: %s', (language, text, name, role) => expect(roleIn(language, text, name)).toBe(role));
});
