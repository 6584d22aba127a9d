/** A wider noun in the tag for the office or trade that the article tells of somebody, though another is named since. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

type Row = [language: string, text: string, speaker: string | null];

describe('a wider noun', () => {
  it.each<Row>([
    ['es', 'El secretario de Obras, Julio Mera, visitó el puente.\n\nLa vecina Ana Gil protestó. «Nos mienten», dijo ' +
      'Gil. «La obra acaba en mayo», aseguró el funcionario.', 'Julio Mera'],
    ['es', 'El obispo de Lugo, Anselmo Prado, bendijo la sala. Vino también el pintor Raúl Vidal. «Aquí cabemos ' +
      'todos», dijo el prelado.', 'Anselmo Prado'],
    ['es', 'El fiscal regional Saúl Ortiz mostró las fotos. El testigo Pedro Lillo calló. «¿Lo conocía?», insistió el ' +
      'persecutor.', 'Saúl Ortiz'],
    ['it', 'Il maresciallo Nino Carta entrò per primo. In aula c’era anche il perito Dario Monti. «La porta era ' +
      'chiusa», ha detto il sottufficiale.', 'Nino Carta'],
    ['it', 'Lo dice Greta Holzer, glaciologa del Cnr. Il sindaco Aldo Pace ascolta. «Il ghiaccio è già perso», spiega ' +
      'la studiosa.', 'Greta Holzer'],
    ['it', 'L’attrice Ada Reis debutta a Lecco. La figlia Rita Elia la guarda. «È un sogno», dice l’artista.', 'Ada Reis'],
    ['it', 'La dirigente scolastica Ada Corti è in cortile. La madre Rita Elia aspetta. «Piove», dice la preside.',
      'Ada Corti'],
    ['pt', 'A vereadora Ana Reis reagiu. A moradora Rita Elias chorou. “É um absurdo”, disse a parlamentar.', 'Ana Reis'],
    ['pt', 'O maestro Ivo Kern abriu a noite. O filho Rui Kern ouviu. “Está tudo pronto”, ponderou o regente.',
      'Ivo Kern'],
    ['it', 'Il cuoco Ezio Bruni chiude il locale. Il fratello Marco Bruni lo aspetta. «Vado in montagna», confessa lo ' +
      'chef.', 'Ezio Bruni'],
    ['pt', 'O tenente-coronel Ivo Kern falou à noite. A moradora Ana Dias chorou. “A ponte caiu”, disse o oficial.',
      'Ivo Kern'],
    ['pt', 'O secretário de Estado da Energia, Nuno Prata, visitou a barragem. Ouviu-o o pastor Rui Melo. “A obra não ' +
      'para”, garantiu o governante.', 'Nuno Prata'],
    ['fr', 'Luc Dehon, permanent CGSP, raconte l’agression. La porte-parole Anne Caron déplore les faits. « C’est de ' +
      'la poudre aux yeux », rétorque le syndicaliste.', 'Luc Dehon'],
    ['fr', 'La présidente du tribunal, Odile Marchal, interroge. Le témoin Yves Roche bredouille. « Vous étiez là », ' +
      'relève la magistrate.', 'Odile Marchal'],
    ['de', 'Energieministerin Rita Aebi wich aus. Direktor Urs Lanz war dabei. „Das entscheidet das Parlament“, so ' +
      'die Bundesrätin.', 'Rita Aebi'],
    ['de', 'Bezirksleiter Jan Quist rief zum Streik auf. Die Managerin Ina Roth blieb kühl. „Applaus reicht nicht“, ' +
      'so der Gewerkschafter.', 'Jan Quist'],
  ])('%s: is who has the narrower one: %s', (language, text, speaker) => {
    expect(lastSpeaker(text, language)).toBe(speaker);
  });

  it.each<Row>([
    ['es', 'El secretario de Obras, Julio Mera, visitó el puente. Un funcionario de Hacienda lo acompañaba. «No hay ' +
      'dinero», dijo el funcionario.', 'Julio Mera'],
    ['es', 'La alcaldesa Eva Ruiz visitó el puerto. «No hay peces», dijo el funcionario.', 'Eva Ruiz'],
    ['it', 'Il maresciallo Nino Carta entrò con un sottufficiale della stradale. «La porta era chiusa», ha detto il ' +
      'sottufficiale.', 'Nino Carta'],
    ['it', 'La glaciologa Greta Holzer parla con la vulcanologa Rita Fusi. «Il ghiaccio è perso», spiega lo studioso.',
      'Greta Holzer'],
    ['fr', 'Le poissonnier Marc Caron rentre. « Il n’y a plus de poisson », dit la commerçante.', 'Marc Caron'],
  ])('%s: is not who has another gender, or where one without a name was told of: %s', (language, text, other) => {
    expect(lastSpeaker(text, language)).not.toBe(other);
  });

  it.each<Row>([
    ['fr', 'Le permanent Luc Dehon est là, le syndicaliste Paul Henry aussi. « On continue », lance le syndicaliste.',
      'Paul Henry'],
    ['de', 'Bezirksleiter Jan Quist rief zum Streik auf. Neben ihm stand Gewerkschafter Uwe Kolb. „Applaus reicht ' +
      'nicht“, so der Gewerkschafter.', 'Uwe Kolb'],
  ])('%s: is first of all who is called so: %s', (language, text, speaker) => {
    expect(lastSpeaker(text, language)).toBe(speaker);
  });
});
