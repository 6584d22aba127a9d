/** A name behind another's office is that other's: whose adviser speaks is not named. Romance languages and German. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('the name behind the office of another', () => {
  it.each([
    ['es', '“Sube”, dijo el asesor del presidente de la cámara Luis Prado.', 'Luis Prado'],
    ['es', '“Sube”, dijo el abogado de la presidenta de la cámara Ana Prado.', 'Ana Prado'],
    ['pt', '“A fatura subiu”, disse o assessor do presidente da Junta Luís Prates.', 'Luís Prates'],
    ['fr', '« Ça monte », a dit l’avocat du maire de la commune Luc Prat.', 'Luc Prat'],
    ['it', '«Sale», ha detto la portavoce del sindaco di Lerma Luca Prati.', 'Luca Prati'],
    ['it', '«Sale», ha detto la moglie del presidente della società Luca Prati.', 'Luca Prati'],
    ['it', '«Si apre», ha detto il preside dell’istituto comprensivo Pietro Rovi, Ugo Lambri.', 'Pietro Rovi'],
    ['de', '„Es steigt“, sagte der Sprecher des Bürgermeisters von Lerma Lutz Prahl.', 'Lutz Prahl'],
    ['de', '„Es steigt“, sagte der Anwalt der Ministerin für Umwelt Ute Prahl.', 'Ute Prahl'],
  ])('is not who speaks (%s): %s', (language, text, name) => expect(lastSpeaker(text, language)).not.toBe(name));

  it.each([
    ['es', '“Sube”, dijo el secretario general de la cámara Luis Prado.', 'Luis Prado'],
    ['es', '“Sube”, dijo el presidente de la comisión de Hacienda Luis Prado.', 'Luis Prado'],
    ['es', '“Sube”, dijo la abogada del presidente de la cámara Ana Prado.', 'Ana Prado'],
    ['de', '„Es steigt“, sagte der Vorsitzende des Ausschusses für Umwelt Lutz Prahl.', 'Lutz Prahl'],
    ['de', '„Es steigt“, sagte die Sprecherin des Landrats von Lerma Ute Prahl.', 'Ute Prahl'],
    ['it', '«Sale», ha detto il segretario della sindaca di Lerma Andrea Prati.', 'Andrea Prati'],
    ['fr', '« Ça monte », a dit le président du conseil des élus Luc Prat.', 'Luc Prat'],
  ])('unless it is one office, or only the first can have the name (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));
});

it.each<[language: string, text: string, name: string | null]>([
  ['es', '«No hay pruebas», dijo el marido de la víctima, Rosa Sosa.', 'el marido de la víctima'],
  ['es', '«No hay pruebas», dijo la abogada del acusado, Luis Prado.', 'la abogada del acusado'],
  ['es', 'La madre del menor, Luis Prado, pidió justicia. «No descansaremos», dijo.', null],
  ['pt', '“Não há provas”, disse o assessor da ministra da Saúde, Rosa Mira.', 'o assessor da ministra da Saúde'],
  ['it', '«Non ci sono prove», ha detto il marito della vittima, Rosa Berti.', 'il marito della vittima'],
  ['es', '«No hay pruebas», dijo el padre de la víctima, Luis Prado.', 'Luis Prado'],
  ['es', '«No hay pruebas», dijo la víctima, Luis Prado.', 'Luis Prado'],
  ['es', '«No hay pruebas», dijo el abogado de la familia, Rosa Sosa.', 'Rosa Sosa'],
  ['es', '«No hay pruebas», dijo el jefe de la policía, Rosa Sosa.', 'Rosa Sosa'],
])('behind a comma gender tells whose the name is: %s: %s: %s', (language, text, name) =>
  expect(lastSpeaker(text, language)).toBe(name));
