/** Two nouns may mean one office ("president", "leader"); where somebody bears the very noun, it is nobody else's. */
import { describe, expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

describe('who has the office that a descriptor names', () => {
  it.each([
    ['en', 'President Colin Marsh rejected talks, castigating opposition leader Owen Tarrant.\n\n' +
      '“We need nobody from outside,” said the president.'],
    ['en', 'President Colin Marsh rejected talks, castigating Owen Tarrant, the opposition leader.\n\n' +
      '“We need nobody from outside,” the President said.'],
    ['es', 'El presidente Colin Marsh rechazó la mediación y criticó al líder opositor Raúl Tarrant.\n\n' +
      '“No hace falta nadie de fuera”, dijo el presidente.'],
    ['fr', 'Le président Colin Marsh a rejeté la médiation et critiqué le chef de l\'opposition Raoul Tarrant.\n\n' +
      '« Nous n\'avons besoin de personne », a déclaré le président.'],
  ])('is who bears the very noun, not who was named since (%s)', (language, text) => {
    expect(firstSpeaker(text, language)).toBe('Colin Marsh');
  });

  it.each([
    ['en', 'Captain Colin Marsh met the baker Owen Tarrant.\n\n“We need nobody from outside,” said the skipper.'],
    ['en', 'Professor Colin Marsh led the dig with Owen Tarrant.\n\n“We found it,” the archaeologist said.'],
    ['en', 'Father Colin Marsh said Mass for the baker Owen Tarrant.\n\n“A church is no roof,” the priest said.'],
    ['en', 'Chief Justice Colin Marsh swore in Owen Tarrant.\n\n“It must not be for sale,” the Chief Justice said.'],
    ['es', 'El fiscal Colin Marsh acusó al panadero Raúl Tarrant.\n\n“Hay pruebas”, detalló el funcionario.'],
    ['es', 'El economista Colin Marsh habló con Raúl Tarrant.\n\n“Veremos un alza”, anticipó el académico.'],
    ['es', 'El presidente Colin Marsh visitó al panadero Raúl Tarrant.\n\n“No hace falta nadie”, dijo el mandatario.'],
  ])('and who has it by another noun, where nobody does (%s)', (language, text) => {
    expect(firstSpeaker(text, language)).toBe('Colin Marsh');
  });

  it.each([
    ['en', 'Historian Colin Marsh dug with Owen Tarrant.\n\n“We found it,” the archaeologist said.'],
    ['en', 'Grieving father Colin Marsh met Owen Tarrant.\n\n“A church is no roof,” the cleric said.'],
    ['en', 'Colin Marsh, a father of two, met Owen Tarrant.\n\n“A church is no roof,” the priest said.'],
    ['es', 'El fiscal Colin Marsh investiga al ministro.\n\n“Soy inocente”, dijo el ministro.'],
    ['es', 'El ministro Colin Marsh recusó al fiscal.\n\n“Hay pruebas”, dijo el fiscal.'],
  ])('and is not of two trades that a third noun is used for (%s)', (language, text) => {
    expect(firstSpeaker(text, language)).not.toBe('Colin Marsh');
  });

  it.each([
    ['La odontóloga Ana Gil habló ayer en la escuela con Rosa Tarrant', 'la profesional'],
    ['La enfermera Ana Gil habló ayer en la escuela con Rosa Tarrant', 'la sanitarista'],
    ['La arqueóloga Ana Gil habló ayer en la escuela con Rosa Tarrant', 'la especialista'],
    ['La alcaldesa Ana Gil habló ayer en la escuela con Rosa Tarrant', 'la primera ejecutiva'],
    ['La comediante Ana Gil habló ayer en la escuela con Rosa Tarrant', 'la imitadora'],
    ['La ministra Ana Gil habló ayer en la escuela con Rosa Tarrant', 'la jerarca'],
    ['La pesista Ana Gil habló ayer en la escuela con Rosa Tarrant', 'la atleta'],
    ['La entrenadora Ana Gil habló ayer en la escuela con Rosa Tarrant', 'la DT'],
    ['La locutora Ana Gil habló ayer en la escuela con Rosa Tarrant', 'la animadora'],
  ])('in Spanish, by the nouns of its pages: %s, dijo %s', (report, noun) => {
    expect(firstSpeaker(`${report}.\n\n“Faltan manos en el pueblo”, dijo ${noun}.`, 'es')).toBe('Ana Gil');
  });

  it('and is nobody who is called so only further down', () => {
    const text = 'El locutor Luis Gil, de Lugo, grabó un programa con su compadre Pedro Mora. Gil contó su boda.\n\n' +
      '“Llovió toda la noche”, dijo el animador.\n\nEl también animador Pedro Mora se rio.';
    expect(firstSpeaker(text, 'es')).toBe('Luis Gil');
  });
});

it.each([
  ['Coach Ann Bell argued with the manager of the other side.\n\n“It was no foul,” the manager said.',
    'the manager of the other side'],
  ['Mayor Glenn Stahl said a club director spotted the boy.\n\n“He is in my club,” the boss said.', 'a club director'],
])('nor of somebody without a name whose office it may be called: %s', (text, name) =>
  expect(firstSpeaker(text)).toBe(name));
