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
