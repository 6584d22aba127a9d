/** "Hay que rehacer un puente que ha descrito como «…»": no thing calls itself so, but whoever spoke before. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string, why: string]>([
  ['es', 'El puente cayó de madrugada. “Nadie lo esperaba”, dijo la alcaldesa Rosa Lanza. El objetivo es reparar un ' +
    'puente que ha descrito como “el corazón de la comarca”.', 'Rosa Lanza', 'the subject is a thing as well'],
  ['it', 'Il ponte è caduto. “Nessuno se lo aspettava”, ha detto la sindaca Sara Moroni. Ora bisogna rifare un ponte ' +
    'che ha definito “il cuore della valle”.', 'Sara Moroni', 'no subject'],
  ['pt', 'A ponte caiu. “Ninguém esperava”, disse a prefeita Rita Moura. Agora é preciso refazer uma ponte que ' +
    'descreveu como “o coração do vale”.', 'Rita Moura', 'no subject'],
  ['es', 'El puente cayó de madrugada. La alcaldesa, Rosa Lanza, aseguró que los bomberos llegaron a tiempo. Los ' +
    'técnicos revisaron los pilares durante horas y cortaron el paso. “Hicimos todo lo posible”, resumió.', 'Rosa Lanza',
    'one says what several do not'],
])('%s: %s → %s (%s)', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

describe('behind a relative of place', () => it.each<[language: string, text: string, name: string | null]>([
  ['es', 'Ana Gil acudió a la sede de Cruz Roja, donde dijo que «no hay camas».', 'Ana Gil'],
  ['es', '«Es poco», contó la ministra Ana Gil en el Ayuntamiento de Lugo, donde defendió que la ayuda es «pobre».',
    'Ana Gil'],
  ['es', 'Ana Gil presentó su libro. El acto fue en el Círculo de Lectores, donde dijo que «no hay lectores».', 'Ana Gil'],
  ['es', 'Luis Mora fue a la sede de Cáritas, donde declaró Rosa Pina que «no hay camas».', 'Rosa Pina'],
  ['es', 'Ana Gil trabaja en el Banco Sur, donde dicen que «no hay dinero».', 'Banco Sur'],
  ['it', 'Anna Corti è andata alla sede della Caritas, dove ha detto che «non ci sono letti».', 'Anna Corti'],
  ['pt', 'O ministro Rui Gil esteve na Câmara do Porto, onde afirmou que “faltam camas”.', 'Rui Gil'],
])('who is there speaks (%s): %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name)));

describe('behind a relative of place with one person more before it', () =>
  it.each<[language: string, text: string, name: string | null]>([
    ['es', 'La fiscal mandó a la cárcel a Pedro Sanz, donde afirma que «lo cuidan».', 'Pedro Sanz'],
    ['it', 'Il pm ha mandato in carcere Luca Neri, dove dice di «stare bene».', 'Luca Neri'],
    ['es', 'El locutor Iván Rey visitó a la actriz Ana Gil en su camerino, donde contó que «habrá gira».', null],
    ['es', 'Una patrulla llevó a la anciana al hospital, donde dijo que «no recuerda nada».', null],
    ['it', 'La sindaca Ada Riva ha premiato il pittore Ugo Testa a teatro, dove ha detto che «l’arte unisce».', null],
    ['pt', 'O repórter Rui Gil achou a viúva no mercado, onde contou que «vende flores».', null],
    ['es', 'La ministra Ana Gil citó el informe de Oxfam, donde se dice que «el lago se seca».', null],
    ['pt', 'A ministra Rute Pinho citou o relatório da Oxfam, onde se lê que «o lago secou».', null],
  ])('either may speak (%s): %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name)));

describe('behind a relative of place with somebody who is not there or speaks as one of many', () =>
  it.each<[language: string, text: string, name: string]>([
    ['es', 'Luis Mora acudió al despacho de Rosa Pina, donde dijo que «no hay camas».', 'Luis Mora'],
    ['es', 'La maestra Rosa Pina visitó a los alumnos en Soria, donde dijo que «leen mucho».', 'Rosa Pina'],
    ['es', 'Luis Mora, alcalde de Lugo, viajó a la sede de Cáritas, donde dijo que «no hay camas».', 'Luis Mora'],
    ['it', 'Ada Riva è andata nello studio dell’avvocato Neri, dove ha detto che «la causa è persa».', 'Ada Riva'],
    ['it', 'Luca Neri è arrivato a Lodi, dove si dice «fiducioso».', 'Luca Neri'],
  ])('still speaks (%s): %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name)));
